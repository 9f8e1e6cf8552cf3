/** Going to a view, or to an actor on the map. */

import type { ActorId } from '../../network/ids'
import { type mainViews, selectOnly } from '../../state/session'
import type { Workspace } from '../../state/workspace'
import type { Action } from './action'

export const viewActions = {
  goToMap: going('map'),
  goToPeople: going('people'),
  goToOpportunities: going('opportunities'),
  goToCoalitions: going('coalitions'),
  goToBrokers: going('brokers'),
  goToGoals: going('goals'),
  goToToday: going('today'),
} as const satisfies Readonly<Record<string, Action>>

function going(view: (typeof mainViews)[number]) {
  return {
    label: (w) => w.actions.goTo(w.frame.views[view]),
    enabled: ({ session }) => session.getState().view !== view,
    run: ({ session }) => session.setState({ view }),
  } satisfies Action
}

/** Shows the actor in the middle of the map, selected. */
export function flyTo(workspace: Workspace, actor: ActorId): void {
  workspace.session.setState({ view: 'map', selection: selectOnly({ actors: new Set([actor]) }) })
  // A map that has just come onto the screen shows where it was left first.
  requestAnimationFrame(() => requestAnimationFrame(() => workspace.viewport?.centreOn(actor)))
}
