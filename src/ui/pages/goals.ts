/** Who can serve a goal, and where the actors stand towards it. */

import type { ActorId, GoalId, ResourceId } from '../../network/ids'
import type { Network } from '../../network/network'
import type { Actor } from '../../network/records'
import { type Stance, stances } from '../../network/scales'

/** Those who offer the resource, most capacity first; one that was not entered counts as the least. O(n log n). */
export function offerersOf(network: Network, resource: ResourceId): readonly Actor[] {
  const offering: { actor: Actor; capacity: number }[] = []
  for (const actor of network.actors.values()) {
    const offer = actor.offers?.find((each) => each.resource === resource)
    if (offer) offering.push({ actor, capacity: offer.capacity ?? 0 })
  }
  return offering.sort((one, other) => other.capacity - one.capacity).map(({ actor }) => actor)
}

export interface Stances {
  /** In the order of the scale; those that nobody takes too. */
  readonly known: readonly { readonly stance: Stance; readonly actors: readonly ActorId[] }[]
  readonly unknown: readonly ActorId[]
}

/** Which actors take which stance towards a goal; I do not count. O(n). */
export function stancesTowards(network: Network, goal: GoalId, me: ActorId | null): Stances {
  const byStance = new Map<Stance | null, ActorId[]>([null, ...stances].map((stance) => [stance, []]))
  for (const { id, standings } of network.actors.values()) {
    if (id === me) continue
    const standing = standings.find((each) => each.goal === goal)
    byStance.get(standing?.stance ?? null)?.push(id)
  }
  return {
    known: stances.map((stance) => ({ stance, actors: byStance.get(stance) ?? [] })),
    unknown: byStance.get(null) ?? [],
  }
}
