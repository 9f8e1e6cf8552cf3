/** The part of the table of actions that is about the members of the coalitions that are selected. */

import { noFilter } from '../../network/filter'
import { selectOnly } from '../../state/session'
import type { Workspace } from '../../state/workspace'
import type { Action } from './action'
import { fitSoon } from './see'

export const memberActions = {
  selectMembers: {
    label: (w) => w.actions.selectMembers,
    onSelection: 'coalitions',
    enabled: (workspace) => membersOf(workspace).length > 0,
    run: (workspace) =>
      workspace.session.setState({
        view: 'map',
        selection: selectOnly({ actors: new Set(membersOf(workspace).map(({ id }) => id)) }),
      }),
  },
  showMembers: {
    label: (w) => w.actions.showMembers,
    onSelection: 'coalitions',
    enabled: (workspace) => membersOf(workspace).length > 0,
    run: (workspace) => {
      const { session } = workspace
      const { coalitions } = session.getState().selection
      session.setState({
        view: 'map',
        filter: { ...noFilter, facets: { ...noFilter.facets, coalition: new Set(coalitions) } },
      })
      fitSoon(workspace)
    },
  },
} as const satisfies Readonly<Record<string, Action>>

function membersOf({ network, session }: Workspace) {
  const { coalitions } = session.getState().selection
  if (coalitions.size === 0) return []
  return [...network.actors.values()].filter((actor) => actor.coalitions.some((id) => coalitions.has(id)))
}
