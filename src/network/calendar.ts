/** The growth of a network by the calendar: who knew whom and gave what to whom on which day, as far as days are known. */

import type { ChangeEntry } from './change'
import type { Film } from './film'
import { firstKnown } from './firstKnown'
import { type ActorId, type PairId, pairId } from './ids'
import type { Network } from './network'
import type { Day, Exchange, Tie } from './records'

export interface Calendar {
  readonly film: Film
  /** Ties and exchanges about which no day is known: they come when both actors were on the map. */
  readonly undated: number
}

/**
 * One moment for each day on which something began or ended. An actor is there from the first day on which anything is
 * known of it; a tie through its last day, and without a first one since the first exchange that it carried; an exchange
 * runs until it ends and then stays as an ended one. What begins after `today`, and proposals without a day, come today.
 * O(rows log rows).
 */
export function calendarOf(network: Network, today: Day): Calendar {
  const carried = firstCarried(network)
  const days = new Map<Day, ChangeEntry[]>()
  let undated = 0
  const put = (day: Day, entry: Omit<ChangeEntry, 'id'>) => {
    const { id } = (entry.after ?? entry.before)!
    const entries = days.get(day)
    if (entries) entries.push({ ...entry, id } as ChangeEntry)
    else days.set(day, [{ ...entry, id } as ChangeEntry])
  }
  /** The day on which both are known to have been on the map. */
  const mapped = (a: ActorId, b: ActorId): Day =>
    later(network.actors.get(a)?.addedOn ?? today, network.actors.get(b)?.addedOn ?? today)

  const putTie = (tie: Tie) => {
    const known = tie.since ?? carried.get(pairId(tie.a, tie.b))
    if (!known && !tie.until) undated++
    const from = earlier(known ?? earlier(mapped(tie.a, tie.b), tie.until ?? today), today)
    put(from, { table: 'ties', before: null, after: tie })
    const over = tie.until && dayAfter(tie.until)
    if (over && over > from && over <= today) put(over, { table: 'ties', before: tie, after: null })
  }
  const putExchange = (exchange: Exchange) => {
    const { giver, receiver, begun, ended, status } = exchange
    const proposed = status === 'proposed'
    if (!begun && !ended && !proposed) undated++
    const known = begun ?? (proposed ? today : earlier(mapped(giver, receiver), ended ?? today))
    const from = earlier(known, today)
    const runs = status === 'ended' && ended !== null && ended > from
    const first: Exchange = runs ? { ...exchange, status: 'running' } : exchange
    put(from, { table: 'exchanges', before: null, after: first })
    if (runs && ended <= today) put(ended, { table: 'exchanges', before: first, after: exchange })
  }
  const known = firstKnown(network)
  for (const actor of network.actors.values())
    put(earlier(known.get(actor.id)!, today), { table: 'actors', before: null, after: actor })
  for (const tie of network.ties.values()) putTie(tie)
  for (const exchange of network.exchanges.values()) putExchange(exchange)

  const start: Network = { ...network, actors: new Map(), ties: new Map(), exchanges: new Map() }
  const moments = [...days]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([at, change]) => ({ at, change, commit: null }))
  return { film: { start, moments }, undated }
}

/** Since when exchanges are known to have run between a pair: its tie is as old at least. */
function firstCarried({ exchanges }: Network): ReadonlyMap<PairId, Day> {
  const first = new Map<PairId, Day>()
  for (const { giver, receiver, begun, status } of exchanges.values()) {
    if (!begun || status === 'proposed') continue
    const pair = pairId(giver, receiver)
    first.set(pair, earlier(first.get(pair) ?? begun, begun))
  }
  return first
}

const earlier = (one: Day, other: Day): Day => (one < other ? one : other)
const later = (one: Day, other: Day): Day => (one > other ? one : other)

function dayAfter(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`)
  // A day that no calendar has, such as the 31st of February, stays as it is written.
  if (Number.isNaN(date.getTime())) return day
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
