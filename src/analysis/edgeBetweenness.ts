/** Which ties lie on the shortest paths between others. */

import { searchBySteps, shortestPathRoom } from './betweenness'
import type { Graph } from './graph'

/**
 * Betweenness of every arc, in the order of `graph.targets` (Girvan & Newman 2002, by Brandes' accumulation): each
 * ordered pair once if directed; in an undirected graph each unordered pair once, both arcs of a tie holding the
 * whole, since each pair passes an arc from one of its ends only. Steps are counted, weights are not read. Not normalised; a pair counts for the ties at its ends too. O(nm).
 */
export function edgeBetweenness(graph: Graph): Float64Array {
  const { count, offsets, targets } = graph
  const carried = new Float64Array(targets.length)
  const found = shortestPathRoom(graph)
  const { order, steps, paths } = found
  // What a node passes on per shortest path that leads to it, itself as a target included.
  const passed = new Float64Array(count)
  for (let source = 0; source < count; source++) {
    const reached = searchBySteps(graph, source, found)
    for (let i = reached - 1; i >= 0; i--) {
      const node = order[i]!
      const next = steps[node]! + 1
      let sum = 0
      for (let k = offsets[node]!, end = offsets[node + 1]!; k < end; k++) {
        const target = targets[k]!
        if (steps[target] !== next) continue
        sum += passed[target]!
        carried[k]! += passed[target]! * paths[node]!
      }
      passed[node] = sum + 1 / paths[node]!
    }
  }
  return carried
}
