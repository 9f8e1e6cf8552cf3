/** Along which ties an introduction can travel: paths of most trust (Dijkstra on -ln trust) and the next best (Yen). */

import { arcBetween, type Graph } from './graph'
import { popHeap, pushHeap } from './heap'

/** A path by node index. */
export interface NodePath {
  readonly nodes: readonly number[]
  /** Product of the trusts, 0..1. */
  readonly trust: number
}

export interface PathOptions {
  /** Trust per arc in (0, 1], in the order of `graph.targets`; the same in both directions. */
  readonly trust: Float64Array
  /** Most ties of a path; missing = any number. */
  readonly maxHops?: number
  /** Nodes marked 1 may stand at the ends of a path, but not between. */
  readonly barred?: Uint8Array
}

/** A step of the search: a node, how it was reached, and what that cost. */
interface Label {
  readonly node: number
  readonly cost: number
  readonly hops: number
  readonly before: Label | null
}

/** A path between the two, with its cost for ordering. */
interface CostedPath extends NodePath {
  readonly cost: number
}

/** Costs are whole multiples of this part of a nat, so that equal products compare as equal. */
const costUnit = 1e-9

/**
 * The paths of most trust from one node to another, best first, without a node twice. Trust of a path is the product
 * of the trusts of its ties; equal trusts are ordered by fewer ties, then by node indices.
 * Yen 1971: O(count · n · (m + n log n)); with `maxHops` h at most h times that.
 */
export function introductionPaths(
  graph: Graph,
  from: number,
  to: number,
  count: number,
  options: PathOptions,
): NodePath[] {
  const first = from === to ? null : cheapestPath(graph, [from], to, new Set(), options)
  if (!first) return []
  const found: CostedPath[] = [first]
  const waiting: CostedPath[] = []
  const known = new Set([first.nodes.join()])
  while (found.length < count) {
    const { nodes } = found[found.length - 1]!
    for (let i = 0; i < nodes.length - 1; i++) {
      const root = nodes.slice(0, i + 1)
      const taken = new Set<number>()
      for (const path of found) {
        if (root.every((node, k) => path.nodes[k] === node)) taken.add(path.nodes[i + 1]!)
      }
      const other = cheapestPath(graph, root, to, taken, options)
      if (!other || known.has(other.nodes.join())) continue
      known.add(other.nodes.join())
      pushHeap(waiting, other, isBetter)
    }
    const next = popHeap(waiting, isBetter)
    if (!next) break
    found.push(next)
  }
  return found.map(({ nodes, trust }) => ({ nodes, trust }))
}

/** The path of most trust, or null. O(m log n), with `maxHops` h at most h times that. */
export function mostTrustedPath(
  graph: Graph,
  from: number,
  to: number,
  options: PathOptions,
): NodePath | null {
  return introductionPaths(graph, from, to, 1, options)[0] ?? null
}

/** Trust of a tie of strength s where none was entered: s/(s + 1). */
export function assumedTrust(strength: number): number {
  return strength / (strength + 1)
}

/** The cheapest path that begins with `root`, does not go on to a node in `taken`, and ends at `to`. */
function cheapestPath(
  graph: Graph,
  root: readonly number[],
  to: number,
  taken: ReadonlySet<number>,
  { trust, maxHops = Infinity, barred }: PathOptions,
): CostedPath | null {
  const { offsets, targets } = graph
  // Settled with this few ties already: a dearer label is worth following only if it needs fewer.
  const fewest = new Float64Array(graph.count).fill(Infinity)
  for (const node of root) fewest[node] = -1
  const spur = root[root.length - 1]!
  fewest[spur] = Infinity
  // The cheapest label that waits at a node, and its ties: what is dearer and no shorter need not wait.
  const leastCost = new Float64Array(graph.count).fill(Infinity)
  const leastHops = new Float64Array(graph.count)
  const waiting: Label[] = [{ node: spur, cost: 0, hops: root.length - 1, before: null }]
  for (let label = popHeap(waiting, isCheaper); label; label = popHeap(waiting, isCheaper)) {
    const { node, cost, hops } = label
    if (node === to) return costedPath(graph, [...root.slice(0, -1), ...nodesOf(label)], trust)
    if (hops >= fewest[node]!) continue
    fewest[node] = maxHops === Infinity ? -1 : hops
    if (hops >= maxHops) continue
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      const target = targets[k]!
      if (hops + 1 >= fewest[target]!) continue
      if (target !== to && barred?.[target]) continue
      if (node === spur && taken.has(target)) continue
      const reached = cost + costOf(trust[k]!)
      if (reached > leastCost[target]! && hops + 1 >= leastHops[target]!) continue
      if (reached < leastCost[target]!) {
        leastCost[target] = reached
        leastHops[target] = hops + 1
      }
      pushHeap(waiting, { node: target, cost: reached, hops: hops + 1, before: label }, isCheaper)
    }
  }
  return null
}

function costOf(trust: number): number {
  return Math.round(-Math.log(trust) / costUnit)
}

function costedPath(graph: Graph, nodes: readonly number[], trust: Float64Array): CostedPath {
  let product = 1
  let cost = 0
  for (let i = 1; i < nodes.length; i++) {
    const of = trust[arcBetween(graph, nodes[i - 1]!, nodes[i]!)]!
    product *= of
    cost += costOf(of)
  }
  return { nodes, trust: product, cost }
}

function isCheaper(one: Label, other: Label): boolean {
  return (one.cost - other.cost || one.hops - other.hops || compareLabels(one, other)) < 0
}

function isBetter(one: CostedPath, other: CostedPath): boolean {
  const order = one.cost - other.cost || one.nodes.length - other.nodes.length
  if (order !== 0) return order < 0
  const differing = one.nodes.findIndex((node, k) => node !== other.nodes[k])
  return differing !== -1 && one.nodes[differing]! < other.nodes[differing]!
}

/** By the nodes from the start; both of the same number of ties. */
function compareLabels(one: Label, other: Label): number {
  if (one === other || !one.before || !other.before) return one.node - other.node
  return compareLabels(one.before, other.before) || one.node - other.node
}

function nodesOf(label: Label): number[] {
  const nodes: number[] = []
  for (let at: Label | null = label; at; at = at.before) nodes.push(at.node)
  return nodes.reverse()
}
