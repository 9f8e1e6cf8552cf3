/** How far two coalitions are from being connected as chance would have it. */

import type { CoalitionId } from '../network/ids'
import type { Gap } from './findings'
import { degreeOf, type Graph } from './graph'
import type { Membership } from './membership'

/** A pair of coalitions by index, a < b, without the members they share. */
export interface GroupPair {
  readonly a: number
  readonly b: number
  readonly ties: number
  readonly possible: number
  /** K_A K_B / 2m: what chance makes of the contacts each side has. */
  readonly expected: number
  /** 1 - ties/expected, at least 0; null when a side has no ties or no members of its own. */
  readonly gap: number | null
}

/**
 * All pairs of coalitions. Weights are not read. A tie counts for A and B if one end is only in A (of the two) and
 * the other only in B. O(m c² + g²) for c coalitions per actor, plus the members of overlapping pairs.
 */
export function groupPairs(graph: Graph, membership: Membership): GroupPair[] {
  const { coalitionsOf, membersOf } = membership
  const groups = membersOf.length
  const ties = new Map<number, number>()
  const sharedMembers = new Map<number, number>()
  const sharedContacts = new Map<number, number>()
  const add = (to: Map<number, number>, a: number, b: number, amount: number) => {
    const key = a < b ? a * groups + b : b * groups + a
    to.set(key, (to.get(key) ?? 0) + amount)
  }
  const contactsOf = new Float64Array(groups)
  for (let node = 0; node < graph.count; node++) {
    const own = coalitionsOf[node]!
    const contacts = degreeOf(graph, node)
    own.forEach((a, k) => {
      contactsOf[a]! += contacts
      for (const b of own.slice(k + 1)) {
        add(sharedMembers, a, b, 1)
        add(sharedContacts, a, b, contacts)
      }
    })
    for (let k = graph.offsets[node]!; k < graph.offsets[node + 1]!; k++) {
      const contact = graph.targets[k]!
      if (contact < node) continue
      const theirs = coalitionsOf[contact]!
      for (const a of own) {
        if (theirs.includes(a)) continue
        for (const b of theirs) if (!own.includes(b)) add(ties, a, b, 1)
      }
    }
  }
  const ends = graph.targets.length
  const pairs: GroupPair[] = []
  for (let a = 0; a < groups; a++) {
    for (let b = a + 1; b < groups; b++) {
      const key = a * groups + b
      const shared = sharedMembers.get(key) ?? 0
      const sharedEnds = sharedContacts.get(key) ?? 0
      const possible = (membersOf[a]!.length - shared) * (membersOf[b]!.length - shared)
      const chance = (contactsOf[a]! - sharedEnds) * (contactsOf[b]! - sharedEnds)
      const expected = ends === 0 ? 0 : chance / ends
      const count = ties.get(key) ?? 0
      const gap = expected === 0 ? null : Math.max(0, 1 - count / expected)
      pairs.push({ a, b, ties: count, possible, expected, gap })
    }
  }
  return pairs
}

/** Fewest ties from a member of only a to one of only b; null when there is no way. O(n + m). */
export function groupDistance(graph: Graph, { membersOf }: Membership, a: number, b: number): number | null {
  const goal = new Set(membersOf[b])
  const start = membersOf[a]!.filter((node) => !goal.has(node))
  for (const node of membersOf[a]!) goal.delete(node)
  const reached = new Uint8Array(graph.count)
  for (const node of start) reached[node] = 1
  let front = start
  for (let distance = 1; front.length > 0; distance++) {
    const next: number[] = []
    for (const node of front) {
      for (let k = graph.offsets[node]!; k < graph.offsets[node + 1]!; k++) {
        const contact = graph.targets[k]!
        if (goal.has(contact)) return distance
        if (reached[contact]) continue
        reached[contact] = 1
        next.push(contact)
      }
    }
    front = next
  }
  return null
}

/**
 * The gaps of all coalition pairs, those first where closing pays most: by gap × mean of the best scores between
 * them, then by gap, then by the ties that chance would make.
 * @param bestScores the best scores (0..100) between the coalitions a and b, by `a * coalitions + b`, a < b
 * @param listed how many to return
 */
export function rankedGaps(
  graph: Graph,
  membership: Membership,
  coalitions: readonly CoalitionId[],
  bestScores: ReadonlyMap<number, readonly number[]>,
  listed: number,
): Gap[] {
  const ranked = groupPairs(graph, membership).map((pair) => {
    const best = bestScores.get(pair.a * coalitions.length + pair.b) ?? []
    const meanBest = best.length === 0 ? null : best.reduce((sum, score) => sum + score, 0) / best.length
    return { pair, meanBest, weight: pair.gap === null || meanBest === null ? null : pair.gap * meanBest }
  })
  ranked.sort(
    (one, other) =>
      (other.weight ?? -1) - (one.weight ?? -1) ||
      (other.pair.gap ?? -1) - (one.pair.gap ?? -1) ||
      other.pair.expected - one.pair.expected,
  )
  return ranked.slice(0, listed).map(({ pair, meanBest, weight }) => ({
    ...pair,
    a: coalitions[pair.a]!,
    b: coalitions[pair.b]!,
    meanBest,
    weight,
    distance: groupDistance(graph, membership, pair.a, pair.b),
  }))
}
