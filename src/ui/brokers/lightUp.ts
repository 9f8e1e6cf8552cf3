/** Lights actors on the map with what joins them, and dims the rest. */

import type { ActorId } from '../../network/ids'
import type { Network } from '../../network/network'
import type { Day } from '../../network/records'
import { nothingSelected } from '../../state/session'
import type { Workspace } from '../../state/workspace'

/** The actors, the ties and exchanges among them, and the coalitions that all of them share. O(ties + exchanges). */
export function litAmong(network: Network, actors: readonly ActorId[]): ReadonlySet<string> {
  const own = new Set<ActorId>(actors)
  const lit = new Set<string>(own)
  for (const { id, a, b } of network.ties.values()) if (own.has(a) && own.has(b)) lit.add(id)
  for (const { id, giver, receiver } of network.exchanges.values())
    if (own.has(giver) && own.has(receiver)) lit.add(id)
  const [first, ...others] = actors.flatMap((id) => network.actors.get(id) ?? [])
  for (const id of first?.coalitions ?? [])
    if (others.every(({ coalitions }) => coalitions.includes(id))) lit.add(id)
  return lit
}

/** Who has a tie with the actor that is not over, or an exchange that runs. O(ties + exchanges). */
export function contactsOf(network: Network, actor: ActorId, today: Day): readonly ActorId[] {
  const contacts = new Set<ActorId>()
  const meet = (one: ActorId, other: ActorId) => {
    if (one === actor) contacts.add(other)
    if (other === actor) contacts.add(one)
  }
  for (const { a, b, until } of network.ties.values()) if (until === null || until >= today) meet(a, b)
  for (const { giver, receiver, status } of network.exchanges.values())
    if (status === 'running') meet(giver, receiver)
  return [...contacts]
}

/** Goes to the map with a light on them. */
export function lightUp(workspace: Workspace, actors: readonly ActorId[]): void {
  const { network, session } = workspace
  session.setState({
    view: 'map',
    tool: 'select',
    selection: nothingSelected,
    opportunity: null,
    spotlight: litAmong(network, actors),
  })
  const there = actors.filter((id) => network.actors.has(id))
  // The map has to be on the screen before it can be asked.
  requestAnimationFrame(() => workspace.viewport?.fit(there))
}
