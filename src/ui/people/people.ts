/** What the table of people says about each actor. */

import type { FadedReceptivity, Findings } from '../../analysis/findings'
import type { Language } from '../../i18n/numbers'
import type { ActorId, ResourceId } from '../../network/ids'
import { type Network, phraseIn } from '../../network/network'
import type { Actor, Coalition } from '../../network/records'
import { findActors } from '../frame/findActors'

/** One actor as the table shows it; null = unknown. */
export interface Person {
  readonly actor: Actor
  /** The main one first. */
  readonly coalitions: readonly Coalition[]
  readonly offers: readonly string[] | null
  readonly needs: readonly string[] | null
  /** As it counts today; null until the first findings are there. */
  readonly receptivity: FadedReceptivity | null
  readonly contacts: number | null
}

type Known = Pick<Findings, 'brokers' | 'receptivities'>

/** All actors of the network, in its order. O(actors). */
export function peopleOf(network: Network, findings: Known | null, language: Language): readonly Person[] {
  const names = new Map<ResourceId, string>()
  for (const { id, name } of network.resources.values()) names.set(id, phraseIn(name, language))
  const namesOf = (claims: readonly { readonly resource: ResourceId }[] | null) =>
    claims && claims.map(({ resource }) => names.get(resource) ?? '')
  return [...network.actors.values()].map((actor) => ({
    actor,
    coalitions: actor.coalitions.flatMap((id) => network.coalitions.get(id) ?? []),
    offers: namesOf(actor.offers),
    needs: namesOf(actor.needs),
    receptivity: findings?.receptivities.get(actor.id) ?? null,
    contacts: findings?.brokers.get(actor.id)?.contacts ?? null,
  }))
}

/** Those of whom the search finds the query in anything that is written about them; all where it is blank. */
export function filterPeople(
  people: readonly Person[],
  network: Network,
  query: string,
  language: Language,
): readonly Person[] {
  if (query.trim() === '') return people
  const found = new Set<ActorId>(findActors(network, query, language, Infinity).map(({ id }) => id))
  return people.filter(({ actor }) => found.has(actor.id))
}
