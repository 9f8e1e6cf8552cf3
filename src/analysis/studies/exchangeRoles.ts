/** Through whom a kind of resource passes from one to another, and in which role: on what is given, not on who is known. */

import type { ActorId } from '../../network/ids'
import type { ResourceKind } from '../../network/scales'
import { brokerage, type BrokerRole, brokerRoles } from '../brokerage'
import { buildGraph, type Graph } from '../graph'
import type { StudySource } from './source'

/** How many pairs an actor stands between who do not give directly, by the main coalitions of giver, actor, receiver. */
export type DirectedRoles = Readonly<Record<BrokerRole, number>>

export interface ExchangeBroker {
  readonly actor: ActorId
  readonly roles: DirectedRoles
  /** Sum of the roles. */
  readonly pairs: number
  /** Who gives to the actor, and to whom the actor gives, of this kind. */
  readonly from: readonly ActorId[]
  readonly to: readonly ActorId[]
}

export interface KindRoles {
  /** Pairs of giver and receiver between whom something of the kind runs. */
  readonly flows: number
  /** Those through whom it passes, most pairs first. */
  readonly brokers: readonly ExchangeBroker[]
  /** How many of them are in no coalition: each counts as one of their own. */
  readonly outsiders: number
}

/** What runs only; a kind of which nothing runs is missing, since nothing is known of it. */
export type ExchangeRoles = ReadonlyMap<ResourceKind, KindRoles>

/** Gould & Fernandez on the running exchanges of each kind, ordered pairs. O(kinds · (n + Σ in · out)). */
export function findExchangeRoles({ network, view }: StudySource): ExchangeRoles {
  const { actors, indexOf } = view
  const main = new Map(view.coalitions.map((id, index) => [id, index]))
  const groupOf = actors.map(({ coalitions }) => main.get(coalitions.find((id) => main.has(id))!) ?? -1)
  const arcs = new Map<ResourceKind, { source: number; target: number }[]>()
  for (const { giver, receiver, resource, status } of network.exchanges.values()) {
    const [source, target] = [indexOf.get(giver), indexOf.get(receiver)]
    const kind = network.resources.get(resource)?.kind
    if (status !== 'running' || source === undefined || target === undefined || !kind) continue
    const ofKind = arcs.get(kind) ?? []
    ofKind.push({ source, target })
    arcs.set(kind, ofKind)
  }
  const idsAlong = (graph: Graph, node: number) =>
    [...graph.targets.subarray(graph.offsets[node], graph.offsets[node + 1])].map((each) => actors[each]!.id)
  return new Map(
    [...arcs].map(([kind, given]): [ResourceKind, KindRoles] => {
      const graph = buildGraph(actors.length, given, true)
      const backwards = buildGraph(
        actors.length,
        given.map(({ source, target }) => ({ source: target, target: source })),
        true,
      )
      const found = brokerage(graph, groupOf)
      const nodes = [...actors.keys()].filter((node) => found[node]!.counts.total > 0)
      nodes.sort((one, other) => found[other]!.counts.total - found[one]!.counts.total || one - other)
      return [
        kind,
        {
          flows: graph.targets.length,
          outsiders: nodes.filter((node) => groupOf[node] === -1).length,
          brokers: nodes.map((node) => {
            const { total: pairs, ...roles } = found[node]!.counts
            return {
              actor: actors[node]!.id,
              roles: Object.fromEntries(brokerRoles.map((role) => [role, roles[role]])) as DirectedRoles,
              pairs,
              from: idsAlong(backwards, node),
              to: idsAlong(graph, node),
            }
          }),
        },
      ]
    }),
  )
}
