/** Commands on deals: exchanges that several parties agree on together, from idea to running. */

import type { Draft } from '../draft'
import type { DealId, TieId } from '../ids'
import { message } from '../message'
import type { Day, Deal, Exchange, Resource } from '../records'
import type { DealStage } from '../scales'
import { command, refuse } from './command'
import { removeExchange } from './remove'
import { namesOf, plainTie, tieBetween } from './ties'

/** Adds a deal with its exchanges, all of them proposed, and the resources among them that are new. */
export const addDeal = command<{
  deal: Deal
  exchanges: readonly Exchange[]
  resources?: readonly Resource[]
}>((draft, { deal, exchanges, resources = [] }) => {
  requireName(deal)
  if (draft.get('deals', deal.id)) refuse('alreadyThere', { name: deal.name })
  addResources(draft, resources)
  for (const exchange of exchanges) {
    if (draft.get('exchanges', exchange.id)) refuse('alreadyThere', { name: '' })
    putExchange(draft, { ...exchange, status: 'proposed' })
  }
  draft.put('deals', { ...deal, exchanges: exchanges.map(({ id }) => id) })
  return message('addDeal', { name: deal.name })
})

/** What the parties of a deal exchange from now on. */
export interface Terms {
  /** All of them: those there already as they are to be, and new ones. What runs or has ended stays as it is. */
  readonly exchanges: readonly Exchange[]
  /** Resources that are new. */
  readonly resources: readonly Resource[]
  readonly on: Day
  /** One for each exchange: names for ties that are missing. */
  readonly tieIds: readonly TieId[]
}

/**
 * Changes what a deal is called, and with `terms` what is exchanged. New exchanges are where the deal is: they run from
 * that day if it runs, with the ties that they imply, and are proposed if it does not. What is no longer among the terms
 * goes from the map if it was only proposed, and else only from the deal. O(exchanges × ties).
 */
export const editDeal = command<{
  id: DealId
  patch: Partial<Pick<Deal, 'name' | 'note'>>
  terms?: Terms
}>((draft, { id, patch, terms }) => {
  const before = dealIn(draft, id)
  const deal = { ...before, ...patch }
  requireName(deal)
  draft.put('deals', deal)
  if (terms) agreeOn(draft, deal, terms)
  return message('editDeal', { name: deal.name })
})

/**
 * Brings a deal to another stage, and its exchanges with it. To `running`: those that are proposed run from that day,
 * with the ties that they imply. To `ended`: those that run end that day, and those that never ran go. Back from
 * `running`: those that run are proposed again, while the ties stay. Back from `ended`: what ended with the deal runs
 * again, or is proposed again.
 * @param tieIds as many as the deal has exchanges: names for ties that are missing
 */
export const moveDeal = command<{ id: DealId; stage: DealStage; on: Day; tieIds: readonly TieId[] }>(
  (draft, { id, stage, on, tieIds }) => {
    const deal = dealIn(draft, id)
    const label = message('moveDeal', { name: deal.name, stage })
    if (stage === deal.stage) return label
    draft.put('deals', { ...deal, stage, since: on })
    if (stage === 'ended') end(draft, deal, on)
    else if (deal.stage === 'ended') resume(draft, deal)
    if (stage === 'running') run(draft, deal, on, tieIds)
    else if (stage !== 'ended') propose(draft, deal)
    return label
  },
)

/** Removes a deal, and on request those of its exchanges that are only proposed; all others stay. */
export const removeDeal = command<{ id: DealId; withProposed: boolean }>((draft, { id, withProposed }) => {
  const deal = dealIn(draft, id)
  draft.remove('deals', id)
  if (withProposed)
    for (const exchange of exchangesIn(draft, deal))
      if (exchange.status === 'proposed') removeExchange(draft, exchange.id)
  return message('removeDeal', { name: deal.name })
})

function agreeOn(draft: Draft, deal: Deal, { exchanges, resources, on, tieIds }: Terms): void {
  addResources(draft, resources)
  const kept = new Set(exchanges.map(({ id }) => id))
  for (const { id, status } of exchangesIn(draft, deal))
    if (!kept.has(id) && status === 'proposed') removeExchange(draft, id)
  for (const exchange of exchanges) {
    const begun = draft.get('exchanges', exchange.id)?.status ?? 'proposed'
    if (begun === 'proposed') putExchange(draft, { ...exchange, status: 'proposed' })
  }
  const agreed = { ...deal, exchanges: exchanges.map(({ id }) => id) }
  draft.put('deals', agreed)
  if (deal.stage === 'running') run(draft, agreed, on, tieIds)
}

function addResources(draft: Draft, resources: readonly Resource[]): void {
  for (const resource of resources) if (!draft.get('resources', resource.id)) draft.put('resources', resource)
}

function putExchange(draft: Draft, exchange: Exchange): void {
  const { a } = namesOf(draft, exchange.giver, exchange.receiver)
  if (exchange.giver === exchange.receiver) refuse('tieToItself', { name: a })
  if (!draft.get('resources', exchange.resource)) refuse('resourceGone')
  draft.put('exchanges', exchange)
}

function run(draft: Draft, deal: Deal, on: Day, tieIds: readonly TieId[]): void {
  const names = [...tieIds]
  for (const exchange of exchangesIn(draft, deal)) {
    if (exchange.status !== 'proposed') continue
    const { giver, receiver } = exchange
    draft.put('exchanges', { ...exchange, status: 'running', begun: exchange.begun ?? on })
    if (tieBetween(draft, giver, receiver)) continue
    draft.put('ties', plainTie(names.pop() ?? refuse('tieGone'), giver, receiver))
  }
}

function propose(draft: Draft, deal: Deal): void {
  for (const exchange of exchangesIn(draft, deal))
    if (exchange.status === 'running')
      draft.put('exchanges', { ...exchange, status: 'proposed', begun: null, ended: null })
}

function end(draft: Draft, deal: Deal, on: Day): void {
  for (const exchange of exchangesIn(draft, deal)) {
    if (exchange.status === 'running')
      draft.put('exchanges', { ...exchange, status: 'ended', ended: exchange.ended ?? on })
    if (exchange.status === 'proposed') removeExchange(draft, exchange.id)
  }
}

/** What ended on the day the deal did runs again. */
function resume(draft: Draft, deal: Deal): void {
  for (const exchange of exchangesIn(draft, deal))
    if (exchange.status === 'ended' && exchange.ended === deal.since)
      draft.put('exchanges', { ...exchange, status: 'running', ended: null })
}

function exchangesIn(draft: Draft, deal: Deal): readonly Exchange[] {
  return deal.exchanges.flatMap((id) => draft.get('exchanges', id) ?? [])
}

function dealIn(draft: Draft, id: DealId): Deal {
  return draft.get('deals', id) ?? refuse('dealGone')
}

function requireName({ name }: Deal): void {
  if (name.trim() === '') refuse('nameMissing')
}
