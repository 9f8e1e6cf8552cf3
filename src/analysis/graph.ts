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

/** An undirected graph with one more tie between two nodes that have none. O(n + m). */
export function withTie(graph: Graph, one: number, other: number, weight = 1): Graph {
  const [a, b] = one < other ? [one, other] : [other, one]
  const inRowA = placeIn(graph, a, b)
  const inRowB = placeIn(graph, b, a)
  const splice = <Row extends Uint32Array | Float64Array>(
    from: Row,
    into: Row,
    first: number,
    second: number,
  ) => {
    into.set(from.subarray(0, inRowA))
    into[inRowA] = first
    into.set(from.subarray(inRowA, inRowB), inRowA + 1)
    into[inRowB + 1] = second
    into.set(from.subarray(inRowB), inRowB + 2)
    return into
  }
  const size = graph.targets.length + 2
  return {
    ...graph,
    offsets: graph.offsets.map((at, node) => at + (node > a ? 1 : 0) + (node > b ? 1 : 0)),
    targets: splice(graph.targets, new Uint32Array(size), b, a),
    weights: splice(graph.weights, new Float64Array(size), weight, weight),
  }
}

/** An undirected graph without the tie of two nodes that have one. O(n + m). */
export function withoutTie(graph: Graph, one: number, other: number): Graph {
  const [a, b] = one < other ? [one, other] : [other, one]
  const arcs = [arcBetween(graph, a, b), arcBetween(graph, b, a)]
  const stays = (_: number, k: number) => !arcs.includes(k)
  return {
    ...graph,
    offsets: graph.offsets.map((at, node) => at - (node > a ? 1 : 0) - (node > b ? 1 : 0)),
    targets: graph.targets.filter(stays),
    weights: graph.weights.filter(stays),
  }
}

/** Where in `targets` an arc to `to` would stand in the row of `from`. */
function placeIn({ offsets, targets }: Graph, from: number, to: number): number {
  let k = offsets[from]!
  while (k < offsets[from + 1]! && targets[k]! < to) k++
  return k
}

function* arcsOf({ count, offsets, targets, weights }: Graph): Iterable<Pair> {
  for (let source = 0; source < count; source++) {
    for (let k = offsets[source]!; k < offsets[source + 1]!; k++) {
      yield { source, target: targets[k]!, weight: weights[k]! }
    }
  }
}
