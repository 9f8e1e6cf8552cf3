/** The part of the open network that the filter leaves, kept up to date with both. */

import { createStore, type StoreApi } from 'zustand/vanilla'
import { isFiltering, shownPart } from '../network/filter'
import type { ActorId } from '../network/ids'
import type { Network } from '../network/network'
import type { Document } from './document'
import type { InsightsState } from './insights'
import type { Session } from './session'

/**
 * The network itself while nothing is filtered. An actor who is selected by name (in a list, by a search, right after
 * being added) is shown from then on, whatever the filter says: nothing a person asks for may stay out of sight.
 */
export function followShown(
  document: Document,
  session: Session,
  insights: StoreApi<InsightsState>,
): StoreApi<Network> {
  const part = (): Network => {
    const { findings } = insights.getState()
    return shownPart(document.state.getState().network, session.getState().filter, (actor) =>
      findings ? (findings.receptivities.get(actor.id)?.level ?? null) : (actor.receptivity?.level ?? null),
    )
  }
  const shown = createStore<Network>(part)
  // A store merges by default; a network is replaced whole.
  const refresh = () => shown.setState(part(), true)
  document.state.subscribe(({ network }, before) => {
    if (network !== before.network) refresh()
  })
  insights.subscribe(({ findings }, before) => {
    if (findings !== before.findings && session.getState().filter.facets.receptivity.size > 0) refresh()
  })
  session.subscribe((state, before) => {
    const { filter, selection } = state
    if (filter !== before.filter) refresh()
    if (selection !== before.selection && isFiltering(filter)) showAlso(selection.actors)
  })

  function showAlso(actors: ReadonlySet<ActorId>): void {
    const { network } = document.state.getState()
    const hidden = [...actors].filter((id) => network.actors.has(id) && !shown.getState().actors.has(id))
    if (hidden.length === 0) return
    session.setState(({ filter }) => ({ filter: { ...filter, also: new Set([...filter.also, ...hidden]) } }))
  }
  return shown
}
