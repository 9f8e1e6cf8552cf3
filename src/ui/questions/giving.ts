/** Who is asked first whom they give a resource to, who is likely to receive it, and what is known of it already. */

import type { Language } from '../../i18n/numbers'
import type { ActorId, ResourceId } from '../../network/ids'
import { type Network, phraseIn } from '../../network/network'
import type { Actor, Exchange, Resource } from '../../network/records'
import type { ResourceKind } from '../../network/scales'

type Claims = readonly { readonly resource: ResourceId }[] | null

/** All resources of a kind, in the order of the network. */
export function resourcesOf(network: Network, kind: ResourceKind): readonly Resource[] {
  return [...network.resources.values()].filter((resource) => resource.kind === kind)
}

/** The resource remembered, while it is there and of the kind; else the first one of the kind; null without any. */
export function resourceToAsk(network: Network, kind: ResourceKind, remembered: ResourceId | undefined) {
  const known = resourcesOf(network, kind)
  return known.find(({ id }) => id === remembered) ?? known[0] ?? null
}

/**
 * The order in which givers are asked: first who is known to offer something of the kind, then those of whom it is not
 * known, last those who are known to offer none; by name among each. Answers do not change it. O(n log n).
 */
export function giversInOrder(network: Network, kind: ResourceKind, language: Language): readonly Actor[] {
  return inOrder(network, language, (actor) => claimRank(network, kind, actor.offers))
}

/**
 * The order in which receivers are shown: who receives already, then who is known to need something of the kind, then
 * those of whom it is not known, then the rest; by name among each. Without the giver. O(n log n).
 */
export function receiversInOrder(
  network: Network,
  giver: ActorId,
  kind: ResourceKind,
  language: Language,
): readonly Actor[] {
  const given = exchangesFrom(network, giver, kind)
  const rank = ({ id, needs }: Actor) => (given.has(id) ? -1 : claimRank(network, kind, needs))
  return inOrder(network, language, rank).filter(({ id }) => id !== giver)
}

/** What a giver gives of a kind, by receiver; whatever its status. O(exchanges). */
export function exchangesFrom(
  network: Network,
  giver: ActorId,
  kind: ResourceKind,
): ReadonlyMap<ActorId, readonly Exchange[]> {
  const byReceiver = new Map<ActorId, Exchange[]>()
  for (const exchange of network.exchanges.values()) {
    if (exchange.giver !== giver || network.resources.get(exchange.resource)?.kind !== kind) continue
    byReceiver.set(exchange.receiver, [...(byReceiver.get(exchange.receiver) ?? []), exchange])
  }
  return byReceiver
}

/** How many each actor gives something of the kind to, now; who gives to nobody is left out. O(exchanges). */
export function receiverCounts(network: Network, kind: ResourceKind): ReadonlyMap<ActorId, number> {
  const receivers = new Map<ActorId, Set<ActorId>>()
  for (const { giver, receiver, resource, status } of network.exchanges.values())
    if (status === 'running' && network.resources.get(resource)?.kind === kind)
      receivers.set(giver, (receivers.get(giver) ?? new Set()).add(receiver))
  return new Map([...receivers].map(([giver, { size }]) => [giver, size]))
}

/** The names of what is claimed of a kind. */
export function claimedOf(
  network: Network,
  kind: ResourceKind,
  claims: Claims,
  language: Language,
): readonly string[] {
  return (claims ?? []).flatMap(({ resource }) => {
    const record = network.resources.get(resource)
    return record?.kind === kind ? [phraseIn(record.name, language)] : []
  })
}

function claimRank(network: Network, kind: ResourceKind, claims: Claims): number {
  if (claims === null) return 1
  return claims.some(({ resource }) => network.resources.get(resource)?.kind === kind) ? 0 : 2
}

function inOrder(network: Network, language: Language, rank: (actor: Actor) => number): readonly Actor[] {
  const collator = new Intl.Collator(language)
  return [...network.actors.values()]
    .map((actor) => ({ actor, rank: rank(actor) }))
    .sort((one, other) => one.rank - other.rank || collator.compare(one.actor.name, other.actor.name))
    .map(({ actor }) => actor)
}
