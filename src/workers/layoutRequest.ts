/** What is asked of the layout and what comes back: plain numbers, since copying records to a worker freezes the page. */

import { type LayoutProblem, layoutProblem, linesOf } from '../layout/problem'
import type { ActorId } from '../network/ids'
import type { Network } from '../network/network'
import type { Place } from '../network/records'
import { outlinePadding } from '../scene/language'
import { actorSizes } from '../scene/sizes'

export interface LayoutRequest {
  readonly kind: 'arrange' | 'placeNew'
  readonly problem: LayoutProblem
  /** By actor; newcomers in a crowd stand with those of theirs. */
  readonly affiliations: readonly string[]
}

/** @param moving who is to find a place; all others stay. O(actors + ties + exchanges). */
export function layoutRequest(
  kind: LayoutRequest['kind'],
  network: Network,
  moving: ReadonlySet<ActorId>,
  aspect: number,
): LayoutRequest {
  const asked = kind === 'arrange' ? network : linesOf(network, moving)
  const actors = [...asked.actors.values()]
  const problem = layoutProblem(asked, actorSizes(asked), { aspect, padding: outlinePadding })
  actors.forEach(({ id }, index) => {
    problem.fixed[index] = moving.has(id) ? 0 : 1
  })
  const affiliations = kind === 'arrange' ? [] : actors.map(({ affiliation }) => affiliation)
  return { kind, problem, affiliations }
}

/** The places of those who moved, from the answer to a request about the same network. O(actors). */
export function placesOf(
  network: Network,
  moving: ReadonlySet<ActorId>,
  positions: Float64Array,
): readonly Place[] {
  const places: Place[] = []
  let i = 0
  for (const id of network.actors.keys()) {
    if (moving.has(id)) places.push({ id, x: positions[2 * i]!, y: positions[2 * i + 1]!, pinned: false })
    i++
  }
  return places
}
