/** Katz' index: all walks between two nodes, each longer one counting less. */

import type { Graph } from '../graph'

/** Part of 1/λ_max that a further step is worth: 0 … 1, below 1 so that the sum has an end. */
const damping = 0.5

/** Steps after which the power iteration stops at the latest, and the relative change that ends it sooner. */
const mostIterations = 10_000
const settled = 1e-13

/**
 * Fills `row` with Σ_{l ≥ 1} β^l (A^l)_{from, j}, β = 0.5/λ_max (Katz 1953): summed step by step until the rest
 * cannot change the last digits. Returned for one graph, so that λ_max is found once. O(m) per step, some 50 steps.
 */
export function katzFrom(graph: Graph): (from: number, row: Float64Array) => void {
  const { count } = graph
  const beta = damping / (largestEigenvalue(graph) || 1)
  // The walks of length l weigh at most 2^-l sqrt(n) in all.
  const steps = Math.ceil(53 + Math.log2(count || 1) / 2)
  let step = new Float64Array(count)
  let next = new Float64Array(count)
  return (from, row) => {
    row.fill(0)
    step.fill(0)
    step[from] = 1
    for (let length = 1; length <= steps; length++) {
      multiply(graph, step, next)
      for (let node = 0; node < count; node++) row[node]! += next[node]! *= beta
      ;[step, next] = [next, step]
    }
  }
}

/**
 * λ_max of the adjacency matrix of an undirected graph; 0 without ties. Power iteration on A + I, which has no second
 * eigenvalue of the same size even where the graph is bipartite (Golub & Van Loan 2013, 8.2); O(m) per step.
 */
export function largestEigenvalue(graph: Graph): number {
  const { count } = graph
  const vector = new Float64Array(count).fill(1 / Math.sqrt(count))
  const product = new Float64Array(count)
  let value = 0
  for (let i = 0; i < mostIterations; i++) {
    multiply(graph, vector, product)
    let found = 0
    let square = 0
    for (let node = 0; node < count; node++) {
      found += vector[node]! * product[node]!
      product[node]! += vector[node]!
      square += product[node]! ** 2
    }
    const length = Math.sqrt(square)
    for (let node = 0; node < count; node++) vector[node] = product[node]! / length
    if (Math.abs(found - value) <= settled * found) return found
    value = found
  }
  return value
}

function multiply({ count, offsets, targets }: Graph, vector: Float64Array, into: Float64Array): void {
  for (let node = 0; node < count; node++) {
    let sum = 0
    for (let k = offsets[node]!, end = offsets[node + 1]!; k < end; k++) sum += vector[targets[k]!]!
    into[node] = sum
  }
}
