/** Commands on deals: exchanges that several parties agree on together, from idea to running. */

import type { Draft } from '../draft'
import type { DealId, TieId } from '../ids'
import { message } from '../message'
import type { Day, Deal, Exchange } from '../records'
import type { DealStage } from '../scales'
import { command, refuse } from './command'
import { removeExchange } from './remove'
import { namesOf, plainTie, tieBetween } from './ties'

/** Adds a deal with its exchanges, all of them proposed. */
export const addDeal = command<{ deal: Deal; exchanges: readonly Exchange[] }>(
  (draft, { deal, exchanges }) => {
    requireName(deal)
    if (draft.get('deals', deal.id)) refuse('alreadyThere', { name: deal.name })
    for (const exchange of exchanges) {
      const { a } = namesOf(draft, exchange.giver, exchange.receiver)
      if (exchange.giver === exchange.receiver) refuse('tieToItself', { name: a })
      if (!draft.get('resources', exchange.resource)) refuse('resourceGone')
      if (draft.get('exchanges', exchange.id)) refuse('alreadyThere', { name: '' })
      draft.put('exchanges', { ...exchange, status: 'proposed' })
    }
    draft.put('deals', { ...deal, exchanges: exchanges.map(({ id }) => id) })
    return message('addDeal', { name: deal.name })
  },
)

export const editDeal = command<{ id: DealId; patch: Partial<Pick<Deal, 'name' | 'note'>> }>(
  (draft, { id, patch }) => {
    const deal = { ...dealIn(draft, id), ...patch }
    requireName(deal)
    draft.put('deals', deal)
    return message('editDeal', { name: deal.name })
  },
)

/**
 * Brings a deal to another stage. To `running`: its proposed exchanges run from that day, with the ties that they
 * imply. To `ended`: its running exchanges end that day, and those that never ran go. Otherwise exchanges stay.
 * @param tieIds as many as the deal has exchanges: names for ties that are missing
 */
export const moveDeal = command<{ id: DealId; stage: DealStage; on: Day; tieIds: readonly TieId[] }>(
  (draft, { id, stage, on, tieIds }) => {
    const deal = dealIn(draft, id)
    const label = message('moveDeal', { name: deal.name, stage })
    if (stage === deal.stage) return label
    draft.put('deals', { ...deal, stage, since: on })
    if (stage === 'running') run(draft, deal, on, tieIds)
    if (stage === 'ended') end(draft, deal, on)
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

function end(draft: Draft, deal: Deal, on: Day): void {
  for (const exchange of exchangesIn(draft, deal)) {
    if (exchange.status === 'running')
      draft.put('exchanges', { ...exchange, status: 'ended', ended: exchange.ended ?? on })
    if (exchange.status === 'proposed') removeExchange(draft, exchange.id)
  }
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
