/** Distances counted in ties: how far everybody is from everybody, and what that says of the whole. */

import type { Graph } from './graph'

/** Distance of a node that cannot be reached. */
export const unreachable = -1

/**
 * Fewest ties from one node to each other along the arcs, `unreachable` (-1) where there is no way.
 * @param into receives the distances, one per node
 * @param queue room for one number per node
 * @param removed nodes marked 1 are passed by; `source` must not be one of them
 * @returns how many nodes were reached, the source included; they stand first in `queue`, nearest first. O(n + m).
 */
export function searchFrom(
  { offsets, targets }: Graph,
  source: number,
  into: Int32Array,
  queue: Uint32Array,
  removed?: Uint8Array,
): number {
  into.fill(unreachable)
  into[source] = 0
  queue[0] = source
  let reached = 1
  for (let i = 0; i < reached; i++) {
    const node = queue[i]!
    const next = into[node]! + 1
    for (let k = offsets[node]!, end = offsets[node + 1]!; k < end; k++) {
      const target = targets[k]!
      if (into[target] !== unreachable || removed?.[target]) continue
      into[target] = next
      queue[reached++] = target
    }
  }
  return reached
}

/** Distances from one node, -1 where there is no way. O(n + m). */
export function distancesFrom(graph: Graph, source: number): Int32Array {
  const distances = new Int32Array(graph.count)
  searchFrom(graph, source, distances, new Uint32Array(graph.count))
  return distances
}

/**
 * Σ_j 1/d(i, j) over the nodes j that i can reach, 0 for a node without contacts; not divided by n - 1.
 * Range 0 … n - 1. O(nm). Source: Marchiori & Latora 2000.
 */
export function harmonicCloseness(graph: Graph, removed?: Uint8Array): Float64Array {
  const { count } = graph
  const closeness = new Float64Array(count)
  const distances = new Int32Array(count)
  const queue = new Uint32Array(count)
  for (let source = 0; source < count; source++) {
    if (removed?.[source]) continue
    const reached = searchFrom(graph, source, distances, queue, removed)
    let sum = 0
    for (let i = 1; i < reached; i++) sum += 1 / distances[queue[i]!]!
    closeness[source] = sum
  }
  return closeness
}

export interface PathSummary {
  /** Mean distance of the pairs that can reach each other; null when there is none. */
  readonly averageOverReachablePairs: number | null
  /** Longest of these distances; null when there is none. */
  readonly diameterOfReachablePairs: number | null
  /** Mean of 1/d over all ordered pairs, unreachable ones counting 0: 0 … 1; null for fewer than two nodes. */
  readonly globalEfficiency: number | null
}

/** How far nodes are from each other on the whole. O(nm). */
export function pathSummary(graph: Graph): PathSummary {
  const { count } = graph
  const distances = new Int32Array(count)
  const queue = new Uint32Array(count)
  let pairs = 0
  let total = 0
  let longest = 0
  let inverse = 0
  for (let source = 0; source < count; source++) {
    const reached = searchFrom(graph, source, distances, queue)
    pairs += reached - 1
    for (let i = 1; i < reached; i++) {
      const distance = distances[queue[i]!]!
      total += distance
      inverse += 1 / distance
      if (distance > longest) longest = distance
    }
  }
  return {
    averageOverReachablePairs: pairs === 0 ? null : total / pairs,
    diameterOfReachablePairs: pairs === 0 ? null : longest,
    globalEfficiency: count < 2 ? null : inverse / (count * (count - 1)),
  }
}
