/** How large each coalition is, and how its ties run. */

import type { CoalitionId } from '../../network/ids'
import type { Network } from '../../network/network'
import type { Day } from '../../network/records'

export interface Tally {
  readonly members: number
  /** Ties between two members. */
  readonly inside: number
  /** Ties between a member and an actor who is none. */
  readonly outside: number
}

/**
 * A tally of every coalition, in the network's order. A tie past its `until` is over and does not count.
 * O((actors + ties) × coalitions per actor).
 */
export function tallyCoalitions(network: Network, today: Day): ReadonlyMap<CoalitionId, Tally> {
  const tallies = new Map(
    [...network.coalitions.keys()].map((id) => [id, { members: 0, inside: 0, outside: 0 }]),
  )
  const add = (ids: Iterable<CoalitionId>, what: keyof Tally) => {
    for (const id of ids) {
      const tally = tallies.get(id)
      if (tally) tally[what] += 1
    }
  }
  for (const { coalitions } of network.actors.values()) add(coalitions, 'members')
  for (const { a, b, until } of network.ties.values()) {
    if (until !== null && until < today) continue
    const sideOfA = new Set(network.actors.get(a)?.coalitions)
    const sideOfB = new Set(network.actors.get(b)?.coalitions)
    for (const id of new Set([...sideOfA, ...sideOfB]))
      add([id], sideOfA.has(id) && sideOfB.has(id) ? 'inside' : 'outside')
  }
  return tallies
}
