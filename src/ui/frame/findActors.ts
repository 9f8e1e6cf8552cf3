/** Which actors a few typed letters mean. */

import type { Network } from '../../network/network'
import { phraseIn } from '../../network/network'
import type { Actor } from '../../network/records'

const shown = 8
const order = new Intl.Collator()

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
    const rank = rankOf(actor.name, wanted)
    if (rank !== null) ranked.push([rank, actor])
    else if (plain(searchable(network, actor, language)).includes(wanted)) ranked.push([2, actor])
  }
  return ranked
    .sort(([one, a], [other, b]) => one - other || order.compare(a.name, b.name))
    .slice(0, limit)
    .map(([, actor]) => actor)
}

/** 0 for a name that begins with the query, 1 for one that contains it, whatever the case and accents; else null. */
export function rankOf(name: string, query: string): 0 | 1 | null {
  const at = plain(name).indexOf(plain(query.trim()))
  return at < 0 ? null : at === 0 ? 0 : 1
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
