/** The names that sentences about a network speak of. */

import { type Network, phraseIn } from '../../network/network'

const known = new WeakMap<Network, ReadonlySet<string>>()

/**
 * Of actors and coalitions, and of resources those with a number: others are words like any (`contacts`). None that is a
 * bare number, which no sentence tells from one. Kept: O(all three) once a network.
 */
export function namesOf(network: Network): ReadonlySet<string> {
  const there = known.get(network)
  if (there) return there
  const names = new Set<string>()
  for (const { name } of network.actors.values()) if (/\p{L}/u.test(name)) names.add(name.trim())
  for (const { name } of network.coalitions.values()) if (/\p{L}/u.test(name)) names.add(name.trim())
  for (const { name } of network.resources.values())
    for (const spelling of [phraseIn(name, 'id'), phraseIn(name, 'en')])
      if (/\p{L}/u.test(spelling) && /\d/.test(spelling)) names.add(spelling.trim())
  known.set(network, names)
  return names
}
