/** How large each coalition is, and how its ties run: the counts that every screen shows. */

import { type ActorId, type CoalitionId, type PairId, pairId } from './ids'
import type { Network } from './network'
import type { Day } from './records'

export interface CoalitionTally {
  readonly members: number
  /** Ties between two members. */
  readonly inside: number
  /** Ties between a member and an actor who is none. */
  readonly outside: number
}

/**
 * A tally of every coalition, in the network's order. Each tie counts whole, for every coalition of its two ends. A tie
 * past its `until` is over and does not count, unless something still runs between the two.
 * O((actors + ties + exchanges) × coalitions per actor).
 */
export function tallyCoalitions(network: Network, today: Day): ReadonlyMap<CoalitionId, CoalitionTally> {
  const tallies = new Map(
    [...network.coalitions.keys()].map((id) => [id, { members: 0, inside: 0, outside: 0 }]),
  )
  const add = (ids: Iterable<CoalitionId>, what: keyof CoalitionTally) => {
    for (const id of ids) {
      const tally = tallies.get(id)
      if (tally) tally[what] += 1
    }
  }
  for (const { coalitions } of network.actors.values()) add(coalitions, 'members')
  for (const [a, b] of relatedPairs(network, today)) {
    const sideOfA = new Set(network.actors.get(a)?.coalitions)
    const sideOfB = new Set(network.actors.get(b)?.coalitions)
    for (const id of new Set([...sideOfA, ...sideOfB]))
      add([id], sideOfA.has(id) && sideOfB.has(id) ? 'inside' : 'outside')
  }
  return tallies
}

/** Who has a tie that is not over, or an exchange that runs; each pair once. O(ties + exchanges). */
function relatedPairs({ ties, exchanges }: Network, today: Day): Iterable<readonly [ActorId, ActorId]> {
  const pairs = new Map<PairId, readonly [ActorId, ActorId]>()
  for (const { a, b, until } of ties.values())
    if (until === null || until >= today) pairs.set(pairId(a, b), [a, b])
  for (const { giver, receiver, status } of exchanges.values())
    if (status === 'running') pairs.set(pairId(giver, receiver), [giver, receiver])
  return pairs.values()
}
