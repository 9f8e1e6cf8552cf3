/** Key players of a network too large to try all sets: a search that finds good sets and does not prove them best. */

import { betweenness } from './betweenness'
import { searchFrom, unreachable } from './distances'
import { degreeOf, type Graph } from './graph'
import type { Barred } from './keyPlayer'

/** A set with the value it was chosen for, as `KeyPlayers` defines it. */
export interface FoundSet {
  readonly set: readonly number[]
  readonly value: number
}

/** Who may be in a set: the most in between and, where these are equal, those with the most contacts. */
const candidates = 24
/** Nodes from which distances are taken while sets are compared, and for the value told in the end. */
const leastSources = 50
const mostSources = 2000
/** Steps along ties that comparing may take. */
const steps = 4e8
const comparisons = 13 * candidates

/**
 * The best sets of 1 … `largest` nodes among the candidates. `neg`: one after the other, each time the node whose loss
 * fragments most, then swaps until none helps (Borgatti 2006). `pos`: all sets of candidates. Fragmentation is taken
 * from evenly spread sources where the network is large. O(nm) for the candidates, then bounded by `steps`.
 */
export function searchKeyPlayers(
  graph: Graph,
  largest: number,
  barred: Barred,
): { readonly neg: readonly FoundSet[]; readonly pos: readonly FoundSet[] } {
  const between = betweenness(graph).all
  const nodes = Array.from({ length: graph.count }, (_, node) => node).sort(
    (one, other) =>
      between[other]! - between[one]! || degreeOf(graph, other) - degreeOf(graph, one) || one - other,
  )
  const best = (not: Uint8Array | undefined) => nodes.filter((node) => !not?.[node]).slice(0, candidates)
  return {
    neg: searchNeg(graph, largest, best(barred.neg)),
    pos: searchPos(graph, largest, best(barred.pos)),
  }
}

function searchNeg(graph: Graph, largest: number, among: readonly number[]): FoundSet[] {
  const perSource = comparisons * (graph.count + graph.targets.length)
  const compared = spread(graph.count, Math.max(leastSources, Math.floor(steps / perSource)))
  const told = spread(graph.count, mostSources)
  const found: FoundSet[] = []
  let set: readonly number[] = []
  for (let size = 1; size <= largest && size <= among.length; size++) {
    set = [...set, bestOf(among, set, (node) => fragmentationFrom(graph, compared, [...set, node]))]
    set = swapped(graph, compared, among, set)
    found.push({ set, value: fragmentationFrom(graph, told, set) })
  }
  return found
}

function swapped(
  graph: Graph,
  sources: readonly number[],
  among: readonly number[],
  start: readonly number[],
): readonly number[] {
  let set = start
  for (let k = 0; k < start.length && start.length > 1; k++) {
    const others = set.filter((_, place) => place !== k)
    const better = bestOf(among, others, (node) => fragmentationFrom(graph, sources, [...others, node]))
    if (better !== set[k]) set = [...others.slice(0, k), better, ...others.slice(k)]
  }
  return set
}

/** The node of the largest value that is not in the set; of equal ones the first. */
function bestOf(among: readonly number[], set: readonly number[], valueOf: (node: number) => number): number {
  const values = among.filter((node) => !set.includes(node)).map((node) => ({ node, value: valueOf(node) }))
  return values.reduce((best, each) => (each.value > best.value ? each : best)).node
}

/** 1 - mean of 1/d over the pairs from the sources that remain to all others that remain. */
function fragmentationFrom(graph: Graph, sources: readonly number[], gone: readonly number[]): number {
  const removed = new Uint8Array(graph.count)
  for (const node of gone) removed[node] = 1
  const distances = new Int32Array(graph.count)
  const queue = new Uint32Array(graph.count)
  let closeness = 0
  let pairs = 0
  for (const source of sources) {
    if (removed[source]) continue
    const reached = searchFrom(graph, source, distances, queue, removed)
    for (let i = 1; i < reached; i++) closeness += 1 / distances[queue[i]!]!
    pairs += graph.count - gone.length - 1
  }
  return pairs === 0 ? 1 : 1 - closeness / pairs
}

function searchPos(graph: Graph, largest: number, among: readonly number[]): FoundSet[] {
  const { count } = graph
  const distances = new Int32Array(count)
  const queue = new Uint32Array(count)
  // A node is nearest to itself: members count 1.
  const nearness = among.map((node) => {
    searchFrom(graph, node, distances, queue)
    return Float64Array.from(distances, (d) => (d === unreachable ? 0 : d === 0 ? 1 : 1 / d))
  })
  const found: FoundSet[] = []
  const grow = (set: readonly number[], first: number, nearest: Float64Array) => {
    for (let k = first; k < among.length; k++) {
      const own = nearness[k]!
      const joined = nearest.map((near, node) => Math.max(near, own[node]!))
      const value = joined.reduce((sum, near) => sum + near, 0) / count
      const grown = [...set, k]
      if (value > (found[set.length]?.value ?? 0))
        found[set.length] = { set: grown.map((place) => among[place]!), value }
      if (grown.length < largest) grow(grown, k + 1, joined)
    }
  }
  grow([], 0, new Float64Array(count))
  return found
}

/** At most `wanted` of the numbers below `count`, evenly spread. */
function spread(count: number, wanted: number): number[] {
  const taken = Math.min(count, wanted)
  return Array.from({ length: taken }, (_, k) => Math.floor((k * count) / taken))
}
