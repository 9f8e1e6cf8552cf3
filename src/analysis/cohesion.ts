/** What breaks if a tie goes: how much closer together a tie holds the whole network. */

import { harmonicCloseness } from './distances'
import { type Graph, withoutTie } from './graph'

/**
 * Cohesion C = Σ_{i<j} (1/d_ij) / (n(n-1)) of a network without directions: 0 … 1/2; null for fewer than two nodes. That
 * is half the mean closeness of Valente & Fujimoto 2010, as the R package influenceR counts it. O(nm).
 */
export function cohesion(graph: Graph): number | null {
  const { count } = graph
  if (count < 2) return null
  return harmonicCloseness(graph).reduce((sum, one) => sum + one, 0) / 2 / (count * (count - 1))
}

/**
 * Loss of cohesion C - C without the tie, for each tie of an undirected graph, per arc in the order of `graph.targets`.
 * Weights are not read. O(m · nm): for small networks; for one tie see `cohesion` and `withoutTie`.
 */
export function tieCohesionLoss(graph: Graph): Float64Array {
  const { count, offsets, targets } = graph
  const losses = new Float64Array(targets.length)
  const whole = cohesion(graph) ?? 0
  const next = offsets.slice(0, count)
  for (let node = 0; node < count; node++) {
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      const target = targets[k]!
      const back = next[target]!++
      losses[k] = target < node ? losses[back]! : whole - (cohesion(withoutTie(graph, node, target)) ?? 0)
    }
  }
  return losses
}

/**
 * Bridging of a node (Valente & Fujimoto 2010, half of it): the mean loss of its ties, null without ties. O(n + m).
 * @param losses what `tieCohesionLoss` found
 */
export function meanCohesionLoss(
  { count, offsets }: Graph,
  losses: Float64Array,
): readonly (number | null)[] {
  return Array.from({ length: count }, (_, node) => {
    const own = losses.subarray(offsets[node], offsets[node + 1])
    return own.length === 0 ? null : own.reduce((sum, loss) => sum + loss, 0) / own.length
  })
}
