/** Graphs as the analyses read them: compressed sparse rows on typed arrays, simple, with positive weights. */

/**
 * The neighbours of node i are `targets[k]` for k from `offsets[i]` to `offsets[i + 1]`, ascending, with the
 * strength of each tie in `weights[k]`. An undirected graph holds each tie in both directions.
 */
export interface Graph {
  readonly count: number
  readonly directed: boolean
  readonly offsets: Uint32Array
  readonly targets: Uint32Array
  readonly weights: Float64Array
}

/** A tie between two nodes, by index. */
export interface Pair {
  readonly source: number
  readonly target: number
  /** Strength; missing = 1. */
  readonly weight?: number
}

/**
 * The simple graph of the pairs: parallel ties are merged by adding their weights, loops and ties whose weight is
 * not positive and finite are dropped. In an undirected graph a-b and b-a are parallel.
 * @throws RangeError when an end is no node. O(n + m log k) for m pairs and k contacts per node.
 */
export function buildGraph(count: number, pairs: Iterable<Pair>, directed = false): Graph {
  const rows: Map<number, number>[] = Array.from({ length: count }, () => new Map<number, number>())
  const add = (from: number, to: number, weight: number) => {
    const row = rows[from]!
    row.set(to, (row.get(to) ?? 0) + weight)
  }
  for (const { source, target, weight = 1 } of pairs) {
    if (!rows[source] || !rows[target]) throw new RangeError(`no node ${source} or ${target} among ${count}`)
    if (source === target || !(weight > 0) || weight === Infinity) continue
    add(source, target, weight)
    if (!directed) add(target, source, weight)
  }
  const offsets = new Uint32Array(count + 1)
  rows.forEach((row, node) => (offsets[node + 1] = offsets[node]! + row.size))
  const targets = new Uint32Array(offsets[count]!)
  const weights = new Float64Array(offsets[count]!)
  rows.forEach((row, node) => {
    const from = offsets[node]!
    const own = targets.subarray(from, from + row.size)
    own.set([...row.keys()])
    own.sort()
    own.forEach((target, k) => (weights[from + k] = row.get(target)!))
  })
  return { count, directed, offsets, targets, weights }
}

/** One tie per pair that has an arc in either direction, its weight the sum of both. The graph itself if undirected. */
export function undirectedProjection(graph: Graph): Graph {
  return graph.directed ? buildGraph(graph.count, arcsOf(graph)) : graph
}

/** The same ties, each of weight 1. */
export function unweighted(graph: Graph): Graph {
  return { ...graph, weights: new Float64Array(graph.targets.length).fill(1) }
}

/** How many distinct contacts a node has (in a directed graph: how many it points to). */
export function degreeOf(graph: Graph, node: number): number {
  return graph.offsets[node + 1]! - graph.offsets[node]!
}

/** Where the tie from one node to another lies in `targets` and `weights`, or -1. O(log k). */
export function arcBetween(graph: Graph, from: number, to: number): number {
  let low = graph.offsets[from]!
  let high = graph.offsets[from + 1]! - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = graph.targets[middle]!
    if (found === to) return middle
    if (found < to) low = middle + 1
    else high = middle - 1
  }
  return -1
}

function* arcsOf({ count, offsets, targets, weights }: Graph): Iterable<Pair> {
  for (let source = 0; source < count; source++) {
    for (let k = offsets[source]!; k < offsets[source + 1]!; k++) {
      yield { source, target: targets[k]!, weight: weights[k]! }
    }
  }
}
