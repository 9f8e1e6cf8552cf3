/** In which role an actor stands between two others, by the groups of the three: Gould and Fernandez. */

import type { Graph } from './graph'

/** Roles of the broker v on an open path a → v → b, in the order of the R package sna. */
export const brokerRoles = ['coordinator', 'itinerant', 'representative', 'gatekeeper', 'liaison'] as const
export type BrokerRole = (typeof brokerRoles)[number]

/** A number for each role, and for all together. */
export type ByRole<Value = number> = Readonly<Record<BrokerRole | 'total', Value>>

export interface Brokerage {
  /** How often the actor has the role. */
  readonly counts: ByRole
  /** What a random graph of the same density would make of the actor's group. */
  readonly expected: ByRole
  /** (count - expected) / standard deviation; null where nothing can vary. Whether it is normal is unknown. */
  readonly z: ByRole<number | null>
}

/**
 * Roles of every node (Gould & Fernandez 1989) on open paths a → v → b with a ≠ b and no a → b; b → a may exist. Pairs
 * are ordered: in an undirected graph every open pair counts twice. Weights are not read. Coordinator: all three in one
 * group; itinerant: a and b in one, v in another; representative: a and v in one; gatekeeper: v and b in one; liaison:
 * three groups. Moments as in R sna 2.7. O(Σ in · out).
 * @param groupOf the group of each node; -1 = a group of one's own
 */
export function brokerage(graph: Graph, groupOf: ArrayLike<number>): readonly Brokerage[] {
  const { count, offsets, targets } = graph
  const groups = Int32Array.from(groupOf, (group, node) => (group < 0 ? -1 - node : group))
  const counts = new Float64Array(count * brokerRoles.length)
  const known = new Int32Array(count).fill(-1)
  for (let a = 0; a < count; a++) {
    for (let k = offsets[a]!; k < offsets[a + 1]!; k++) known[targets[k]!] = a
    known[a] = a
    for (let k = offsets[a]!; k < offsets[a + 1]!; k++) {
      const v = targets[k]!
      for (let l = offsets[v]!; l < offsets[v + 1]!; l++) {
        const b = targets[l]!
        if (known[b] !== a) counts[v * brokerRoles.length + roleOf(groups[a]!, groups[v]!, groups[b]!)]!++
      }
    }
  }
  const sizes = new Map<number, number>()
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const density = count < 2 ? 0 : targets.length / (count * (count - 1))
  const momentsOf = new Map([...sizes.keys()].map((group) => [group, moments(group, sizes, count, density)]))
  return Array.from({ length: count }, (_, node) => {
    const own = [...counts.subarray(node * brokerRoles.length, (node + 1) * brokerRoles.length)]
    const all = [...own, own.reduce((sum, one) => sum + one, 0)]
    const { mean, variance } = momentsOf.get(groups[node]!)!
    return {
      counts: byRole(all),
      expected: byRole(mean),
      z: byRole(all.map((one, k) => (variance[k]! > 0 ? (one - mean[k]!) / Math.sqrt(variance[k]!) : null))),
    }
  })
}

/** Index of the role in `brokerRoles`. */
function roleOf(a: number, v: number, b: number): number {
  if (a === v) return v === b ? 0 : 2
  if (v === b) return 3
  return a === b ? 1 : 4
}

/** Mean and variance of the counts of a node of one group: per role, then in total. */
function moments(group: number, sizes: ReadonlyMap<number, number>, count: number, density: number) {
  const n = sizes.get(group)!
  const others = [...sizes].flatMap(([other, size]) => (other === group ? [] : size))
  const outside = count - n
  const sum = (term: (size: number) => number) => others.reduce((total, size) => total + term(size), 0)
  // Two-paths that can be open, and pairs of them that share one of their two ties.
  const paths = [
    (n - 1) * (n - 2),
    sum((size) => size * (size - 1)),
    outside * (n - 1),
    outside * (n - 1),
    outside ** 2 - sum((size) => size ** 2),
    (count - 1) * (count - 2),
  ]
  const mixed = 2 * ((n - 1) * pairsAmong(outside) + outside * pairsAmong(n - 1))
  const sharing = [
    2 * (n - 1) * (n - 2) * (n - 3),
    2 * sum((size) => size * (size - 1) * (size - 2)),
    mixed,
    mixed,
    4 * sum((size) => size * pairsAmong(outside - size)),
    2 * (count - 1) * (count - 2) * (count - 3),
  ]
  const open = density ** 2 * (1 - density)
  const mean = paths.map((possible) => open * possible)
  const variance = mean.map((one, k) => one * (1 - open) + sharing[k]! * (density * (1 - density)) ** 3)
  return { mean, variance }
}

function pairsAmong(size: number): number {
  return (size * (size - 1)) / 2
}

function byRole<Value>([
  coordinator,
  itinerant,
  representative,
  gatekeeper,
  liaison,
  total,
]: readonly Value[]) {
  return { coordinator, itinerant, representative, gatekeeper, liaison, total } as ByRole<Value>
}
