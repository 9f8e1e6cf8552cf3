/** Who lies on the shortest paths between others, and between others of different coalitions: Brandes' algorithm. */

import type { Graph } from './graph'
import { type BitMatrix, bitAt } from './membership'
import { minHeap } from './heap'

export interface Betweenness {
  /** Freeman's betweenness, not normalised: each unordered pair once, each ordered pair once if directed. */
  readonly all: Float64Array
  /** Only pairs that are not on the same side; equals `all` where no sides are given. */
  readonly cross: Float64Array
}

/** Paths whose lengths differ by less than this fraction count as equally long. */
const relativeEpsilon = 1e-9

/**
 * Betweenness of every node in one pass over all sources (Brandes 2001). A target adds to `cross` only if it shares
 * no coalition with the source: δ_s(v) += σ_v/σ_w · ([w not on the side of s] + δ_s(w)).
 * Without distances ties count 1 each: O(nm); with distances (one positive number per arc, e.g. 1/strength, in the
 * order of `graph.targets`) O(nm log n), lengths compared with a relative epsilon of 1e-9.
 */
export function betweenness(graph: Graph, sides?: BitMatrix, distances?: Float64Array): Betweenness {
  const { count, offsets, targets } = graph
  const all = new Float64Array(count)
  const cross = sides ? new Float64Array(count) : all
  const search = newSearch(count)
  const { order, paths, length } = search
  const allOf = new Float64Array(count)
  const crossOf = new Float64Array(count)
  // An undirected search meets each pair from both ends.
  const share = graph.directed ? 1 : 0.5
  for (let source = 0; source < count; source++) {
    const reached = distances ? searchByDistance(graph, distances, source, search) : searchByHops(graph, source, search)
    // Backwards: what a node passes on to its predecessors is complete when it is met.
    for (let i = reached - 1; i > 0; i--) {
      const w = order[i]!
      const passAll = (1 + allOf[w]!) / paths[w]!
      const passCross = sides ? (1 - bitAt(sides, source, w) + crossOf[w]!) / paths[w]! : 0
      all[w]! += allOf[w]! * share
      if (sides) cross[w]! += crossOf[w]! * share
      allOf[w] = 0
      crossOf[w] = 0
      search.eachPredecessor(w, (v) => {
        allOf[v]! += paths[v]! * passAll
        crossOf[v]! += paths[v]! * passCross
      })
    }
    for (let i = 0; i < reached; i++) {
      length[order[i]!] = -1
    }
    allOf[source] = 0
    crossOf[source] = 0
  }
  void offsets
  void targets
  return { all, cross }
}
