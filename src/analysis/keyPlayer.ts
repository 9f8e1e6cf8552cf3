/** Who matters most as a set: whom the network would miss, and whom to brief first (Borgatti 2006). */

import { harmonicCloseness, searchFrom, unreachable } from './distances'
import type { Graph } from './graph'

export interface KeyPlayers {
  /** Fragmentation that is left when the best set has gone; null when fewer than two nodes remain. */
  readonly negFragmentation: number | null
  /** The sets whose loss fragments most: the first `listedSets` of them in the order of the nodes. */
  readonly negSets: readonly (readonly number[])[]
  /** Distance-weighted reach of the best set per node of the network, its members counting 1: 0 … 1. */
  readonly posReach: number | null
  /** The same without the members and not divided. */
  readonly posReachNonMembersSum: number | null
  readonly posSets: readonly (readonly number[])[]
}

/** Nodes marked 1 are members of no set; they still count as ends of paths. */
export interface Barred {
  readonly neg?: Uint8Array
  readonly pos?: Uint8Array
}

const listedSets = 10
/** Values that differ by no more than this fraction are equal: sums of 1/d in another order. */
const relativeEpsilon = 1e-9

/**
 * Distance-weighted fragmentation 1 - Σ_{i≠j} 1/d_ij / (m(m-1)) of the m nodes that remain of an undirected graph:
 * 0 = all tied to all, 1 = nobody to anybody; null for fewer than two. O(nm).
 */
export function fragmentation(graph: Graph, removed?: Uint8Array): number | null {
  const remaining = graph.count - (removed?.reduce((sum, one) => sum + one, 0) ?? 0)
  if (remaining < 2) return null
  const closeness = harmonicCloseness(graph, removed).reduce((sum, one) => sum + one, 0)
  return 1 - closeness / (remaining * (remaining - 1))
}

/**
 * The best sets of `size` nodes of an undirected graph, by trying all: O(C(n, size) · nm) for `neg`, O(C(n, size) · n)
 * for `pos`. Weights are not read. Null and empty when there are fewer nodes.
 */
export function keyPlayers(graph: Graph, size: number, barred: Barred = {}): KeyPlayers {
  const { count } = graph
  const removed = new Uint8Array(count)
  const neg = new Best()
  const pos = new Best()
  const nearness = inverseDistances(graph)
  const may = (set: readonly number[], not: Uint8Array | undefined) => !set.some((node) => not?.[node])
  for (const set of combinations(count, size)) {
    for (const node of set) removed[node] = 1
    const left = may(set, barred.neg) ? fragmentation(graph, removed) : null
    if (left !== null) neg.offer(left, set)
    let reach = 0
    for (let node = 0; node < count; node++) {
      if (removed[node]) continue
      let nearest = 0
      for (const member of set) nearest = Math.max(nearest, nearness[member * count + node]!)
      reach += nearest
    }
    if (may(set, barred.pos)) pos.offer(reach, set)
    for (const node of set) removed[node] = 0
  }
  return {
    negFragmentation: neg.value,
    negSets: neg.sets,
    posReach: pos.value === null ? null : (size + pos.value) / count,
    posReachNonMembersSum: pos.value,
    posSets: pos.sets,
  }
}

/** The largest value offered so far, and the first sets that have it. */
class Best {
  value: number | null = null
  sets: (readonly number[])[] = []

  offer(value: number, set: readonly number[]): void {
    const near = this.value === null ? 0 : relativeEpsilon * Math.max(1, Math.abs(this.value))
    if (this.value === null || value > this.value + near) {
      this.value = value
      this.sets = [[...set]]
    } else if (value >= this.value - near && this.sets.length < listedSets) this.sets.push([...set])
  }
}

/** 1/d for each ordered pair, by `from · n + to`; 0 where there is no way. */
function inverseDistances(graph: Graph): Float64Array {
  const { count } = graph
  const nearness = new Float64Array(count * count)
  const distances = new Int32Array(count)
  const queue = new Uint32Array(count)
  for (let from = 0; from < count; from++) {
    searchFrom(graph, from, distances, queue)
    distances.forEach((distance, to) => {
      if (distance !== unreachable && distance !== 0) nearness[from * count + to] = 1 / distance
    })
  }
  return nearness
}

/** All sets of `size` of the numbers below `count`, in ascending order; the array is used again. */
function* combinations(count: number, size: number): Iterable<readonly number[]> {
  if (size > count) return
  const set = Array.from({ length: size }, (_, k) => k)
  for (;;) {
    yield set
    let k = size - 1
    while (k >= 0 && set[k] === count - size + k) k--
    if (k < 0) return
    set[k]!++
    for (let l = k + 1; l < size; l++) set[l] = set[l - 1]! + 1
  }
}
