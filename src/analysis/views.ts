/** The relation graph of a network: who knows whom, how strongly, and with how much trust. */

import type { ActorId, CoalitionId } from '../network/ids'
import type { Network } from '../network/network'
import type { Actor, Day } from '../network/records'
import type { Link, TrustPath } from './findings'
import { arcBetween, buildGraph, type Graph } from './graph'
import { assumedTrust, type NodePath } from './introductions'
import { buildMembership, type Membership } from './membership'
import type { Thresholds } from './thresholds'

/**
 * A network by index. Actors and coalitions are sorted by id, so that the order of rows decides nothing: neither
 * which of two equals comes first nor the last digit of a sum.
 */
export interface RelationView {
  readonly actors: readonly Actor[]
  readonly indexOf: ReadonlyMap<ActorId, number>
  readonly coalitions: readonly CoalitionId[]
  readonly membership: Membership
  /** Undirected, simple; a weight is the strength: intensities of the running exchanges of the pair, 1 without any. */
  readonly graph: Graph
  /** Per arc: trust in (0, 1]. */
  readonly trust: Float64Array
  /** Per arc: 1 where the trust was not entered. */
  readonly assumed: Uint8Array
}

interface Relation {
  readonly source: number
  readonly target: number
  tied: boolean
  entered: number | null
  strength: number
}

/**
 * The relation graph: one tie per pair that has a tie (not past its `until`) or an exchange that runs or, where no tie
 * is recorded, has ended; a proposed exchange makes none. Trust is the person's entry / 5, else s/(s + 1) for strength
 * s, marked as assumed. Loops, and rows whose ends do not exist, are left out. O(n log n + m).
 */
export function relationView(network: Network, today: Day, thresholds: Thresholds): RelationView {
  const actors = [...network.actors.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
  const indexOf = new Map(actors.map(({ id }, index) => [id, index]))
  const coalitions = [...network.coalitions.keys()].sort()
  const coalitionAt = new Map(coalitions.map((id, index) => [id, index]))
  const membership = buildMembership(
    coalitions.length,
    actors.map((actor) => actor.coalitions.flatMap((id) => coalitionAt.get(id) ?? [])),
  )

  const relations = new Map<number, Relation>()
  const relationOf = (one: ActorId, other: ActorId): Relation | null => {
    const [a, b] = [indexOf.get(one), indexOf.get(other)]
    if (a === undefined || b === undefined || a === b) return null
    const [source, target] = a < b ? [a, b] : [b, a]
    const key = source * actors.length + target
    let relation = relations.get(key)
    if (!relation)
      relations.set(key, (relation = { source, target, tied: false, entered: null, strength: 0 }))
    return relation
  }
  const over = new Set<Relation>()
  for (const tie of network.ties.values()) {
    const relation = relationOf(tie.a, tie.b)
    if (!relation) continue
    if (tie.trust !== null) relation.entered = Math.max(relation.entered ?? 0, tie.trust / 5)
    if (tie.until !== null && tie.until < today) over.add(relation)
    else relation.tied = true
  }
  for (const exchange of network.exchanges.values()) {
    const relation = exchange.status === 'proposed' ? null : relationOf(exchange.giver, exchange.receiver)
    if (!relation) continue
    if (exchange.status === 'running') relation.strength += exchange.intensity ?? thresholds.assumedLevel
    if (exchange.status === 'running' || !over.has(relation)) relation.tied = true
  }

  const ties = [...relations.values()].filter(({ tied }) => tied)
  const graph = buildGraph(
    actors.length,
    ties.map(({ source, target, strength }) => ({ source, target, weight: strength || 1 })),
  )
  const trust = graph.weights.map(assumedTrust)
  const assumed = new Uint8Array(trust.length).fill(1)
  for (const { source, target, entered } of ties) {
    if (entered === null) continue
    for (const arc of [arcBetween(graph, source, target), arcBetween(graph, target, source)]) {
      trust[arc] = entered
      assumed[arc] = 0
    }
  }
  return { actors, indexOf, coalitions, membership, graph, trust, assumed }
}

/** The tie between two neighbours, as a link of a path. */
function linkBetween(view: RelationView, from: number, to: number): Link {
  const arc = arcBetween(view.graph, from, to)
  return {
    from: view.actors[from]!.id,
    to: view.actors[to]!.id,
    trust: view.trust[arc]!,
    assumed: view.assumed[arc] === 1,
  }
}

/** The links along a row of neighbours. */
export function linksAlong(view: RelationView, nodes: readonly number[]): Link[] {
  return nodes.slice(1).map((node, k) => linkBetween(view, nodes[k]!, node))
}

/** A path in words of actors. */
export function trustPathOf(view: RelationView, { nodes, trust }: NodePath): TrustPath {
  return { actors: nodes.map((node) => view.actors[node]!.id), links: linksAlong(view, nodes), trust }
}
