/** The command behind an import: hundreds of contacts, one change, one undo step. */

import type { Draft } from '../draft'
import { type ActorId, type PairId, pairId } from '../ids'
import { message } from '../message'
import { aboutOf, type Network } from '../network'
import type { Actor, Coalition, Place, Resource, Tie } from '../records'
import { actorIn, coalitionIn, putNewActors, putPlaces } from './actors'
import { putNewCoalition } from './coalitions'
import { command, refuse } from './command'

/** Rows that add actors and fill actors, with what these refer to and how they are tied. */
export interface ContactRows {
  readonly actors: readonly Actor[]
  /** Actors that are on the map already, with the fields that the file fills. */
  readonly updates: readonly Actor[]
  readonly resources: readonly Resource[]
  readonly coalitions: readonly Coalition[]
  readonly ties: readonly Tie[]
  readonly places: readonly Place[]
}

export interface ImportedContacts extends ContactRows {
  /** One of the actors who is the person the network belongs to; null = as before. */
  readonly me: ActorId | null
}

/** Adds and fills all or nothing. Ties that exist already are left as they are. O(rows + ties). */
export const importContacts = command<ImportedContacts>((draft, imported, network) => {
  putContacts(draft, imported, network)
  if (imported.me) draft.put('about', { ...aboutOf(network), me: actorIn(draft, imported.me).id })
  const count = imported.actors.length - (imported.me ? 1 : 0)
  return message('importContacts', { count, filled: imported.updates.length })
})

/** Writes the rows of an import or of a quick line. */
export function putContacts(draft: Draft, rows: ContactRows, network: Network): void {
  for (const resource of rows.resources) draft.put('resources', resource)
  for (const coalition of rows.coalitions) putNewCoalition(draft, coalition)
  putNewActors(draft, rows.actors, network.actors.size)
  for (const update of rows.updates) {
    actorIn(draft, update.id)
    for (const coalition of update.coalitions) coalitionIn(draft, coalition)
    draft.put('actors', update)
  }
  const tied = new Set<PairId>()
  for (const tie of network.ties.values()) tied.add(pairId(tie.a, tie.b))
  for (const tie of rows.ties) {
    const pair = pairId(tie.a, tie.b)
    if (tie.a === tie.b) refuse('tieToItself', { name: actorIn(draft, tie.a).name })
    actorIn(draft, tie.a)
    actorIn(draft, tie.b)
    if (tied.has(pair)) continue
    tied.add(pair)
    draft.put('ties', tie)
  }
  putPlaces(draft, rows.places)
}
