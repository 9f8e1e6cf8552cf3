/** Suggested coalitions: the division into groups of the highest modularity that many seeded searches find. */

import { componentOf } from './connectivity'
import { buildGraph, type Graph, type Pair, undirectedProjection } from './graph'
import { modularity } from './modularity'
import { randomNumbers, shuffle } from './random'

export interface Partition {
  /** The group of each node, numbered from 0 in the order of their first nodes. */
  readonly groupOf: Int32Array
  readonly groups: number
  /** Null without ties. */
  readonly modularity: number | null
}

/** A graph of nodes or of groups, as the search reads it. */
interface Level {
  /** Undirected: the weight of an arc is w_ij + w_ji of the original. */
  readonly ties: Graph
  readonly leaving: Float64Array
  readonly reaching: Float64Array
  /** All weight of the original graph. */
  readonly total: number
}

/** A move has to raise the modularity by more than this, so that rounding moves nobody to and fro. */
const leastGain = 1e-12

/**
 * The best of `runs` searches by Louvain's method (Blondel et al. 2008), weights as strengths, with the directed formula
 * (Leicht & Newman 2008) where the graph is directed; each search is repeated from its own result until that no longer
 * helps, and groups that are not connected are split. The same seed gives the same partition. A lower bound of the
 * optimum, which is NP-hard. About O(runs · m) per level.
 */
export function bestPartition(graph: Graph, { runs = 50, seed = 1 } = {}): Partition {
  const level = levelOf(graph)
  const random = randomNumbers(seed)
  let best = splitIntoConnected(
    level.ties,
    Int32Array.from({ length: graph.count }, (_, node) => node),
  )
  let bestValue = modularity(graph, best)
  for (let run = 0; run < runs && bestValue !== null; run++) {
    let found: Int32Array = Int32Array.from({ length: graph.count }, (_, node) => node)
    for (let value = -Infinity, before; ; value = before) {
      found = splitIntoConnected(level.ties, searchLevels(level, found, random))
      before = modularity(graph, found)!
      if (!(before > value + leastGain)) break
    }
    const value = modularity(graph, found)!
    if (value > bestValue + leastGain) {
      best = found
      bestValue = value
    }
  }
  return { groupOf: best, groups: new Set(best).size, modularity: bestValue }
}

function levelOf(graph: Graph): Level {
  const { count, offsets, targets, weights } = graph
  const leaving = new Float64Array(count)
  const reaching = new Float64Array(count)
  let total = 0
  for (let node = 0; node < count; node++) {
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      leaving[node]! += weights[k]!
      reaching[targets[k]!]! += weights[k]!
      total += weights[k]!
    }
  }
  const ties = undirectedProjection(graph)
  // An undirected tie is an arc both ways; of a directed graph the projection has added the two already.
  return {
    ties: graph.directed ? ties : { ...ties, weights: weights.map((w) => 2 * w) },
    leaving,
    reaching,
    total,
  }
}

/** Moves nodes, then whole groups, then groups of groups, until nothing moves; from the partition given. */
function searchLevels(level: Level, start: Int32Array, random: () => number): Int32Array {
  const groupOf = start.slice()
  moveNodes(level, groupOf, random)
  for (let groups = renumber(groupOf); ;) {
    const upper = aggregate(level, groupOf, groups)
    const groupOfGroup = Int32Array.from({ length: groups }, (_, group) => group)
    if (!moveNodes(upper, groupOfGroup, random)) return groupOf
    groupOf.forEach((group, node) => (groupOf[node] = groupOfGroup[group]!))
    groups = renumber(groupOf)
  }
}

/** Moves each node to the neighbouring group of most gain, in random order, until none moves; says whether any did. */
function moveNodes(
  { ties, leaving, reaching, total }: Level,
  groupOf: Int32Array,
  random: () => number,
): boolean {
  const { count, offsets, targets, weights } = ties
  const groupLeaving = new Float64Array(count)
  const groupReaching = new Float64Array(count)
  groupOf.forEach((group, node) => {
    groupLeaving[group]! += leaving[node]!
    groupReaching[group]! += reaching[node]!
  })
  const order = Uint32Array.from({ length: count }, (_, node) => node)
  shuffle(order, random)
  const tiesInto = new Float64Array(count)
  let anyMoved = false
  for (let moved = true; moved;) {
    moved = false
    for (const node of order) {
      const own = groupOf[node]!
      const [out, into] = [leaving[node]!, reaching[node]!]
      groupLeaving[own]! -= out
      groupReaching[own]! -= into
      for (let k = offsets[node]!; k < offsets[node + 1]!; k++)
        tiesInto[groupOf[targets[k]!]!]! += weights[k]!
      const gainOf = (group: number) =>
        (tiesInto[group]! - (out * groupReaching[group]! + into * groupLeaving[group]!) / total) / total
      let chosen = own
      let gain = gainOf(own) + leastGain
      for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
        const group = groupOf[targets[k]!]!
        if (group === chosen || gainOf(group) <= gain) continue
        chosen = group
        gain = gainOf(group)
      }
      for (let k = offsets[node]!; k < offsets[node + 1]!; k++) tiesInto[groupOf[targets[k]!]!] = 0
      groupOf[node] = chosen
      groupLeaving[chosen]! += out
      groupReaching[chosen]! += into
      if (chosen !== own) moved = anyMoved = true
    }
  }
  return anyMoved
}

/** Numbers the groups from 0 in the order of their first nodes; returns how many there are. */
function renumber(groupOf: Int32Array): number {
  const numbers = new Map<number, number>()
  groupOf.forEach((group, node) => {
    if (!numbers.has(group)) numbers.set(group, numbers.size)
    groupOf[node] = numbers.get(group)!
  })
  return numbers.size
}

function aggregate({ ties, leaving, reaching, total }: Level, groupOf: Int32Array, groups: number): Level {
  const pairs: Pair[] = []
  const groupLeaving = new Float64Array(groups)
  const groupReaching = new Float64Array(groups)
  for (let node = 0; node < ties.count; node++) {
    groupLeaving[groupOf[node]!]! += leaving[node]!
    groupReaching[groupOf[node]!]! += reaching[node]!
    for (let k = ties.offsets[node]!; k < ties.offsets[node + 1]!; k++) {
      const target = ties.targets[k]!
      if (target > node)
        pairs.push({ source: groupOf[node]!, target: groupOf[target]!, weight: ties.weights[k]! })
    }
  }
  return { ties: buildGraph(groups, pairs), leaving: groupLeaving, reaching: groupReaching, total }
}

/** Each connected piece of a group as a group of its own: that never lowers the modularity. */
function splitIntoConnected(ties: Graph, groupOf: Int32Array): Int32Array {
  const inside: Pair[] = []
  for (let node = 0; node < ties.count; node++) {
    for (let k = ties.offsets[node]!; k < ties.offsets[node + 1]!; k++) {
      const target = ties.targets[k]!
      if (target > node && groupOf[target] === groupOf[node]) inside.push({ source: node, target })
    }
  }
  return componentOf(buildGraph(ties.count, inside))
}
