/** Exchange rings: who could give what to whom all the way round, what it is worth, and which rings fit together. */

import { listCycles } from './cycles'
import { buildGraph, type Graph } from './graph'
import { popHeap, pushHeap } from './heap'
import { bestPacking, type Packing } from './packing'

/** What an actor could bring into a ring; resource → strength of the offer, or importance of the need. */
export interface Trader {
  readonly offers: ReadonlyMap<string, number>
  readonly needs: ReadonlyMap<string, number>
  /** Odds that the actor agrees, 0 … 1. */
  readonly receptivity: number
}

/** One actor could give something to another who needs it. */
export interface GivingArc {
  readonly source: number
  readonly target: number
  /** The resources that both name, sorted. */
  readonly resources: readonly string[]
  /** Σ over these of min(strength of the offer, importance of the need): what the target gains. */
  readonly value: number
  /** Trust of the best path between the two, 0 where there is none. */
  readonly pathTrust: number
}

export interface Ring {
  /** From its first actor on; each gives to the next, the last to the first. */
  readonly nodes: readonly number[]
  readonly totalValue: number
  /** The smallest gain of a member. */
  readonly minValueReceived: number
  /** Product of the path trusts and of the receptivity of all members. */
  readonly success: number
  /** success · totalValue. */
  readonly expectedValue: number
  /** Each can be introduced to the next. */
  readonly mutuallyIntroduced: boolean
}

/** The best of disjoint rings of at most so many members, for three different aims. */
export interface RingPackings {
  readonly totalValue: Packing
  readonly actorsCovered: Packing
  readonly expectedValue: Packing
}

/** More rings than this are not listed, and what is chosen of them is then not proven to be best. */
export const mostRings = 50_000

/**
 * Who could give to whom, by giver, then receiver.
 * @param ties undirected; @param trust per arc of `ties`, in (0, 1].
 * O(n² r + n m log n) for r offers per actor; those who offer nothing cost nothing.
 */
export function givingArcs(
  traders: readonly Trader[],
  ties: Graph,
  trust: Float64Array,
): readonly GivingArc[] {
  return traders.flatMap(({ offers }, source) => {
    if (offers.size === 0) return []
    const reach = bestTrustFrom(ties, trust, source)
    return traders.flatMap(({ needs }, target): GivingArc[] => {
      const resources = [...offers.keys()].filter((resource) => valueOf(offers, needs, resource) > 0).sort()
      if (source === target || resources.length === 0) return []
      const value = resources.reduce((sum, resource) => sum + valueOf(offers, needs, resource), 0)
      return [{ source, target, resources, value, pathTrust: reach[target]! }]
    })
  })
}

function valueOf(offers: Trader['offers'], needs: Trader['needs'], resource: string): number {
  return Math.min(offers.get(resource) ?? 0, needs.get(resource) ?? 0)
}

/** Expected values are compared in these units, so that equal products in another order are equal. */
const expectedUnit = 1e-10

/** Rings of 2 … `longest` members, at most `mostRings`: best expected value first, then the shorter, then by actors. */
export function ringsOf(
  traders: readonly Trader[],
  arcs: readonly GivingArc[],
  longest: number,
): { readonly rings: readonly Ring[]; readonly complete: boolean } {
  const graph = buildGraph(traders.length, arcs, true)
  const arcOf = new Map(arcs.map((arc) => [arc.source * traders.length + arc.target, arc]))
  const { cycles, complete } = listShortestFirst(graph, longest)
  const rings = cycles.map((nodes): Ring => {
    const own = nodes.map((node, k) => arcOf.get(node * traders.length + nodes[(k + 1) % nodes.length]!)!)
    const totalValue = own.reduce((sum, { value }) => sum + value, 0)
    const trusted = own.reduce((product, { pathTrust }) => product * pathTrust, 1)
    const success = nodes.reduce((product, node) => product * traders[node]!.receptivity, trusted)
    return {
      nodes,
      totalValue,
      minValueReceived: Math.min(...own.map(({ value }) => value)),
      success,
      expectedValue: success * totalValue,
      mutuallyIntroduced: own.every(({ pathTrust }) => pathTrust > 0),
    }
  })
  const rank = ({ expectedValue }: Ring) => Math.round(expectedValue / expectedUnit)
  // Cycles come in the order of their actors, and sorting keeps that.
  rings.sort((one, other) => rank(other) - rank(one) || one.nodes.length - other.nodes.length)
  return { rings, complete }
}

/** All cycles; where these are too many, shorter ones before longer ones. */
function listShortestFirst(graph: Graph, longest: number): ReturnType<typeof listCycles> {
  const listed = listCycles(graph, longest, mostRings)
  if (listed.complete || longest <= 2) return listed
  const shorter = listShortestFirst(graph, longest - 1).cycles
  const long = listed.cycles.filter(({ length }) => length === longest)
  return { cycles: [...shorter, ...long].slice(0, mostRings), complete: false }
}

/** The best disjoint rings among those of at most `longest` members. NP-hard; see `bestPacking`. */
export function packRings(rings: readonly Ring[], longest: number, complete = true): RingPackings {
  const short = [...rings.keys()].filter((ring) => rings[ring]!.nodes.length <= longest)
  const sets = short.map((ring) => rings[ring]!.nodes)
  const pack = (worth: (ring: Ring) => number): Packing => {
    // Only the greedy choice where not even the list of rings is whole.
    const work = complete ? undefined : 0
    const { chosen, value, proven } = bestPacking(
      sets,
      short.map((ring) => worth(rings[ring]!)),
      work,
    )
    return { chosen: chosen.map((k) => short[k]!), value, proven: proven && complete }
  }
  return {
    totalValue: pack(({ totalValue }) => totalValue),
    actorsCovered: pack(({ nodes }) => nodes.length),
    expectedValue: pack(({ expectedValue }) => expectedValue),
  }
}

/** The greatest product of trusts along a path from one node to each other, 1 to itself, 0 where there is none. O(m log n). */
export function bestTrustFrom(ties: Graph, trust: Float64Array, from: number): Float64Array {
  const best = new Float64Array(ties.count)
  const more = (one: Reached, other: Reached) => one.trust > other.trust
  const waiting: Reached[] = [{ node: from, trust: 1 }]
  best[from] = 1
  for (let next = popHeap(waiting, more); next; next = popHeap(waiting, more)) {
    if (next.trust < best[next.node]!) continue
    for (let k = ties.offsets[next.node]!; k < ties.offsets[next.node + 1]!; k++) {
      const target = ties.targets[k]!
      const through = next.trust * trust[k]!
      if (through <= best[target]!) continue
      best[target] = through
      pushHeap(waiting, { node: target, trust: through }, more)
    }
  }
  return best
}

interface Reached {
  readonly node: number
  readonly trust: number
}
