/** How well a division into groups fits the ties. */

import type { Graph } from './graph'

/**
 * Modularity of a partition: Σ_c [w_c / W - out_c · in_c / W²] over groups c with weight w_c inside, W all weight and
 * out_c, in_c the weight that leaves and reaches their nodes (directed: Leicht & Newman 2008; an undirected tie is an
 * arc both ways, which gives Newman & Girvan 2004). Range -1 … 1; null without ties. O(n + m).
 * @param groupOf the group of each node; -1 = a group of one's own
 */
export function modularity(graph: Graph, groupOf: ArrayLike<number>): number | null {
  const { count, offsets, targets, weights } = graph
  const leaving = new Map<number, number>()
  const reaching = new Map<number, number>()
  let total = 0
  let inside = 0
  const add = (to: Map<number, number>, group: number, weight: number) =>
    to.set(group, (to.get(group) ?? 0) + weight)
  const groupAt = (node: number) => (groupOf[node]! < 0 ? -1 - node : groupOf[node]!)
  for (let node = 0; node < count; node++) {
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      const [from, to, weight] = [groupAt(node), groupAt(targets[k]!), weights[k]!]
      total += weight
      if (from === to) inside += weight
      add(leaving, from, weight)
      add(reaching, to, weight)
    }
  }
  if (total === 0) return null
  let chance = 0
  for (const [group, weight] of leaving) chance += (weight / total) * ((reaching.get(group) ?? 0) / total)
  return inside / total - chance
}
