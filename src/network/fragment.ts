/** A part of a network that stands for itself: some actors with all that lies among them, and what they refer to. */

import type { ActorId } from './ids'
import { emptyNetwork, type Network } from './network'
import type { Goal } from './records'

/**
 * The actors with the ties and exchanges among them, their places, coalitions, resources and goals: a network of its
 * own in which nothing dangles. Of goals only the name, to know them again by. O(rows).
 */
export function fragmentOf(network: Network, ids: ReadonlySet<ActorId>): Network {
  const actors = [...network.actors.values()].filter(({ id }) => ids.has(id))
  const exchanges = [...network.exchanges.values()].filter(
    ({ giver, receiver }) => ids.has(giver) && ids.has(receiver),
  )
  const goals = new Set(actors.flatMap(({ standings }) => standings.map(({ goal }) => goal)))
  const coalitions = new Set(actors.flatMap((actor) => actor.coalitions))
  const resources = new Set([
    ...actors.flatMap(({ offers, needs }) =>
      [...(offers ?? []), ...(needs ?? [])].map((claim) => claim.resource),
    ),
    ...exchanges.map(({ resource }) => resource),
  ])
  return {
    ...emptyNetwork(''),
    resources: chosen(network.resources, resources),
    goals: new Map(
      [...chosen(network.goals, goals)].map(([id, goal]): [Goal['id'], Goal] => [
        id,
        { ...goal, requires: [], note: '' },
      ]),
    ),
    coalitions: chosen(network.coalitions, coalitions),
    actors: chosen(network.actors, ids),
    places: chosen(network.places, ids),
    ties: new Map([...network.ties].filter(([, { a, b }]) => ids.has(a) && ids.has(b))),
    exchanges: new Map(exchanges.map((exchange) => [exchange.id, exchange])),
  }
}

function chosen<Id, Row>(rows: ReadonlyMap<Id, Row>, ids: ReadonlySet<Id>): ReadonlyMap<Id, Row> {
  return new Map([...rows].filter(([id]) => ids.has(id)))
}
