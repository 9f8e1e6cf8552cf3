/** Since when actors are known to have been there. */

import type { ActorId } from './ids'
import type { Network } from './network'
import type { Day } from './records'

/**
 * The first day on which anything is known of each actor: that it was put on the map, or that a tie or an exchange of it
 * began or was over. O(actors + ties + exchanges).
 */
export function firstKnown({ actors, ties, exchanges }: Network): ReadonlyMap<ActorId, Day> {
  const days = new Map<ActorId, Day>(Array.from(actors.values(), ({ id, addedOn }) => [id, addedOn]))
  const know = (id: ActorId, day: Day | null) => {
    const known = days.get(id)
    if (day && known && day < known) days.set(id, day)
  }
  for (const { a, b, since, until } of ties.values()) for (const id of [a, b]) know(id, since ?? until)
  for (const { giver, receiver, begun, ended } of exchanges.values())
    for (const id of [giver, receiver]) know(id, begun ?? ended)
  return days
}
