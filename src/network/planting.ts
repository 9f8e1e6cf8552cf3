/** Prepares a fragment to be put into a network, its own or another: fresh ids, known names found, room for all. */

import type { ActorId, CoalitionId, GoalId, newId, ResourceId } from './ids'
import { nameKey } from './names'
import { nameFinder } from './nameFinder'
import { type Network, phraseIn } from './network'
import type { Actor, Coalition, Exchange, Place, Resource, Tie } from './records'
import { freeShift } from './room'

/** The arguments of the commands that put copies of actors on the map. */
export interface Planting {
  readonly actors: readonly Actor[]
  readonly resources: readonly Resource[]
  readonly coalitions: readonly Coalition[]
  readonly ties: readonly Tie[]
  readonly exchanges: readonly Exchange[]
  readonly places: readonly Place[]
}

export interface PlantingOptions {
  readonly newId: typeof newId
  /** What the copy with that number is called where its name is on the map already. */
  readonly nameOf: (name: string, number: number) => string
  /** Where the middle of the copies is wanted, in map units; null = beside the originals. */
  readonly middle: { readonly x: number; readonly y: number } | null
}

/**
 * Coalitions, resources and goals are the network's own where it has them by id or by name; goals that it lacks are
 * left out with what was said towards them. Nobody who is there moves. O(rows of both).
 */
export function planPlanting(network: Network, fragment: Network, options: PlantingOptions): Planting {
  const { newId: fresh, nameOf, middle } = options
  const finder = nameFinder(network, fresh, 'goods')
  const coalitions: Coalition[] = []
  const resources: Resource[] = []
  const coalitionOf = remember((id: CoalitionId): CoalitionId => {
    const row = fragment.coalitions.get(id)!
    if (network.coalitions.has(id)) return id
    const known = finder.knownCoalition(row.name)
    if (known) return known
    const made = { ...row, id: fresh<CoalitionId>(), colour: network.coalitions.size + coalitions.length }
    coalitions.push(made)
    return made.id
  })
  const resourceOf = remember((id: ResourceId): ResourceId => {
    const row = fragment.resources.get(id)!
    if (network.resources.has(id)) return id
    const known =
      finder.knownResource(phraseIn(row.name, 'id')) ?? finder.knownResource(phraseIn(row.name, 'en'))
    if (known) return known
    const made = { ...row, id: fresh<ResourceId>() }
    resources.push(made)
    return made.id
  })
  const goals = new Map<string, GoalId>()
  for (const goal of network.goals.values()) goals.set(phraseIn(goal.name, 'id'), goal.id)
  const goalOf = (id: GoalId): GoalId | undefined =>
    network.goals.has(id) ? id : goals.get(phraseIn(fragment.goals.get(id)!.name, 'id'))

  const actorOf = remember((_: ActorId): ActorId => fresh<ActorId>())
  const taken = new Set(Array.from(network.actors.values(), ({ name }) => nameKey(name)))
  const nameFor = (name: string): string => {
    let free = name
    for (let number = 1; taken.has(nameKey(free)) && number <= taken.size; number++)
      free = nameOf(name, number)
    if (free !== name) taken.add(nameKey(free))
    return free
  }
  const shift = freeShift(network.places.values(), [...fragment.places.values()], middle)
  return {
    actors: Array.from(fragment.actors.values(), (actor) => ({
      ...actor,
      id: actorOf(actor.id),
      name: nameFor(actor.name),
      coalitions: [...new Set(actor.coalitions.map(coalitionOf))],
      offers:
        actor.offers && actor.offers.map((offer) => ({ ...offer, resource: resourceOf(offer.resource) })),
      needs: actor.needs && actor.needs.map((need) => ({ ...need, resource: resourceOf(need.resource) })),
      standings: actor.standings.flatMap((standing) => {
        const goal = goalOf(standing.goal)
        return goal ? { ...standing, goal } : []
      }),
    })),
    ties: Array.from(fragment.ties.values(), (tie) => ({
      ...tie,
      id: fresh<Tie['id']>(),
      a: actorOf(tie.a),
      b: actorOf(tie.b),
    })),
    exchanges: Array.from(fragment.exchanges.values(), (exchange) => ({
      ...exchange,
      id: fresh<Exchange['id']>(),
      giver: actorOf(exchange.giver),
      receiver: actorOf(exchange.receiver),
      resource: resourceOf(exchange.resource),
    })),
    places: Array.from(fragment.places.values(), ({ id, x, y, pinned }) => ({
      id: actorOf(id),
      x: x + shift.x,
      y: y + shift.y,
      pinned,
    })),
    coalitions,
    resources,
  }
}

/** Asks once for each key. */
function remember<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const found = new Map<Key, Value>()
  return (key) => {
    if (!found.has(key)) found.set(key, find(key))
    return found.get(key)!
  }
}
