/** What becomes of ties and exchanges when actors are merged: they follow, and parallel ones become one. */

import type { Draft } from '../draft'
import { type ActorId, type ExchangeId, type PairId, pairId } from '../ids'
import type { Day, Exchange, Tie } from '../records'

/** Ties among the merged go; of two to the same actor the kept one's own stays and is filled from the other. O(ties). */
export function mergeTies(draft: Draft, gone: ReadonlySet<ActorId>, keep: ActorId): void {
  const own = new Map<PairId, Tie>()
  const moved: Tie[] = []
  for (const tie of [...draft.rows('ties')]) {
    if (gone.has(tie.a) || gone.has(tie.b)) {
      moved.push(tie)
      draft.remove('ties', tie.id)
    } else if (tie.a === keep || tie.b === keep) own.set(pairId(tie.a, tie.b), tie)
  }
  for (const tie of moved) {
    const a = gone.has(tie.a) ? keep : tie.a
    const b = gone.has(tie.b) ? keep : tie.b
    if (a === b) continue
    const pair = pairId(a, b)
    const mine = own.get(pair)
    const now = mine ? fillTie(mine, tie) : { ...tie, a, b }
    own.set(pair, now)
    draft.put('ties', now)
  }
}

/** Known trust counts more than unknown. Whoever still knows the one, still knows both. */
function fillTie(mine: Tie, theirs: Tie): Tie {
  const goesOn = mine.until === null || theirs.until === null
  return {
    ...mine,
    trust: mine.trust ?? theirs.trust,
    since: mine.since ?? theirs.since,
    until: goesOn ? null : mine.until > theirs.until ? mine.until : theirs.until,
    note: mine.note || theirs.note,
  }
}

/**
 * Exchanges among the merged go. What was noted with both of them, the same resource with the same third at the same
 * time, is one exchange; its deals follow. O(exchanges + deals).
 */
export function mergeExchanges(draft: Draft, gone: ReadonlySet<ActorId>, keep: ActorId): void {
  const own: Exchange[] = []
  const moved: Exchange[] = []
  for (const exchange of [...draft.rows('exchanges')]) {
    const { giver, receiver } = exchange
    if (gone.has(giver) || gone.has(receiver)) moved.push(exchange)
    else if (giver === keep || receiver === keep) own.push(exchange)
  }
  const instead = new Map<ExchangeId, ExchangeId | null>()
  for (const exchange of moved) {
    const giver = gone.has(exchange.giver) ? keep : exchange.giver
    const receiver = gone.has(exchange.receiver) ? keep : exchange.receiver
    const now = { ...exchange, giver, receiver }
    const at = own.findIndex((mine) => isSame(mine, now))
    const mine = own[at]
    if (giver === receiver || mine) {
      draft.remove('exchanges', exchange.id)
      instead.set(exchange.id, mine?.id ?? null)
    }
    if (giver === receiver) continue
    const written = mine ? fillExchange(mine, now) : now
    if (mine) own[at] = written
    else own.push(written)
    draft.put('exchanges', written)
  }
  if (instead.size > 0) followInDeals(draft, instead)
}

function followInDeals(draft: Draft, instead: ReadonlyMap<ExchangeId, ExchangeId | null>): void {
  for (const deal of [...draft.rows('deals')]) {
    if (!deal.exchanges.some((id) => instead.has(id))) continue
    const now = deal.exchanges.flatMap((id) => (instead.has(id) ? (instead.get(id) ?? []) : id))
    draft.put('deals', { ...deal, exchanges: [...new Set(now)] })
  }
}

function isSame(one: Exchange, other: Exchange): boolean {
  return (
    one.giver === other.giver &&
    one.receiver === other.receiver &&
    one.resource === other.resource &&
    one.status === other.status &&
    agree(one.begun, other.begun) &&
    agree(one.ended, other.ended)
  )
}

function agree(one: Day | null, other: Day | null): boolean {
  return one === null || other === null || one === other
}

function fillExchange(mine: Exchange, theirs: Exchange): Exchange {
  return {
    ...mine,
    intensity: mine.intensity ?? theirs.intensity,
    begun: mine.begun ?? theirs.begun,
    ended: mine.ended ?? theirs.ended,
    note: mine.note || theirs.note,
  }
}
