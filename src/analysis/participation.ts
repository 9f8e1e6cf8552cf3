/** Over how many coalitions an actor's contacts are spread, and how central the actor is in the own one. */

import { type Graph, undirectedProjection } from './graph'
import type { Membership } from './membership'

/**
 * Participation P = 1 - Σ_s (k_is / k_i)² (Guimerà & Amaral 2005): 0 = all contacts in one coalition, towards 1 = spread
 * evenly over many; null without contacts. k_is sums the weights of the ties into coalition s, in both directions; a
 * contact in several coalitions is split evenly over them, one in none is a coalition of its own. O(m c).
 */
export function participation(
  graph: Graph,
  { coalitionsOf, membersOf }: Membership,
): readonly (number | null)[] {
  const { count, offsets, targets, weights } = undirectedProjection(graph)
  const into = new Float64Array(membersOf.length)
  return Array.from({ length: count }, (_, node) => {
    into.fill(0)
    let total = 0
    let squares = 0
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      const theirs = coalitionsOf[targets[k]!]!
      total += weights[k]!
      if (theirs.length === 0) squares += weights[k]! ** 2
      for (const coalition of theirs) into[coalition]! += weights[k]! / theirs.length
    }
    if (total === 0) return null
    for (const part of into) squares += part ** 2
    return 1 - squares / total ** 2
  })
}

/**
 * Within-module degree (Guimerà & Amaral 2005): how many standard deviations (of the population) the ties into the own
 * group lie above the mean of its members; 0 where all have as many, null for a node in no group. Ties count with
 * their weights, in and out added. O(n + m).
 * @param groupOf the group of each node; -1 = none
 */
export function withinModuleZ(graph: Graph, groupOf: ArrayLike<number>): readonly (number | null)[] {
  const { count, offsets, targets, weights } = undirectedProjection(graph)
  const inside = new Float64Array(count)
  const members = new Map<number, number[]>()
  for (let node = 0; node < count; node++) {
    const group = groupOf[node]!
    if (group < 0) continue
    const own = members.get(group)
    if (own) own.push(node)
    else members.set(group, [node])
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      if (groupOf[targets[k]!] === group) inside[node]! += weights[k]!
    }
  }
  const scores = new Array<number | null>(count).fill(null)
  for (const own of members.values()) {
    const mean = own.reduce((sum, node) => sum + inside[node]!, 0) / own.length
    const variance = own.reduce((sum, node) => sum + (inside[node]! - mean) ** 2, 0) / own.length
    // What is left of equal numbers after rounding is no deviation.
    const deviation = variance > 1e-18 * mean ** 2 ? Math.sqrt(variance) : 0
    for (const node of own) scores[node] = deviation === 0 ? 0 : (inside[node]! - mean) / deviation
  }
  return scores
}
