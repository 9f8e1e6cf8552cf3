/** The one command that removes things, with all that cannot stand without them. */

import type { Draft } from '../draft'
import { type ActorId, type CoalitionId, type ExchangeId, pairId, type TieId } from '../ids'
import { message } from '../message'
import { aboutOf, type Network } from '../network'
import { actorIn, coalitionIn } from './actors'
import { command, refuse } from './command'
import { namesOf } from './ties'

export interface Removal {
  readonly actors: readonly ActorId[]
  readonly ties: readonly TieId[]
  readonly exchanges: readonly ExchangeId[]
  readonly coalitions: readonly CoalitionId[]
}

/**
 * Removes actors with their ties, exchanges, places, plans, marks and touchpoints; ties; exchanges; coalitions with
 * their memberships. A tie that still carries a running or ended exchange is refused unless that goes too.
 */
export const remove = command<Removal>((draft, removal, network) => {
  const label = labelOf(draft, removal)
  if (removal.actors.length > 0) removeActors(draft, new Set(removal.actors), network)
  for (const id of removal.exchanges) removeExchange(draft, id)
  for (const id of removal.ties) removeTie(draft, id)
  for (const id of removal.coalitions) removeCoalition(draft, id)
  return label
})

/** Takes back what was said of exchanges between two actors, with ties that nothing else speaks for. Refuses as above. */
export const withdrawExchanges = command<Pick<Removal, 'exchanges' | 'ties'>>(
  (draft, { exchanges, ties }) => {
    const first = (exchanges[0] && draft.get('exchanges', exchanges[0])) ?? refuse('exchangeGone')
    const names = namesOf(draft, first.giver, first.receiver)
    for (const id of exchanges) removeExchange(draft, id)
    for (const id of ties) removeTie(draft, id)
    return message('withdrawExchanges', names)
  },
)

/** An exchange goes, and out of its deals. */
export function removeExchange(draft: Draft, id: ExchangeId): void {
  draft.remove('exchanges', id)
  for (const deal of draft.rows('deals')) {
    if (!deal.exchanges.includes(id)) continue
    draft.put('deals', { ...deal, exchanges: deal.exchanges.filter((other) => other !== id) })
  }
}

function removeTie(draft: Draft, id: TieId): void {
  const tie = draft.get('ties', id)
  if (!tie) return // it went with one of its actors
  const pair = pairId(tie.a, tie.b)
  let carried = 0
  for (const exchange of draft.rows('exchanges'))
    if (exchange.status !== 'proposed' && pairId(exchange.giver, exchange.receiver) === pair) carried++
  if (carried > 0) refuse('exchangesNeedTie', { ...namesOf(draft, tie.a, tie.b), count: carried })
  draft.remove('ties', id)
}

function removeCoalition(draft: Draft, id: CoalitionId): void {
  coalitionIn(draft, id)
  draft.remove('coalitions', id)
  for (const actor of draft.rows('actors')) {
    if (!actor.coalitions.includes(id)) continue
    draft.put('actors', { ...actor, coalitions: actor.coalitions.filter((other) => other !== id) })
  }
}

function removeActors(draft: Draft, gone: ReadonlySet<ActorId>, network: Network): void {
  for (const exchange of [...draft.rows('exchanges')])
    if (gone.has(exchange.giver) || gone.has(exchange.receiver)) removeExchange(draft, exchange.id)
  for (const tie of draft.rows('ties')) if (gone.has(tie.a) || gone.has(tie.b)) draft.remove('ties', tie.id)
  for (const mark of draft.rows('opportunityMarks'))
    if (gone.has(mark.a) || gone.has(mark.b)) draft.remove('opportunityMarks', mark.id)
  for (const plan of draft.rows('plans'))
    if ([plan.a, plan.b, plan.connector, ...plan.path].some((id) => gone.has(id)))
      draft.remove('plans', plan.id)
  for (const touchpoint of draft.rows('touchpoints')) {
    if (gone.has(touchpoint.actor)) draft.remove('touchpoints', touchpoint.id)
    else if (touchpoint.introduced && gone.has(touchpoint.introduced))
      draft.put('touchpoints', { ...touchpoint, introduced: null })
  }
  const about = aboutOf(network)
  if (about.me && gone.has(about.me)) draft.put('about', { ...about, me: null })
  for (const id of gone) {
    actorIn(draft, id)
    draft.remove('actors', id)
    draft.remove('places', id)
  }
}

function labelOf(draft: Draft, removal: Removal) {
  const { actors, ties, exchanges, coalitions } = removal
  const count = actors.length + ties.length + exchanges.length + coalitions.length
  const actor = actors[0] && actorIn(draft, actors[0]).name
  const coalition = coalitions[0] && coalitionIn(draft, coalitions[0]).name
  const what =
    actors.length > 0
      ? 'actors'
      : coalitions.length > 0
        ? 'coalitions'
        : ties.length > 0
          ? 'ties'
          : 'exchanges'
  return message('remove', { count, what, name: actor ?? coalition ?? '' })
}
