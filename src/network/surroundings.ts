/** Who is how many handshakes away from an actor. */

import type { ActorId } from './ids'
import type { Network } from './network'

/**
 * Distances from an actor along ties and exchanges, whatever their direction, the actor itself at 0. An exchange
 * that is only proposed is no way yet.
 * @param steps how far to look; Infinity = everyone who can be reached
 * O(actors + ties + exchanges). Empty when there is no such actor.
 */
export function surroundings(
  network: Pick<Network, 'actors' | 'ties' | 'exchanges'>,
  from: ActorId,
  steps: number,
): ReadonlyMap<ActorId, number> {
  const contacts = contactsOf(network)
  const distances = new Map<ActorId, number>()
  let wave = network.actors.has(from) ? [from] : []
  for (const id of wave) distances.set(id, 0)
  for (let step = 1; step <= steps && wave.length > 0; step += 1) {
    const next: ActorId[] = []
    for (const id of wave) {
      for (const contact of contacts.get(id) ?? []) {
        if (distances.has(contact)) continue
        distances.set(contact, step)
        next.push(contact)
      }
    }
    wave = next
  }
  return distances
}

function contactsOf({
  ties,
  exchanges,
}: Pick<Network, 'ties' | 'exchanges'>): ReadonlyMap<ActorId, readonly ActorId[]> {
  const contacts = new Map<ActorId, ActorId[]>()
  const note = (one: ActorId, other: ActorId) => {
    const known = contacts.get(one)
    if (known) known.push(other)
    else contacts.set(one, [other])
  }
  const pairs = [
    ...Array.from(ties.values(), ({ a, b }) => [a, b] as const),
    ...[...exchanges.values()]
      .filter(({ status }) => status !== 'proposed')
      .map(({ giver, receiver }) => [giver, receiver] as const),
  ]
  for (const [one, other] of pairs) {
    note(one, other)
    note(other, one)
  }
  return contacts
}
