/** Which part of a network is looked at: facets, a day, a text, or the surroundings of one actor. */

import { firstKnown } from './firstKnown'
import type { ActorId, ResourceId } from './ids'
import { aboutOf, type Network } from './network'
import type { Actor, Day, Exchange, Tie } from './records'
import type { ReceptivityLevel } from './scales'
import { textTest } from './search'
import { surroundings } from './surroundings'

/** Facets of actors; of a facet with several values one is enough. */
export const actorFacets = ['kind', 'coalition', 'field', 'receptivity', 'stance', 'resource'] as const
/** Facets of ties and exchanges: they take lines away and leave actors alone. */
export const lineFacets = ['trust', 'status'] as const
export const facets = [...actorFacets, ...lineFacets] as const
export type Facet = (typeof facets)[number]

/** The value of a facet where nothing is known, or that belongs to nothing. */
export const none = ''

export interface Filter {
  /** The values wanted of each facet: ids, levels and kinds as text; an empty set wants all. */
  readonly facets: Readonly<Record<Facet, ReadonlySet<string>>>
  /** Words that all have to occur in what is known of an actor. */
  readonly text: string
  /** The state of that day: what began later, or was over, is left out; what has no dates stays. */
  readonly day: Day | null
  /** Only what is within so many handshakes of an actor, along the lines that are shown. */
  readonly around: { readonly actor: ActorId; readonly steps: number } | null
  /** Actors that are shown whatever the rest says: those asked for by name since. */
  readonly also: ReadonlySet<ActorId>
}

const anything: ReadonlySet<never> = new Set()

export const noFilter: Filter = {
  facets: {
    kind: anything,
    coalition: anything,
    field: anything,
    receptivity: anything,
    stance: anything,
    resource: anything,
    trust: anything,
    status: anything,
  },
  text: '',
  day: null,
  around: null,
  also: anything,
}

/** Whether anything may be left out. */
export function isFiltering({ facets: wanted, text, day, around }: Filter): boolean {
  return Object.values(wanted).some(({ size }) => size > 0) || text.trim() !== '' || !!day || !!around
}

/** The filter with one value of a facet wanted, or no longer. */
export function withToggled(filter: Filter, facet: Facet, value: string): Filter {
  const values = new Set(filter.facets[facet])
  if (!values.delete(value)) values.add(value)
  return { ...filter, facets: { ...filter.facets, [facet]: values } }
}

export type ReceptivityOf = (actor: Actor) => ReceptivityLevel | null

/**
 * The part of the network that the filter leaves, as a network; the same object when nothing is filtered.
 * @param receptivityOf the level as it counts today; null = unknown
 * O(actors + ties + exchanges).
 */
export function shownPart(network: Network, filter: Filter, receptivityOf: ReceptivityOf): Network {
  if (!isFiltering(filter)) return network
  const { day } = filter
  const wants = wantedOf(filter)
  const fits = actorTest(network, filter, receptivityOf)
  const actors = new Set<ActorId>()
  for (const actor of network.actors.values()) if (fits(actor)) actors.add(actor.id)

  const tie = (row: Tie) => wants('trust', [String(row.trust ?? none)]) && lastsOn(day, row.since, row.until)
  const exchange = (row: Exchange) =>
    wants('status', [row.status]) &&
    wants('resource', [network.resources.get(row.resource)?.kind ?? none]) &&
    lastsOn(day, row.begun, row.ended)
  const part = partOf(network, actors, tie, exchange)
  const { around, also } = filter
  const near = around ? surroundings(part, around.actor, around.steps) : null
  const kept = new Set([...(near ? [...actors].filter((id) => near.has(id)) : actors), ...also])
  return partOf(network, kept, tie, exchange)
}

/** Whether one of the values is wanted of the facet. */
function wantedOf({ facets: wanted }: Filter): (facet: Facet, values: readonly string[]) => boolean {
  return (facet, values) => wanted[facet].size === 0 || values.some((value) => wanted[facet].has(value))
}

/** Whether an actor has what the facets of actors want, was there that day and is meant by the text. Each call O(known). */
export function actorTest(
  network: Network,
  filter: Filter,
  receptivityOf: ReceptivityOf,
): (actor: Actor) => boolean {
  const wants = wantedOf(filter)
  const goal = aboutOf(network).currentGoal
  const kinds = filter.facets.resource.size > 0 ? resourceKindsOf(network) : null
  const { day } = filter
  const since = day === null ? null : firstKnown(network)
  const isMeant = textTest(network, filter.text)
  return (actor) =>
    wants('kind', [actor.kind]) &&
    wants('coalition', actor.coalitions.length > 0 ? actor.coalitions : [none]) &&
    wants('field', [actor.field.trim()]) &&
    wants('receptivity', [receptivityOf(actor) ?? none]) &&
    wants('stance', [actor.standings.find((standing) => standing.goal === goal)?.stance ?? none]) &&
    (kinds === null || wants('resource', [...(kinds.get(actor.id) ?? [])])) &&
    (day === null || since === null || since.get(actor.id)! <= day) &&
    (isMeant === null || isMeant(actor))
}

function partOf(
  network: Network,
  actors: ReadonlySet<ActorId>,
  tie: (row: Tie) => boolean,
  exchange: (row: Exchange) => boolean,
): Network {
  return {
    ...network,
    actors: only(network.actors, ({ id }) => actors.has(id)),
    ties: only(network.ties, (row) => actors.has(row.a) && actors.has(row.b) && tie(row)),
    exchanges: only(
      network.exchanges,
      (row) => actors.has(row.giver) && actors.has(row.receiver) && exchange(row),
    ),
  }
}

function only<Id, Row>(table: ReadonlyMap<Id, Row>, wanted: (row: Row) => boolean): ReadonlyMap<Id, Row> {
  return new Map([...table].filter(([, row]) => wanted(row)))
}

function lastsOn(day: Day | null, from: Day | null, to: Day | null): boolean {
  return day === null || ((from === null || from <= day) && (to === null || day <= to))
}

/** The kinds of resource that each actor offers, needs, gives or gets. O(claims + exchanges). */
export function resourceKindsOf(network: Network): ReadonlyMap<ActorId, ReadonlySet<string>> {
  const kinds = new Map<ActorId, Set<string>>()
  const note = (id: ActorId, resource: ResourceId) => {
    const kind = network.resources.get(resource)?.kind
    if (!kind) return
    const known = kinds.get(id)
    if (known) known.add(kind)
    else kinds.set(id, new Set([kind]))
  }
  for (const { id, offers, needs } of network.actors.values())
    for (const { resource } of [...(offers ?? []), ...(needs ?? [])]) note(id, resource)
  for (const { giver, receiver, resource } of network.exchanges.values())
    for (const id of [giver, receiver]) note(id, resource)
  return kinds
}
