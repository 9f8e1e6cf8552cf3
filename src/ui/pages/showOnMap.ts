/** Goes to the map and brings what is selected into view. */

import type { ActorId } from '../../network/ids'
import type { Network } from '../../network/network'
import type { Selection } from '../../state/session'
import type { Workspace } from '../../state/workspace'

export function showOnMap(workspace: Workspace, selection: Selection): void {
  workspace.session.setState({ view: 'map', tool: 'select', selection })
  const actors = actorsOf(workspace.network, selection)
  // The map has to be on the screen before it can be asked.
  requestAnimationFrame(() => workspace.viewport?.fit(actors))
}

/** All actors that take part in what is selected, each once. O(actors + selected). */
export function actorsOf(network: Network, selection: Selection): readonly ActorId[] {
  const ids = new Set<ActorId>(selection.actors)
  for (const id of selection.ties) {
    const tie = network.ties.get(id)
    if (tie) ids.add(tie.a).add(tie.b)
  }
  for (const id of selection.exchanges) {
    const exchange = network.exchanges.get(id)
    if (exchange) ids.add(exchange.giver).add(exchange.receiver)
  }
  if (selection.coalitions.size > 0)
    for (const { id, coalitions } of network.actors.values())
      if (coalitions.some((coalition) => selection.coalitions.has(coalition))) ids.add(id)
  return [...ids].filter((id) => network.actors.has(id))
}
