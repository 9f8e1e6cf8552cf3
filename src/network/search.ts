/** Which actors a few typed words mean: the one way in which texts are looked for, in fields, filters and the palette. */

import { foldAccents } from './names'
import { type Network, phraseIn } from './network'
import type { Actor } from './records'

const order = new Intl.Collator()

/** Whether all words of the text occur in what is known of an actor; null when it has none. Each call O(what is known). */
export function textTest(network: Network, text: string): ((actor: Actor) => boolean) | null {
  const words = folded(text)
  if (words === '') return null
  const parts = words.split(' ')
  return (actor) => {
    const known = folded(knownOf(network, actor))
    return parts.every((word) => known.includes(word))
  }
}

/**
 * Those whom the query means: names that begin with it first, then names that contain it, then anyone else of whom
 * something is known that it says. Nobody where it is blank. O(actors).
 */
export function findActors(network: Network, query: string, limit = Infinity): readonly Actor[] {
  const test = textTest(network, query)
  if (!test) return []
  const ranked: (readonly [number, Actor])[] = []
  for (const actor of network.actors.values()) {
    const rank = rankOf(actor.name, query) ?? (test(actor) ? 2 : null)
    if (rank !== null) ranked.push([rank, actor])
  }
  return ranked
    .sort(([one, a], [other, b]) => one - other || order.compare(a.name, b.name))
    .slice(0, limit)
    .map(([, actor]) => actor)
}

/** 0 for a name that begins with the query, 1 for one that contains it, whatever the case and accents; else null. */
export function rankOf(name: string, query: string): 0 | 1 | null {
  const at = folded(name).indexOf(folded(query))
  return at < 0 ? null : at === 0 ? 0 : 1
}

/** Punctuation parts words; signs such as emoji are kept, for a name may consist of them. */
function folded(text: string): string {
  return foldAccents(text)
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim()
}

/** Name, affiliation, field, role, aim, note, resources and coalitions; resources in both languages. */
function knownOf(network: Network, actor: Actor): string {
  const resources = [...(actor.offers ?? []), ...(actor.needs ?? [])].flatMap(({ resource }) => {
    const name = network.resources.get(resource)?.name
    return name === undefined ? [] : [phraseIn(name, 'id'), phraseIn(name, 'en')]
  })
  const coalitions = actor.coalitions.map((id) => network.coalitions.get(id)?.name ?? '')
  const { name, affiliation, field, role, aim, note } = actor
  return [name, affiliation, field, role, aim, note, ...resources, ...coalitions].join(' ')
}
