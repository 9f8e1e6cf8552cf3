/** Commands on exchanges: who gives what to whom. */

import type { Draft } from '../draft'
import type { ExchangeId, TieId } from '../ids'
import { message } from '../message'
import type { Exchange, Resource } from '../records'
import { actorIn } from './actors'
import { command, refuse } from './command'
import { namesOf, plainTie, tieBetween } from './ties'

/**
 * Adds an exchange, and the resource with it where it is a new one. A running or ended exchange implies a tie:
 * `tieId` names the one that is added if the pair has none.
 */
export const addExchange = command<{ exchange: Exchange; resource: Resource | null; tieId: TieId }>(
  (draft, { exchange, resource, tieId }) => {
    if (resource && !draft.get('resources', resource.id)) draft.put('resources', resource)
    if (exchange.giver === exchange.receiver)
      refuse('tieToItself', { name: actorIn(draft, exchange.giver).name })
    if (draft.get('exchanges', exchange.id)) refuse('alreadyThere', { name: '' })
    return putExchange(draft, exchange, tieId, 'addExchange')
  },
)

export const editExchange = command<{
  id: ExchangeId
  patch: Partial<Omit<Exchange, 'id' | 'giver' | 'receiver'>>
  resource: Resource | null
  tieId: TieId
}>((draft, { id, patch, resource, tieId }) => {
  if (resource && !draft.get('resources', resource.id)) draft.put('resources', resource)
  const exchange = { ...(draft.get('exchanges', id) ?? refuse('exchangeGone')), ...patch }
  return putExchange(draft, exchange, tieId, 'editExchange')
})

function putExchange(draft: Draft, exchange: Exchange, tieId: TieId, code: 'addExchange' | 'editExchange') {
  const names = namesOf(draft, exchange.giver, exchange.receiver)
  if (!draft.get('resources', exchange.resource)) refuse('resourceGone')
  draft.put('exchanges', exchange)
  if (exchange.status !== 'proposed' && !tieBetween(draft, exchange.giver, exchange.receiver))
    draft.put('ties', plainTie(tieId, exchange.giver, exchange.receiver))
  return message(code, names)
}
