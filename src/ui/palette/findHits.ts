/** What a few typed letters mean in the palette: actions and actors, the best first. */

import type { AllWords } from '../../i18n/words'
import type { Network } from '../../network/network'
import type { Actor } from '../../network/records'
import { findActors, rankOf } from '../../network/search'
import type { Action } from '../actions/action'

/** More than these nobody reads: then it is quicker to type another letter. */
const shown = 30

export interface ActionEntry {
  readonly action: Action<AllWords>
  /** In the language of the screen. */
  readonly label: string
  /** The same with what it acts on, where that may be out of sight. */
  readonly inFull: string
  readonly enabled: boolean
}

export type Hit = ActionEntry | { readonly actor: Actor }

/**
 * Names that begin with the query come first, then those that contain it; what is not possible now stands last.
 * Without a query: all actions that are possible. O(actors + actions).
 */
export function findHits(network: Network, entries: readonly ActionEntry[], query: string): readonly Hit[] {
  if (query.trim() === '') return entries.filter(({ enabled }) => enabled)
  const ranked: (readonly [number, Hit])[] = []
  for (const entry of entries) {
    const rank = rankOf(entry.label, query)
    if (rank !== null) ranked.push([entry.enabled ? rank : 3, entry])
  }
  for (const actor of findActors(network, query, shown))
    ranked.push([rankOf(actor.name, query) ?? 2, { actor }])
  return ranked
    .sort(([one], [other]) => one - other)
    .slice(0, shown)
    .map(([, hit]) => hit)
}
