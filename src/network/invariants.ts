/** What must hold in every network at every moment, whatever sequence of commands led there. */

import { pairId } from './ids'
import { type Message, message } from './message'
import { maxActors, type Network, tableNames } from './network'

export type BrokenInvariant =
  | 'danglingEnd'
  | 'pairTwice'
  | 'tieToItself'
  | 'exchangeWithoutTie'
  | 'notFinite'
  | 'tooManyActors'
  | 'keyDiffers'

/** The first invariant that does not hold, with the table and the id of the row, or null. O(rows). */
export function brokenInvariant(network: Network): Message<BrokenInvariant> | null {
  for (const table of tableNames)
    for (const [key, row] of network[table])
      if (row.id !== key) return message('keyDiffers', { table, id: key })
  if (network.actors.size > maxActors) return message('tooManyActors', { count: network.actors.size })
  return brokenReference(network) ?? brokenTie(network) ?? brokenPlace(network)
}

function brokenReference(network: Network): Message<BrokenInvariant> | null {
  for (const [table, row, references] of referencesOf(network))
    for (const [target, id] of references)
      if (id !== null && !network[target].has(id as never)) return message('danglingEnd', { table, id: row })
  return null
}

type Target = 'actors' | 'coalitions' | 'resources' | 'goals' | 'exchanges'
type References = readonly (readonly [Target, string | null])[]

/** Every row that refers to others, with what it refers to. */
function* referencesOf(network: Network): Generator<readonly [string, string, References]> {
  const actors = (...ids: readonly (string | null)[]): References => ids.map((id) => ['actors', id] as const)
  for (const about of network.about.values())
    yield ['about', about.id, [...actors(about.me), ['goals', about.currentGoal]]]
  for (const goal of network.goals.values())
    yield ['goals', goal.id, goal.requires.map((need) => ['resources', need.resource] as const)]
  for (const actor of network.actors.values())
    yield [
      'actors',
      actor.id,
      [
        ...actor.coalitions.map((id) => ['coalitions', id] as const),
        ...[...(actor.offers ?? []), ...(actor.needs ?? [])].map(
          (claim) => ['resources', claim.resource] as const,
        ),
        ...actor.standings.map((standing) => ['goals', standing.goal] as const),
      ],
    ]
  for (const place of network.places.values()) yield ['places', place.id, actors(place.id)]
  for (const tie of network.ties.values()) yield ['ties', tie.id, actors(tie.a, tie.b)]
  for (const exchange of network.exchanges.values())
    yield [
      'exchanges',
      exchange.id,
      [...actors(exchange.giver, exchange.receiver), ['resources', exchange.resource]],
    ]
  for (const deal of network.deals.values())
    yield ['deals', deal.id, deal.exchanges.map((id) => ['exchanges', id] as const)]
  for (const touchpoint of network.touchpoints.values())
    yield ['touchpoints', touchpoint.id, actors(touchpoint.actor, touchpoint.introduced)]
  for (const mark of network.opportunityMarks.values())
    yield ['opportunityMarks', mark.id, actors(mark.a, mark.b)]
  for (const plan of network.plans.values())
    yield ['plans', plan.id, actors(plan.a, plan.b, plan.connector, ...plan.path)]
}

function brokenTie(network: Network): Message<BrokenInvariant> | null {
  const pairs = new Set<string>()
  for (const tie of network.ties.values()) {
    if (tie.a === tie.b) return message('tieToItself', { table: 'ties', id: tie.id })
    const pair = pairId(tie.a, tie.b)
    if (pairs.has(pair)) return message('pairTwice', { table: 'ties', id: tie.id })
    pairs.add(pair)
  }
  for (const { id, giver, receiver, status } of network.exchanges.values()) {
    if (giver === receiver) return message('tieToItself', { table: 'exchanges', id })
    if (status !== 'proposed' && !pairs.has(pairId(giver, receiver)))
      return message('exchangeWithoutTie', { table: 'exchanges', id })
  }
  return null
}

function brokenPlace(network: Network): Message<BrokenInvariant> | null {
  for (const { id, x, y } of network.places.values())
    if (!Number.isFinite(x) || !Number.isFinite(y)) return message('notFinite', { table: 'places', id })
  return null
}
