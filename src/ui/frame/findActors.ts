/** Which actors a few typed letters mean. */

import type { Network } from '../../network/network'
import { phraseIn } from '../../network/network'
import type { Actor } from '../../network/records'

const shown = 8

/** Names that begin with the query first, then names that contain it, then anything else that does. O(actors). */
export function findActors(
  network: Network,
  query: string,
  language: 'id' | 'en',
  limit = shown,
): readonly Actor[] {
  const wanted = plain(query.trim())
  if (wanted === '') return []
  const ranked: (readonly [number, Actor])[] = []
  for (const actor of network.actors.values()) {
    const name = plain(actor.name)
    if (name.startsWith(wanted)) ranked.push([0, actor])
    else if (name.includes(wanted)) ranked.push([1, actor])
    else if (plain(searchable(network, actor, language)).includes(wanted)) ranked.push([2, actor])
  }
  return ranked
    .sort(([one, a], [other, b]) => one - other || a.name.localeCompare(b.name))
    .slice(0, limit)
    .map(([, actor]) => actor)
}

/** All that may be known of an actor, as one text. */
export function searchable(network: Network, actor: Actor, language: 'id' | 'en'): string {
  const claims = [...(actor.offers ?? []), ...(actor.needs ?? [])].map(({ resource }) => {
    const record = network.resources.get(resource)
    return record ? phraseIn(record.name, language) : ''
  })
  const coalitions = actor.coalitions.map((id) => network.coalitions.get(id)?.name ?? '')
  return [actor.name, actor.affiliation, actor.field, actor.role, ...claims, ...coalitions].join(' ')
}

/** Without accents, in lower case: as two texts are compared. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
