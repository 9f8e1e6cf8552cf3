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

/** Burt's measures of all nodes in columns. */
export interface Constraints {
  /** One tie per pair, see `undirectedProjection`. */
  readonly ties: Graph
  /** Per arc of `ties`: which part of the constraint of its tail comes from its head, c_ij. */
  readonly dyadic: Float64Array
  /** Per node: Σ_j c_ij, and the effective size; both 0 without contacts, where they have no meaning. */
  readonly constraint: Float64Array
  readonly effectiveSize: Float64Array
}

/**
 * Burt's measures of every node (Structural Holes, 1992).
 * p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki), c_ij = (p_ij + Σ_q p_iq p_qj)², constraint C_i = Σ_j c_ij;
 * effective size = Σ_j [1 - Σ_q p_iq m_jq], m_jq = (a_jq + a_qj) / max_k (a_jk + a_kj).
 * Weights are strengths; j and q run over contacts in either direction; p_qj is taken in the whole network.
 * O(Σ_i Σ_{q ∈ N(i)} k_q) = O(m · k_max).
 */
export function constraintsOf(graph: Graph): Constraints {
  const ties = undirectedProjection(graph)
  const found = columnsFor(ties)
  const visit = visitorOf(ties, found)
  for (let node = 0; node < ties.count; node++) visit(node)
  return found
}

/**
 * The same node by node, null for one without ties. Hierarchy = Σ_j x ln x / (N ln N) with x = c_ij / (C_i / N), 1 for a
 * single contact.
 */
export function redundancies(graph: Graph): (Redundancy | null)[] {
  const found = constraintsOf(graph)
  return Array.from({ length: graph.count }, (_, node) => describe(found, node))
}

/** For one node alone. O(m). */
export function redundancyOf(graph: Graph, node: number): Redundancy | null {
  const ties = undirectedProjection(graph)
  const found = columnsFor(ties)
  visitorOf(ties, found)(node)
  return describe(found, node)
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

function columnsFor(ties: Graph): Constraints {
  return {
    ties,
    dyadic: new Float64Array(ties.targets.length),
    constraint: new Float64Array(ties.count),
    effectiveSize: new Float64Array(ties.count),
  }
}

/** Fills in the columns of one node at a time. */
function visitorOf(
  { count, offsets, targets, weights }: Graph,
  { dyadic, constraint, effectiveSize }: Constraints,
): (node: number) => void {
  // Per arc, as a part of all weight of its tail, and of the heaviest tie of its tail.
  const share = new Float64Array(targets.length)
  const marginal = new Float64Array(targets.length)
  for (let node = 0; node < count; node++) {
    let total = 0
    let heaviest = 0
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      total += weights[k]!
      heaviest = Math.max(heaviest, weights[k]!)
    }
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      share[k] = weights[k]! / total
      marginal[k] = weights[k]! / heaviest
    }
  }
  // Of the node that is visited: p_ij by j, 0 for whom it does not know, and Σ_q p_iq p_qj.
  const own = new Float64Array(count)
  const indirect = new Float64Array(count)
  return (node) => {
    const [from, to] = [offsets[node]!, offsets[node + 1]!]
    for (let k = from; k < to; k++) own[targets[k]!] = share[k]!
    let redundancy = 0
    for (let k = from; k < to; k++) {
      const q = targets[k]!
      const through = share[k]!
      for (let l = offsets[q]!, end = offsets[q + 1]!; l < end; l++) {
        const j = targets[l]!
        if (own[j] === 0) continue
        indirect[j]! += through * share[l]!
        redundancy += own[j]! * marginal[l]!
      }
    }
    let sum = 0
    for (let k = from; k < to; k++) {
      const j = targets[k]!
      const dependence = own[j]! + indirect[j]!
      dyadic[k] = dependence * dependence
      sum += dyadic[k]!
      own[j] = indirect[j] = 0
    }
    constraint[node] = sum
    effectiveSize[node] = to - from - redundancy
  }
}

function describe({ ties, dyadic, constraint, effectiveSize }: Constraints, node: number): Redundancy | null {
  const contacts = degreeOf(ties, node)
  if (contacts === 0) return null
  const [from, to] = [ties.offsets[node]!, ties.offsets[node + 1]!]
  const parts = dyadic.subarray(from, to)
  return {
    constraint: constraint[node]!,
    effectiveSize: effectiveSize[node]!,
    efficiency: effectiveSize[node]! / contacts,
    hierarchy: hierarchyOf(parts, constraint[node]!),
    dyadic: new Map([...parts].map((part, k) => [ties.targets[from + k]!, part])),
  }
}

/** How unevenly a constraint comes from its parts (Coleman–Theil). */
export function hierarchyOf(parts: Float64Array, constraint: number): number {
  const contacts = parts.length
  if (contacts === 1) return 1
  let sum = 0
  for (const part of parts) {
    const x = part / (constraint / contacts)
    if (x > 0) sum += x * Math.log(x)
  }
  return sum / (contacts * Math.log(contacts))
}
