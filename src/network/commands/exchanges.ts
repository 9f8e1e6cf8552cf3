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

/**
 * Writes the same fields to each of the exchanges, and adds the resource with them where it is a new one.
 * @param tieIds one for each exchange, for the tie that a running or ended one implies. O(ids × ties).
 */
export const editExchanges = command<{
  ids: readonly ExchangeId[]
  patch: Partial<Omit<Exchange, 'id' | 'giver' | 'receiver'>>
  resource: Resource | null
  tieIds: readonly TieId[]
}>((draft, { ids, patch, resource, tieIds }) => {
  if (resource && !draft.get('resources', resource.id)) draft.put('resources', resource)
  const labels = ids.map((id, index) =>
    putExchange(draft, { ...exchangeIn(draft, id), ...patch }, tieIds[index]!, 'editExchange'),
  )
  return labels.length === 1 ? labels[0]! : message('editExchanges', { count: ids.length })
})

/** Turns each of the exchanges round: who gave receives. The tie stays, since it has no direction. O(ids). */
export const reverseExchanges = command<{ ids: readonly ExchangeId[] }>((draft, { ids }) => {
  const turned = ids.map((id) => {
    const exchange = exchangeIn(draft, id)
    return { ...exchange, giver: exchange.receiver, receiver: exchange.giver }
  })
  for (const exchange of turned) draft.put('exchanges', exchange)
  const [first] = turned
  const names = first ? namesOf(draft, first.giver, first.receiver) : {}
  return message('reverseExchanges', { count: ids.length, ...names })
})

function exchangeIn(draft: Draft, id: ExchangeId): Exchange {
  return draft.get('exchanges', id) ?? refuse('exchangeGone')
}

function putExchange(draft: Draft, exchange: Exchange, tieId: TieId, code: 'addExchange' | 'editExchange') {
  const names = namesOf(draft, exchange.giver, exchange.receiver)
  if (!draft.get('resources', exchange.resource)) refuse('resourceGone')
  draft.put('exchanges', exchange)
  if (exchange.status !== 'proposed' && !tieBetween(draft, exchange.giver, exchange.receiver))
    draft.put('ties', plainTie(tieId, exchange.giver, exchange.receiver))
  return message(code, names)
}
