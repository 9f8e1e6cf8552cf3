/** Which pairs of a coalition are still to be asked whether they know each other, and in which order. */

import type { Language } from '../../i18n/numbers'
import { type ActorId, type CoalitionId, type PairId, pairId } from '../../network/ids'
import { aboutOf, type Network } from '../../network/network'
import type { Coalition } from '../../network/records'
import type { Pair } from '../../state/questions'

export interface PairsLeft {
  /** How many pairs the coalition has. */
  readonly all: number
  /** How many are neither tied nor known to be strangers. */
  readonly left: number
  /** The next one to ask that is not put off; null when there is none. */
  readonly next: Pair | null
}

/** The members of a coalition as they are asked about: I come first, then by name. O(actors). */
export function membersInOrder(network: Network, coalition: CoalitionId, language: Language) {
  const { me } = aboutOf(network)
  const collator = new Intl.Collator(language)
  return [...network.actors.values()]
    .filter(({ coalitions }) => coalitions.includes(coalition))
    .sort(
      (one, other) =>
        Number(other.id === me) - Number(one.id === me) || collator.compare(one.name, other.name),
    )
    .map(({ id }) => id)
}

export interface CoalitionLeft {
  readonly coalition: Coalition
  /** How many pairs of it are neither tied nor known to be strangers. */
  readonly left: number
}

/** The coalitions of two actors or more, with what is left to ask in each. O(memberships + ties + strangers). */
export function coalitionsLeft(network: Network, strangers: Iterable<Pair>): readonly CoalitionLeft[] {
  const sizes = new Map<CoalitionId, number>()
  const count = (id: CoalitionId, counts: Map<CoalitionId, number>) =>
    counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const { coalitions } of network.actors.values()) for (const id of coalitions) count(id, sizes)
  const settled = new Map<CoalitionId, number>()
  const seen = new Set<PairId>()
  for (const { a, b } of [...network.ties.values(), ...strangers]) {
    const pair = pairId(a, b)
    if (seen.has(pair)) continue
    seen.add(pair)
    const others = network.actors.get(b)?.coalitions ?? []
    for (const id of network.actors.get(a)?.coalitions ?? []) if (others.includes(id)) count(id, settled)
  }
  return [...network.coalitions.values()].flatMap((coalition) => {
    const size = sizes.get(coalition.id) ?? 0
    if (size < 2) return []
    return [{ coalition, left: pairsAmong(size) - (settled.get(coalition.id) ?? 0) }]
  })
}

/**
 * What is left to ask: the first member with each of the others, then the second, and so on, so that a person keeps
 * thinking of one actor. A tie that has ended counts: they know each other. Nothing is guessed of who might.
 * O(ties + strangers + pairs before the next one).
 */
export function pairsLeft(
  members: readonly ActorId[],
  ties: Iterable<Pair>,
  strangers: Iterable<Pair>,
  putOff: ReadonlySet<PairId> = new Set(),
): PairsLeft {
  const settled = settledPairs(members, ties, strangers)
  const all = pairsAmong(members.length)
  return { all, left: all - settled.size, next: firstPair(members, settled, putOff) }
}

function pairsAmong(count: number): number {
  return count === 0 ? 0 : (count * (count - 1)) / 2
}

/** Pairs of members as one number each: index of the one times the count plus index of the other, smaller first. */
function settledPairs(members: readonly ActorId[], ...known: readonly Iterable<Pair>[]): ReadonlySet<number> {
  const indexes = new Map(members.map((id, index) => [id, index]))
  const settled = new Set<number>()
  for (const pairs of known)
    for (const { a, b } of pairs) {
      const [one, other] = [indexes.get(a), indexes.get(b)]
      if (one === undefined || other === undefined || one === other) continue
      settled.add(Math.min(one, other) * members.length + Math.max(one, other))
    }
  return settled
}

function firstPair(
  members: readonly ActorId[],
  settled: ReadonlySet<number>,
  putOff: ReadonlySet<PairId>,
): Pair | null {
  for (const [index, a] of members.entries())
    for (let other = index + 1; other < members.length; other++) {
      const b = members[other]!
      if (!settled.has(index * members.length + other) && !putOff.has(pairId(a, b))) return { a, b }
    }
  return null
}
