/** Simple directed cycles of a few arcs: the rings along which something can go round. */

import { arcBetween, type Graph } from './graph'

/**
 * Calls back for each simple directed cycle of 2 … `longest` arcs, once, from its lowest node on: depth first over nodes
 * above the start, by start, then by the nodes that follow. The array is used again. Ends early when the callback says
 * false. O(n d^(longest - 1)) for d arcs per node.
 */
export function eachCycle(graph: Graph, longest: number, visit: (nodes: readonly number[]) => boolean): void {
  const { count, offsets, targets } = graph
  const path: number[] = []
  const onPath = new Uint8Array(count)
  /** Whether to go on. */
  const extend = (start: number, node: number): boolean => {
    path.push(node)
    onPath[node] = 1
    let goOn = path.length < 2 || arcBetween(graph, node, start) === -1 || visit(path)
    if (path.length < longest) {
      for (let k = offsets[node]!; goOn && k < offsets[node + 1]!; k++) {
        const next = targets[k]!
        if (next > start && !onPath[next]) goOn = extend(start, next)
      }
    }
    path.pop()
    onPath[node] = 0
    return goOn
  }
  for (let start = 0; start < count; start++) if (!extend(start, start)) return
}

/** How many cycles there are of each length, by length: entries 0 and 1 are 0. O(n d^(longest - 1)). */
export function countCycles(graph: Graph, longest: number): readonly number[] {
  const counts = new Array<number>(longest + 1).fill(0)
  eachCycle(graph, longest, ({ length }) => {
    counts[length]!++
    return true
  })
  return counts
}

/** The cycles in the order of `eachCycle`, and whether these are all: at most `most` are listed. */
export function listCycles(
  graph: Graph,
  longest: number,
  most: number,
): { readonly cycles: readonly (readonly number[])[]; readonly complete: boolean } {
  const cycles: number[][] = []
  let complete = true
  eachCycle(graph, longest, (nodes) => {
    if (cycles.length === most) return (complete = false)
    cycles.push([...nodes])
    return true
  })
  return { cycles, complete }
}
