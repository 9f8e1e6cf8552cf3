/** How redundant an actor's contacts are: Burt's structural holes on the whole network. */

import { buildGraph, degreeOf, type Graph, type Pair, undirectedProjection } from './graph'

export interface Redundancy {
  /** Sum of the dyadic constraints; low = free to move; may exceed 1. */
  readonly constraint: number
  /** Contacts minus their redundancy: 1 … contacts. */
  readonly effectiveSize: number
  /** Effective size per distinct contact. */
  readonly efficiency: number
  /** Coleman–Theil index of the dyadic constraints: 0 = spread evenly, 1 = all from one contact. */
  readonly hierarchy: number
  /** The part of the constraint that comes from each contact: node → c_ij. */
  readonly dyadic: ReadonlyMap<number, number>
}

/**
 * Burt's measures of every node (Structural Holes, 1992), null for a node without ties.
 * p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki), c_ij = (p_ij + Σ_q p_iq p_qj)², constraint C_i = Σ_j c_ij;
 * effective size = Σ_j [1 - Σ_q p_iq m_jq], m_jq = (a_jq + a_qj) / max_k (a_jk + a_kj);
 * hierarchy = Σ_j x ln x / (N ln N) with x = c_ij / (C_i / N), 1 for a single contact.
 * Weights are strengths; j and q run over contacts in either direction; p_qj is taken in the whole network.
 * O(Σ_i Σ_{q ∈ N(i)} k_q) = O(m · k_max).
 */
export function redundancies(graph: Graph): (Redundancy | null)[] {
  return Array.from({ length: graph.count }, redundancyIn(graph))
}

/** The same for one node. O(m). */
export function redundancyOf(graph: Graph, node: number): Redundancy | null {
  return redundancyIn(graph)(undefined, node)
}

/**
 * Constraint in the ego network alone: everything but the node and its contacts is deleted first (the "ego network model"
 * of UCINET). Larger than in the whole network, in a similar order. O(Σ_i Σ_{q ∈ N(i)} k_q).
 */
export function egoConstraints(graph: Graph): (number | null)[] {
  const contacts = undirectedProjection(graph)
  return Array.from({ length: graph.count }, (_, node) => {
    const row = contacts.targets.subarray(contacts.offsets[node], contacts.offsets[node + 1])
    const place = new Map([node, ...row].map((own, index) => [own, index]))
    const inside = [...place].flatMap(([source, index]) => {
      const pairs: Pair[] = []
      for (let k = graph.offsets[source]!; k < graph.offsets[source + 1]!; k++) {
        const target = place.get(graph.targets[k]!)
        if (target !== undefined && (graph.directed || target > index))
          pairs.push({ source: index, target, weight: graph.weights[k]! })
      }
      return pairs
    })
    return redundancyOf(buildGraph(place.size, inside, graph.directed), 0)?.constraint ?? null
  })
}

function redundancyIn(graph: Graph): (_: unknown, node: number) => Redundancy | null {
  const ties = undirectedProjection(graph)
  const { count, offsets, targets, weights } = ties
  const total = new Float64Array(count)
  const heaviest = new Float64Array(count)
  for (let node = 0; node < count; node++) {
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      total[node]! += weights[k]!
      heaviest[node] = Math.max(heaviest[node]!, weights[k]!)
    }
  }
  const indirect = new Float64Array(count)
  const ownShare = new Float64Array(count)
  return (_, node) => {
    const contacts = degreeOf(ties, node)
    if (contacts === 0) return null
    const [from, to] = [offsets[node]!, offsets[node + 1]!]
    for (let k = from; k < to; k++) ownShare[targets[k]!] = weights[k]! / total[node]!
    let redundancy = 0
    for (let k = from; k < to; k++) {
      const q = targets[k]!
      for (let l = offsets[q]!; l < offsets[q + 1]!; l++) {
        const j = targets[l]!
        // Only contacts of the node itself count; `ownShare` is 0 for all others and for the node.
        indirect[j]! += (ownShare[q]! * weights[l]!) / total[q]!
        redundancy += (ownShare[j]! * weights[l]!) / heaviest[q]!
      }
    }
    const dyadic = new Map<number, number>()
    let constraint = 0
    for (let k = from; k < to; k++) {
      const j = targets[k]!
      const share = (ownShare[j]! + indirect[j]!) ** 2
      dyadic.set(j, share)
      constraint += share
    }
    for (let k = from; k < to; k++) {
      const q = targets[k]!
      ownShare[q] = 0
      for (let l = offsets[q]!; l < offsets[q + 1]!; l++) indirect[targets[l]!] = 0
    }
    const effectiveSize = contacts - redundancy
    return {
      constraint,
      effectiveSize,
      efficiency: effectiveSize / contacts,
      hierarchy: hierarchyOf(dyadic, constraint),
      dyadic,
    }
  }
}

function hierarchyOf(dyadic: ReadonlyMap<number, number>, constraint: number): number {
  const contacts = dyadic.size
  if (contacts === 1) return 1
  let sum = 0
  for (const part of dyadic.values()) {
    const x = part / (constraint / contacts)
    if (x > 0) sum += x * Math.log(x)
  }
  return sum / (contacts * Math.log(contacts))
}
