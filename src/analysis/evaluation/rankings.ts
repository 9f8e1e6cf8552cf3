/** The rankings that are compared: the score, its core alone, and the usual predictors of ties. */

import { betweenness } from '../betweenness'
import { type CoreSpace, coreSpace, coreTerms, introductionsFrom, typicalReach } from '../core'
import { degreeOf, type Graph } from '../graph'
import { effectiveThresholds } from '../thresholds'
import { trackRecord } from '../trackRecord'
import type { VisibleNetwork } from './hiding'
import { katzFrom } from './katz'

/** A number per candidate, in the order of the candidates; higher = a tie is more likely. */
export type Ranking = (view: VisibleNetwork, random: () => number) => Float64Array

/** By the names under which results are printed. */
export const rankings = {
  score,
  definition1,
  adamicAdar: (view) => byCommonContacts(view, (contacts) => 1 / Math.log(contacts)),
  resourceAllocation: (view) => byCommonContacts(view, (contacts) => 1 / contacts),
  commonNeighbours: (view) => byCommonContacts(view, () => 1),
  katz,
  preferentialAttachment,
  betweenness: betweennessSum,
  random: ({ a }, random) => Float64Array.from(a, random),
} as const satisfies Readonly<Record<string, Ranking>>

const thresholds = effectiveThresholds()

/** The bridging score as far as it rests on ties alone: the core to the power of its weight. O(n (n + m)). */
function score(view: VisibleNetwork): Float64Array {
  const space = plainSpace(view)
  const { weight } = trackRecord(space, thresholds)
  return coresOf(view, space).map((core) => core ** weight)
}

/** The core alone, whatever the network's own bridges say of it. O(n (n + m)). */
function definition1(view: VisibleNetwork): Float64Array {
  return coresOf(view, plainSpace(view))
}

/** Every tie of trust 1 and nobody closed. */
function plainSpace({ graph, membership }: VisibleNetwork): CoreSpace {
  const trust = new Float64Array(graph.targets.length).fill(1)
  return coreSpace(graph, trust, membership, new Uint8Array(graph.count))
}

function coresOf(view: VisibleNetwork, space: CoreSpace): Float64Array {
  const { median } = typicalReach(space)
  const step = new Float64Array(view.graph.count)
  return bySource(
    view,
    (from, row) => introductionsFrom(space, from, row, step),
    (a, b, introductions) => coreTerms(space, a, b, introductions, median, thresholds).core,
  )
}

/**
 * Σ over the common contacts z of what z weighs with k_z contacts. 1/ln k_z: Adamic & Adar 2003; 1/k_z: Zhou, Lü &
 * Zhang 2009; 1: Newman 2001. A common contact has two contacts at least, so ln k_z > 0. O(n + Σ_z k_z²).
 */
function byCommonContacts(view: VisibleNetwork, weigh: (contacts: number) => number): Float64Array {
  const { graph } = view
  const { offsets, targets } = graph
  return bySource(view, (from, row) => {
    row.fill(0)
    for (let k = offsets[from]!; k < offsets[from + 1]!; k++) {
      const z = targets[k]!
      const weight = weigh(degreeOf(graph, z))
      for (let l = offsets[z]!; l < offsets[z + 1]!; l++) row[targets[l]!]! += weight
    }
  })
}

/** O(nm) for each of some 50 steps. */
function katz(view: VisibleNetwork): Float64Array {
  return bySource(view, katzFrom(view.graph))
}

/** k_a k_b (Barabási & Albert 1999; as a predictor Liben-Nowell & Kleinberg 2007). */
function preferentialAttachment(view: VisibleNetwork): Float64Array {
  return byBoth(view, degrees(view.graph), (one, other) => one * other)
}

/** The betweenness of both parties together (Freeman 1977). O(nm). */
function betweennessSum(view: VisibleNetwork): Float64Array {
  return byBoth(view, betweenness(view.graph).all, (one, other) => one + other)
}

function degrees(graph: Graph): Float64Array {
  return Float64Array.from({ length: graph.count }, (_, node) => degreeOf(graph, node))
}

function byBoth(
  { a, b }: VisibleNetwork,
  perNode: Float64Array,
  join: (one: number, other: number) => number,
): Float64Array {
  return Float64Array.from(a, (one, place) => join(perNode[one]!, perNode[b[place]!]!))
}

/** Fills a row of numbers once for each first party, and reads the candidates of that party from it. */
function bySource(
  { graph, a, b }: VisibleNetwork,
  fill: (from: number, row: Float64Array) => void,
  read = (_a: number, _b: number, value: number): number => value,
): Float64Array {
  const row = new Float64Array(graph.count)
  let filled = -1
  return Float64Array.from(a, (one, place) => {
    if (one !== filled) fill((filled = one), row)
    const other = b[place]!
    return read(one, other, row[other]!)
  })
}
