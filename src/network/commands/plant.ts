/** The commands that put copies of actors on the map, with what lies among them: duplicate and paste. */

import type { Draft } from '../draft'
import { type ActorId, type PairId, pairId } from '../ids'
import { message } from '../message'
import type { Network } from '../network'
import type { Planting } from '../planting'
import { actorIn, putNewActors, putPlaces } from './actors'
import { putNewCoalition } from './coalitions'
import { command, refuse } from './command'

/** Copies of actors of this network, placed beside them. */
export const duplicateActors = command<Planting>((draft, planting, network) => {
  plant(draft, planting, network)
  return message('duplicateActors', labelOf(planting))
})

/** Copies of actors that may come from another network. */
export const pasteActors = command<Planting>((draft, planting, network) => {
  plant(draft, planting, network)
  return message('pasteActors', labelOf(planting))
})

/** All or nothing; only new rows are written, so what is there stays as it is. O(rows of the copies). */
function plant(draft: Draft, planting: Planting, network: Network): void {
  for (const resource of planting.resources)
    if (!draft.get('resources', resource.id)) draft.put('resources', resource)
  for (const coalition of planting.coalitions) putNewCoalition(draft, coalition)
  putNewActors(draft, planting.actors, network.actors.size)
  const copies = new Set(planting.actors.map(({ id }) => id))
  for (const actor of planting.actors) requireReferences(draft, actor)
  const tied = new Set<PairId>()
  for (const tie of planting.ties) {
    requireCopies(draft, copies, tie.a, tie.b)
    if (tied.has(pairId(tie.a, tie.b))) continue
    tied.add(pairId(tie.a, tie.b))
    draft.put('ties', tie)
  }
  for (const exchange of planting.exchanges) {
    const { giver, receiver, resource, status } = exchange
    requireCopies(draft, copies, giver, receiver)
    if (!draft.get('resources', resource)) refuse('resourceGone')
    if (status !== 'proposed' && !tied.has(pairId(giver, receiver))) refuse('tieGone')
    draft.put('exchanges', exchange)
  }
  putPlaces(
    draft,
    planting.places.filter(({ id }) => copies.has(id)),
  )
}

/** Lines lie among the copies: to anyone else they could make a second tie of a pair. */
function requireCopies(draft: Draft, copies: ReadonlySet<ActorId>, a: ActorId, b: ActorId): void {
  if (!copies.has(a) || !copies.has(b)) refuse('actorGone')
  if (a === b) refuse('tieToItself', { name: actorIn(draft, a).name })
}

function requireReferences(draft: Draft, actor: Planting['actors'][number]): void {
  for (const { resource } of [...(actor.offers ?? []), ...(actor.needs ?? [])])
    if (!draft.get('resources', resource)) refuse('resourceGone')
  for (const { goal } of actor.standings) if (!draft.get('goals', goal)) refuse('goalGone')
}

function labelOf({ actors }: Planting): { count: number; name: string } {
  return { count: actors.length, name: actors[0]?.name ?? '' }
}
