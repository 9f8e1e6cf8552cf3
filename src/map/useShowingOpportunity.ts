/** Brings an opportunity that comes into focus onto the screen, if it is out of sight or too small to see. */

import type { Core } from 'cytoscape'
import { useLayoutEffect } from 'react'
import type { ActorId } from '../network/ids'
import type { Workspace } from '../state/workspace'

/** Below this zoom an arc is a hair. */
const leastZoom = 0.6

export function useShowingOpportunity(cy: Core | null, workspace: Workspace): void {
  useLayoutEffect(() => {
    if (!cy) return
    const show = (pair: string | null) => {
      const listed = workspace.insights.getState().findings?.opportunities
      const opportunity = listed?.find((each) => each.pair === pair)
      if (!opportunity) return
      const { path, plan } = opportunity
      const actors = new Set<ActorId>(path.actors)
      if (plan.status === 'path') for (const id of plan.path.actors) actors.add(id)
      const { x1, x2, y1, y2 } = cy.extent()
      const inSight = [...actors].every((id) => {
        const place = workspace.network.places.get(id)
        return place && place.x > x1 && place.x < x2 && place.y > y1 && place.y < y2
      })
      if (!inSight || cy.zoom() < leastZoom) workspace.viewport?.fit([...actors])
    }
    show(workspace.session.getState().opportunity)
    return workspace.session.subscribe(({ opportunity }, before) => {
      if (opportunity !== before.opportunity) show(opportunity)
    })
  }, [cy, workspace])
}
