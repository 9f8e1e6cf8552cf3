/** What holds a network together: its parts, and the actors and ties without whom a part falls into pieces. */

import { type Graph, undirectedProjection } from './graph'

/** The part each node lies in, numbered from 0 in the order of their first nodes; directions are ignored. O(n + m). */
export function componentOf(graph: Graph): Int32Array {
  const { count, offsets, targets } = undirectedProjection(graph)
  const component = new Int32Array(count).fill(-1)
  const stack = new Uint32Array(count)
  let components = 0
  for (let start = 0; start < count; start++) {
    if (component[start] !== -1) continue
    let height = 0
    stack[height++] = start
    component[start] = components
    while (height > 0) {
      const node = stack[--height]!
      for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
        const target = targets[k]!
        if (component[target] !== -1) continue
        component[target] = components
        stack[height++] = target
      }
    }
    components++
  }
  return component
}

/** The parts as lists of nodes, ascending, in the order of their first nodes. O(n + m). */
export function components(graph: Graph): readonly (readonly number[])[] {
  const parts: number[][] = []
  componentOf(graph).forEach((component, node) => (parts[component] ??= []).push(node))
  return parts
}

export interface Cuts {
  /** Nodes whose departure cuts others off from each other, ascending. */
  readonly articulationPoints: readonly number[]
  /** Ties whose end cuts people off from each other, lower node first, in the order of the nodes. */
  readonly bridges: readonly (readonly [number, number])[]
}

/**
 * Cut nodes and cut ties of the network without directions (Tarjan 1972: lowest order reached by a back tie of the
 * subtree), without recursion. O(n + m).
 * @param isDoubled whether a pair, lower node first, has several ties, of which none is a bridge: a graph is simple and
 * cannot tell; missing = none has
 */
export function cutsOf(graph: Graph, isDoubled: (one: number, other: number) => boolean = () => false): Cuts {
  const { count, offsets, targets } = undirectedProjection(graph)
  const order = new Int32Array(count).fill(-1)
  const lowest = new Int32Array(count)
  const parent = new Int32Array(count).fill(-1)
  const next = offsets.slice(0, count)
  const isCut = new Uint8Array(count)
  const bridges: [number, number][] = []
  let visited = 0
  for (let root = 0; root < count; root++) {
    if (order[root] !== -1) continue
    order[root] = lowest[root] = visited++
    let children = 0
    for (let node = root; node !== -1;) {
      if (next[node]! < offsets[node + 1]!) {
        const target = targets[next[node]!++]!
        if (order[target] === -1) {
          parent[target] = node
          order[target] = lowest[target] = visited++
          node = target
        } else if (target !== parent[node]) {
          lowest[node] = Math.min(lowest[node]!, order[target]!)
        }
        continue
      }
      const above = parent[node]!
      if (above === root) children++
      if (above !== -1) {
        lowest[above] = Math.min(lowest[above]!, lowest[node]!)
        const pair: [number, number] = above < node ? [above, node] : [node, above]
        if (lowest[node]! > order[above]! && !isDoubled(...pair)) bridges.push(pair)
        if (above !== root && lowest[node]! >= order[above]!) isCut[above] = 1
      }
      node = above
    }
    if (children > 1) isCut[root] = 1
  }
  return {
    articulationPoints: [...isCut.keys()].filter((node) => isCut[node] === 1),
    bridges: bridges.sort((one, other) => one[0] - other[0] || one[1] - other[1]),
  }
}
