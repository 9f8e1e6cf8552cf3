/** Computes positions: of all that may move, or only of actors that have none yet. */

import { arrange } from '../layout/arrange'
import { placeNew } from '../layout/placeNew'
import { coordinates, layoutProblem } from '../layout/problem'
import { affiliationKey } from '../network/affiliation'
import type { ActorId } from '../network/ids'
import type { Network } from '../network/network'
import type { Place } from '../network/records'
import { actorSizes } from '../scene/sizes'
import { outlinePadding } from '../scene/language'
import { serve } from './serve'

export interface LayoutRequest {
  readonly kind: 'arrange' | 'placeNew'
  readonly network: Network
  readonly moving: ReadonlySet<ActorId>
  readonly aspect: number
}

serve(({ kind, network, moving, aspect }: LayoutRequest, progress): readonly Place[] => {
  const problem = layoutProblem(network, actorSizes(network), { aspect, padding: outlinePadding })
  ;[...network.actors.keys()].forEach((id, index) => {
    problem.fixed[index] = moving.has(id) ? 0 : 1
  })
  const actors = [...network.actors.values()]
  const affiliationOf = (actor: number) => affiliationKey(actors[actor]!.affiliation)
  const positions = kind === 'arrange' ? arrange(problem, progress) : placeNew(problem, affiliationOf)
  const places = [...coordinates(network, positions)].filter(([id]) => moving.has(id))
  return places.map(([id, { x, y }]) => ({ id, x, y, pinned: false }))
})
