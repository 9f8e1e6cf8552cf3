/** Knows the actors of a network by name, to tell whom a quick line means. */

import { affiliationKey } from '../affiliation'
import type { CoalitionId } from '../ids'
import { foldWords, nameKey } from '../names'
import type { Network } from '../network'
import type { Actor } from '../records'

export interface KnownActors {
  /**
   * The actor that a name means: with a place the one of that affiliation or coalition, else the only one of whom no
   * affiliation is known; without a place the first of the name. null = somebody new.
   */
  readonly find: (name: string, place: string, coalition: CoalitionId | null) => Actor | null
  readonly put: (actor: Actor) => void
}

/** O(actors) to make, O(namesakes) to ask. */
export function knownActors(actors: Network['actors']): KnownActors {
  const byName = new Map<string, Actor[]>()
  const put = (actor: Actor) => {
    const key = keyOf(actor.name)
    const namesakes = byName.get(key)
    const at = namesakes?.findIndex(({ id }) => id === actor.id) ?? -1
    if (!namesakes) byName.set(key, [actor])
    else if (at >= 0) namesakes[at] = actor
    else namesakes.push(actor)
  }
  for (const actor of actors.values()) put(actor)
  return {
    put,
    find: (name, place, coalition) => {
      const namesakes = byName.get(keyOf(name)) ?? []
      if (place === '') return namesakes[0] ?? null
      const wanted = affiliationKey(place)
      const [only] = namesakes
      const open = namesakes.length === 1 && only?.affiliation === '' ? only : null
      const member = coalition && namesakes.find((actor) => actor.coalitions.includes(coalition))
      const fellow = namesakes.find(
        ({ affiliation }) => affiliation !== '' && affiliationKey(affiliation) === wanted,
      )
      // Who is to join a coalition may well have an affiliation of another name.
      return member ?? fellow ?? (coalition && namesakes.length === 1 ? only! : open)
    },
  }
}

/** A name of nothing but signs is its own key. */
function keyOf(name: string): string {
  return nameKey(name) || foldWords(name) || name
}
