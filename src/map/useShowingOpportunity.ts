/** Brings an opportunity or ring that comes into focus onto the screen, if it is out of sight or too small to see. */

import type { Core } from 'cytoscape'
import { useLayoutEffect } from 'react'
import type { ActorId } from '../network/ids'
import { boxAround } from '../scene/extent'
import { suggestedBy } from '../scene/focus'
import { ringIn } from '../state/rings'
import type { Workspace } from '../state/workspace'
import { isInSight } from './viewport'

/** Below this zoom an arc is a hair. */
const leastZoom = 0.6

export function useShowingOpportunity(cy: Core | null, workspace: Workspace): void {
  useLayoutEffect(() => {
    if (!cy) return
    const show = (actors: ReadonlySet<ActorId>) => {
      if (actors.size === 0) return
      const inSight = [...actors].every((id) => {
        const place = workspace.network.places.get(id)
        return place && isInSight(cy, boxAround(place.x, place.y, 0, 0))
      })
      if (!inSight || cy.zoom() < leastZoom) workspace.viewport?.fit([...actors])
    }
    show(actorsOf(workspace))
    return workspace.session.subscribe(({ opportunity, introduction, ring }, before) => {
      const same = opportunity === before.opportunity && introduction === before.introduction
      if (!same || ring !== before.ring) show(actorsOf(workspace))
    })
  }, [cy, workspace])
}

/** Who takes part in what is in focus. */
function actorsOf({ session, insights, rings }: Workspace): ReadonlySet<ActorId> {
  const { opportunity: pair, introduction, ring: id } = session.getState()
  const ring = ringIn(rings.state.getState().findings, id)
  if (ring) return new Set(ring.members.map(({ actor }) => actor))
  const opportunity = insights.getState().findings?.opportunities.find((each) => each.pair === pair)
  if (!opportunity) return new Set()
  const { chain, request } = introduction?.pair === pair ? introduction : suggestedBy(opportunity)
  return new Set([...chain, ...request])
}
