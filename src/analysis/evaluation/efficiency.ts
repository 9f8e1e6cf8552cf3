/** How much closer everybody comes to everybody by one more tie. */

import { searchFrom, unreachable } from '../distances'
import type { Graph } from '../graph'

/**
 * A function that gives the rise of global efficiency, the mean of 1/d over all pairs (Latora & Marchiori 2001), by a
 * tie between two nodes: a new shortest path passes the new tie once, so that d' = min(d, d_ia + 1 + d_bj, the same
 * with a and b swapped). All distances are found once, O(nm) and 4n² bytes; each answer then takes O(n²).
 */
export function efficiencyGains(graph: Graph): (a: number, b: number) => number {
  const { count } = graph
  const queue = new Uint32Array(count)
  const rows = Array.from({ length: count }, (_, source) => {
    const row = new Int32Array(count)
    searchFrom(graph, source, row, queue)
    return row.map((distance) => (distance === unreachable ? far : distance))
  })
  return (a, b) => {
    const [fromA, fromB] = [rows[a]!, rows[b]!]
    let gain = 0
    for (let i = 0; i < count; i++) {
      // Whoever is as near to the one as to the other, or nearer by one step only, has no use for the tie.
      if (fromB[i]! - fromA[i]! < 2) continue
      const row = rows[i]!
      const through = fromA[i]! + 1
      for (let j = 0; j < count; j++) {
        const length = through + fromB[j]!
        if (length < row[j]!) gain += 1 / length - (row[j] === far ? 0 : 1 / row[j]!)
      }
    }
    return (2 * gain) / (count * (count - 1))
  }
}

/** Stands for no way: longer than any path, and three of them are still a whole number of 32 bits. */
const far = 2 ** 29
