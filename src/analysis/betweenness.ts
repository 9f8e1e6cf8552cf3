/** Who lies on the shortest paths between others, and between others of different coalitions: Brandes' algorithm. */

import type { Graph } from './graph'
import { popHeap, pushHeap } from './heap'
import { type BitMatrix, bitAt } from './membership'

export interface Betweenness {
  /** Freeman's betweenness, not normalised: each unordered pair once, each ordered pair once if directed. */
  readonly all: Float64Array
  /** Only pairs that are not on the same side; equals `all` where no sides are given. */
  readonly cross: Float64Array
}

/** Paths whose lengths differ by no more than this fraction count as equally long. */
const relativeEpsilon = 1e-9

/** What a search from one source leaves behind; the arrays are used again for the next. */
export interface ShortestPaths {
  /** Nodes reached, nearest first. */
  readonly order: Uint32Array
  /** How many ties a shortest path has, -1 where there is none; not kept by a search by distance. */
  readonly steps: Int32Array
  /** How many shortest paths lead to a node. */
  readonly paths: Float64Array
  /** Arcs on shortest paths, by their heads, grouped by the tail's place in `order`: tail i ends at `ends[i]`. */
  readonly heads: Uint32Array
  readonly ends: Uint32Array
}

/** The sources are searched in this many parts: always, so that sums agree to the last digit wherever they are computed. */
export const betweennessParts = 2

/**
 * Betweenness of every node, all pairs and cross-coalition pairs in one pass over the sources (Brandes 2001).
 * A target adds to `cross` only if it shares no coalition with the source:
 * δ_s(v) = Σ_w σ_v/σ_w · ([w not on the side of s] + δ_s(w)) over the successors w of v.
 * Without distances each tie is one step: O(nm). With distances (a positive number per arc, such as 1/strength, in
 * the order of `graph.targets`) O(nm log n), lengths compared with a relative epsilon of 1e-9.
 */
export function betweenness(graph: Graph, sides?: BitMatrix, distances?: Float64Array): Betweenness {
  return joinBetweenness(
    Array.from({ length: betweennessParts }, (_, part) => betweennessPart(graph, part, sides, distances)),
  )
}

/** The whole from all its parts. O(n). */
export function joinBetweenness(parts: readonly Betweenness[]): Betweenness {
  const sum = (rows: readonly Float64Array[]) =>
    rows.reduce((one, other) => one.map((value, node) => value + other[node]!))
  const all = sum(parts.map((part) => part.all))
  return {
    all,
    cross: parts.every(({ all, cross }) => all === cross) ? all : sum(parts.map(({ cross }) => cross)),
  }
}

/** What every `betweennessParts`th source adds to the betweenness, from source `part` on. */
export function betweennessPart(
  graph: Graph,
  part: number,
  sides?: BitMatrix,
  distances?: Float64Array,
): Betweenness {
  const { count } = graph
  const all = new Float64Array(count)
  const cross = sides ? new Float64Array(count) : all
  const found = shortestPathRoom(graph)
  const { order, paths, heads, ends } = found
  // What a node passes on per shortest path that leads to it.
  const passed = new Float64Array(count)
  const passedCross = new Float64Array(count)
  // An undirected graph meets each pair from both ends.
  const once = graph.directed ? 1 : 0.5
  for (let source = part; source < count; source += betweennessParts) {
    const reached = distances
      ? searchByDistance(graph, distances, source, found)
      : searchBySteps(graph, source, found)
    for (let i = reached - 1; i > 0; i--) {
      const node = order[i]!
      let sum = 0
      let sumCross = 0
      for (let k = ends[i - 1]!; k < ends[i]!; k++) {
        sum += passed[heads[k]!]!
        sumCross += passedCross[heads[k]!]!
      }
      const leading = paths[node]!
      passed[node] = sum + 1 / leading
      all[node]! += sum * leading * once
      if (!sides) continue
      passedCross[node] = sumCross + (1 - bitAt(sides, source, node)) / leading
      cross[node]! += sumCross * leading * once
    }
  }
  return { all, cross }
}

/** Room for the searches in a graph. */
export function shortestPathRoom({ count, targets }: Graph): ShortestPaths {
  return {
    order: new Uint32Array(count),
    steps: new Int32Array(count),
    paths: new Float64Array(count),
    heads: new Uint32Array(targets.length),
    ends: new Uint32Array(count),
  }
}

/** All shortest paths from one node, breadth first; returns how many nodes were reached. O(n + m). */
export function searchBySteps(graph: Graph, source: number, found: ShortestPaths): number {
  const { offsets, targets } = graph
  const { order, steps, paths, heads, ends } = found
  steps.fill(-1)
  steps[source] = 0
  paths[source] = 1
  order[0] = source
  let reached = 1
  let arcs = 0
  for (let i = 0; i < reached; i++) {
    const node = order[i]!
    const next = steps[node]! + 1
    const count = paths[node]!
    for (let k = offsets[node]!, end = offsets[node + 1]!; k < end; k++) {
      const target = targets[k]!
      const known = steps[target]!
      if (known === -1) {
        steps[target] = next
        paths[target] = count
        order[reached++] = target
        heads[arcs++] = target
      } else if (known === next) {
        paths[target]! += count
        heads[arcs++] = target
      }
    }
    ends[i] = arcs
  }
  return reached
}

/** Dijkstra first, then the paths counted in the order in which nodes were settled; returns how many were reached. */
function searchByDistance(
  graph: Graph,
  distances: Float64Array,
  source: number,
  found: ShortestPaths,
): number {
  const { count, offsets, targets } = graph
  const { order, paths, heads, ends } = found
  const length = new Float64Array(count).fill(Infinity)
  const place = new Int32Array(count).fill(-1)
  const nearer = (one: Waiting, other: Waiting) => one.length < other.length
  const waiting: Waiting[] = [{ node: source, length: 0 }]
  length[source] = 0
  let reached = 0
  for (let next = popHeap(waiting, nearer); next; next = popHeap(waiting, nearer)) {
    if (place[next.node] !== -1) continue
    place[next.node] = reached
    order[reached++] = next.node
    for (let k = offsets[next.node]!; k < offsets[next.node + 1]!; k++) {
      const target = targets[k]!
      const through = next.length + distances[k]!
      if (through >= length[target]!) continue
      length[target] = through
      pushHeap(waiting, { node: target, length: through }, nearer)
    }
  }
  paths.fill(0)
  paths[source] = 1
  let arcs = 0
  for (let i = 0; i < reached; i++) {
    const node = order[i]!
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      const target = targets[k]!
      const through = length[node]! + distances[k]!
      if (place[target]! <= i || through > length[target]! * (1 + relativeEpsilon)) continue
      paths[target]! += paths[node]!
      heads[arcs++] = target
    }
    ends[i] = arcs
  }
  return reached
}

interface Waiting {
  readonly node: number
  readonly length: number
}
