/** Exchange rings of a network: closed chains in which each gives what the next one needs, so that everyone gains. */

import type { ActorId, ResourceId } from '../network/ids'
import { aboutOf, type Network } from '../network/network'
import type { Day } from '../network/records'
import type { FadedReceptivity, Match } from './findings'
import { buildGraph, type Graph } from './graph'
import { givingFrom } from './matches'
import { bestPacking } from './packing'
import { fadedReceptivity } from './receptivity'
import { type GivingArc, givingArcs, type Ring, ringsOf, type Trader } from './rings'
import { effectiveThresholds, type Thresholds } from './thresholds'
import { relationView, type RelationView } from './views'

/** Rings are of 2 to this many members. */
const longest = 4
/** How many rings are handed back, the best first. */
const mostListed = 100
/** What finding the best set may cost (see `bestPacking`): about a second. */
const mostWork = 4e8

/** What one member of a ring gives the next. */
export interface RingGift {
  readonly giver: ActorId
  readonly receiver: ActorId
  /** Largest amount first; what flows or is proposed between the two already is no part of it. */
  readonly matches: readonly Match[]
  /** Sum of the amounts: what the receiver gains. */
  readonly amount: number
  /** Trust of the best path between the two, 0..1; 0 = no path yet. */
  readonly pathTrust: number
}

export interface RingMember {
  readonly actor: ActorId
  readonly receptivity: FadedReceptivity
}

export interface ExchangeRing {
  /** Names the ring by its members, in order from the one with the lowest id. */
  readonly id: string
  /** The receiver of each is the giver of the next, and the last closes the ring. */
  readonly gifts: readonly RingGift[]
  /** The givers, in the same order. */
  readonly members: readonly RingMember[]
  readonly totalValue: number
  /** The gain of the member who gains least. */
  readonly smallestGain: number
  /** Products of the path trusts, and of what the receptivities count as. */
  readonly trust: number
  readonly willingness: number
  /** trust · willingness · totalValue. */
  readonly expectedValue: number
}

export interface RingFindings {
  /** By expected value, at most a hundred. */
  readonly rings: readonly ExchangeRing[]
  /** How many there are in all. */
  readonly count: number
  /** False when there are more than 50,000: then not all were looked at. */
  readonly complete: boolean
  /** Rings that dropped out because two of their members do as well by swapping directly, or better. */
  readonly swapped: number
  /** The rings that can run side by side for the most expected value. */
  readonly best: {
    readonly rings: readonly ExchangeRing[]
    readonly expectedValue: number
    /** Whether no other choice has more. */
    readonly proven: boolean
  }
  /** Actors who are in no ring because they are closed, or because their offers or needs are not known. */
  readonly closed: number
  readonly unknown: number
}

/**
 * The rings of 2 to 4 actors in which everyone gains. Closed actors are in none, and introduce none. A ring drops out
 * where two of its members could swap directly and neither would get less, one more. What an actor gives another
 * already, or is proposed to, does not count again. Levels that were not entered count as assumed.
 * O(n² r + n m log n + n d³) for d arcs per actor; beyond 50,000 rings it stops and says so.
 */
export function exchangeRings(network: Network, today: Day): RingFindings {
  const thresholds = effectiveThresholds(aboutOf(network).thresholds)
  const view = relationView(network, today, thresholds)
  const receptivities = view.actors.map(({ receptivity }) => fadedReceptivity(receptivity, today, thresholds))
  const isClosed = (node: number) => receptivities[node]!.level === 'closed'
  const traders = view.actors.map((_, node) => traderOf(view, node, receptivities[node]!, thresholds))
  const ties = tiesAmongOpen(view, isClosed)
  const arcs = arcsOfNew(network, view, givingArcs(traders, ties, ties.weights), traders)
  const all = ringsOf(traders, arcs, longest)
  const valueOf = new Map(arcs.map(({ source, target, value }) => [source * traders.length + target, value]))
  const gain = (from: number, to: number) => valueOf.get(from * traders.length + to) ?? 0
  const rings = all.rings.filter(({ nodes }) => !someSwapIsBetter(nodes, gain))
  const arcOf = new Map(arcs.map((arc) => [arc.source * traders.length + arc.target, arc]))
  const describe = (ring: Ring) => describeRing(view, ring, arcOf, receptivities, thresholds)
  const packing = bestPacking(
    rings.map(({ nodes }) => nodes),
    rings.map(({ expectedValue }) => expectedValue),
    all.complete ? mostWork : 0,
  )
  const chosen = packing.chosen.map((place) => rings[place]!)
  return {
    rings: rings.slice(0, mostListed).map(describe),
    count: rings.length,
    complete: all.complete,
    swapped: all.rings.length - rings.length,
    best: {
      rings: chosen.map(describe),
      expectedValue: packing.value,
      proven: packing.proven && all.complete,
    },
    closed: view.actors.filter((_, node) => isClosed(node)).length,
    unknown: view.actors.filter(
      ({ offers, needs }, node) => !isClosed(node) && (offers === null || needs === null),
    ).length,
  }
}

/** Whoever is closed, or is not known to offer and to need something, brings nothing into a ring. */
function traderOf(
  { actors }: RelationView,
  node: number,
  { level, value }: FadedReceptivity,
  { assumedLevel }: Thresholds,
): Trader {
  const { offers, needs } = actors[node]!
  const takesPart = level !== 'closed' && !!offers?.length && !!needs?.length
  const levels = (claims: readonly (readonly [ResourceId, number | null])[]) => {
    const highest = new Map<string, number>()
    for (const [resource, entered] of takesPart ? claims : [])
      highest.set(resource, Math.max(highest.get(resource) ?? 0, entered ?? assumedLevel))
    return highest
  }
  return {
    offers: levels((offers ?? []).map(({ resource, capacity }) => [resource, capacity])),
    needs: levels((needs ?? []).map(({ resource, urgency }) => [resource, urgency])),
    receptivity: value,
  }
}

/** The relation graph without closed actors; the weight of an arc is its trust. */
function tiesAmongOpen({ graph, trust }: RelationView, isClosed: (node: number) => boolean): Graph {
  const pairs = []
  for (let source = 0; source < graph.count; source++) {
    for (let k = graph.offsets[source]!; k < graph.offsets[source + 1]!; k++) {
      const target = graph.targets[k]!
      if (source < target && !isClosed(source) && !isClosed(target))
        pairs.push({ source, target, weight: trust[k]! })
    }
  }
  return buildGraph(graph.count, pairs)
}

/** The arcs without what flows along them already, or is proposed to. */
function arcsOfNew(
  network: Network,
  { indexOf }: RelationView,
  arcs: readonly GivingArc[],
  traders: readonly Trader[],
): readonly GivingArc[] {
  const taken = new Map<number, Set<string>>()
  for (const { giver, receiver, resource, status } of network.exchanges.values()) {
    const [source, target] = [indexOf.get(giver), indexOf.get(receiver)]
    if (status === 'ended' || source === undefined || target === undefined) continue
    const key = source * traders.length + target
    taken.set(key, (taken.get(key) ?? new Set<string>()).add(resource))
  }
  return arcs.flatMap((arc): GivingArc[] => {
    const flowing = taken.get(arc.source * traders.length + arc.target)
    if (!flowing) return [arc]
    const resources = arc.resources.filter((resource) => !flowing.has(resource))
    const { offers } = traders[arc.source]!
    const { needs } = traders[arc.target]!
    const value = resources.reduce((sum, each) => sum + Math.min(offers.get(each)!, needs.get(each)!), 0)
    return resources.length > 0 ? [{ ...arc, resources, value }] : []
  })
}

/**
 * Whether two members could swap directly so that neither would get less than in the ring and one more.
 * @param gain what the second gains from the first, 0 = nothing
 */
function someSwapIsBetter(nodes: readonly number[], gain: (from: number, to: number) => number): boolean {
  if (nodes.length === 2) return false
  const own = nodes.map((node, k) => gain(nodes[(k + nodes.length - 1) % nodes.length]!, node))
  return nodes.some((one, i) =>
    nodes.some((other, j) => {
      if (j <= i) return false
      const [oneGets, otherGets] = [gain(other, one), gain(one, other)]
      return oneGets >= own[i]! && otherGets >= own[j]! && (oneGets > own[i]! || otherGets > own[j]!)
    }),
  )
}

function describeRing(
  { actors }: RelationView,
  { nodes, totalValue, minValueReceived, expectedValue }: Ring,
  arcOf: ReadonlyMap<number, GivingArc>,
  receptivities: readonly FadedReceptivity[],
  thresholds: Thresholds,
): ExchangeRing {
  const gifts = nodes.map((node, k): RingGift => {
    const next = nodes[(k + 1) % nodes.length]!
    const { resources, value, pathTrust } = arcOf.get(node * actors.length + next)!
    const { matches } = givingFrom(actors[node]!, actors[next]!, thresholds)
    return {
      giver: actors[node]!.id,
      receiver: actors[next]!.id,
      matches: matches.filter(({ resource }) => resources.includes(resource)),
      amount: value,
      pathTrust,
    }
  })
  const members = nodes.map((node) => ({ actor: actors[node]!.id, receptivity: receptivities[node]! }))
  return {
    id: members.map(({ actor }) => actor).join('|'),
    gifts,
    members,
    totalValue,
    smallestGain: minValueReceived,
    trust: gifts.reduce((product, { pathTrust }) => product * pathTrust, 1),
    willingness: members.reduce((product, { receptivity }) => product * receptivity.value, 1),
    expectedValue,
  }
}
