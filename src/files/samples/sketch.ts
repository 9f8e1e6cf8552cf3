/** A short way to write a network down by hand, and the network that it stands for. */

import type {
  ActorId,
  CoalitionId,
  DealId,
  ExchangeId,
  GoalId,
  ResourceId,
  TieId,
  TouchpointId,
} from '../../network/ids'
import { emptyNetwork, type Network } from '../../network/network'
import { RowTable } from '../../network/rowTable'
import type { Actor, Alias, Coalition, Day, Exchange, Need, Offer, Phrase } from '../../network/records'
import type {
  ActorKind,
  CoalitionKind,
  DealStage,
  Depth,
  ExchangeStatus,
  Level,
  Performance,
  ReceptivityLevel,
  ResourceKind,
  Stance,
  TouchpointKind,
} from '../../network/scales'

/** Resources with how much of each (capacity or urgency); null = strength not entered. */
type Claims<R extends string> = Readonly<Partial<Record<R, Level | null>>>

export interface ResourceSketch {
  readonly kind: ResourceKind
  readonly name: Phrase
  /** Other names by the field that uses them. */
  readonly aliases?: Readonly<Record<string, string>>
}

export interface CoalitionSketch {
  readonly name: string
  readonly kind: CoalitionKind
  readonly performance?: Performance
  readonly note?: string
  readonly computed?: true
}

/** What is left out is empty or unknown. */
export interface ActorSketch<C extends string, R extends string> {
  readonly kind: ActorKind
  readonly name: string
  readonly coalitions: readonly C[]
  readonly affiliation?: string
  readonly field?: string
  readonly role?: string
  readonly aim?: string
  readonly note?: string
  readonly emails?: readonly string[]
  /** Left out = unknown, {} = known to offer nothing. */
  readonly offers?: Claims<R>
  /** Left out = unknown, {} = known to need nothing. */
  readonly needs?: Claims<R>
  readonly receptivity?: readonly [level: ReceptivityLevel, notedOn: Day]
  readonly depth?: Depth
  /** Towards the goal of the sketch. */
  readonly standing?: readonly [stance: Stance | null, influence: Level | null]
}

/** For each actor, the later ones it knows: trust (null = not entered), or trust and since when. */
export type TieSketches<A extends string> = Readonly<
  Partial<Record<A, Readonly<Partial<Record<A, Level | null | readonly [trust: Level | null, since: Day]>>>>>
>

export type ExchangeSketch<A extends string, R extends string> = readonly [
  giver: A,
  receiver: A,
  resource: R,
  intensity: Level | null,
  status: ExchangeStatus,
  begun?: Day,
  ended?: Day,
]

export interface DealSketch<A extends string, R extends string> {
  readonly name: string
  readonly stage: DealStage
  readonly since: Day
  readonly note: string
  readonly exchanges: readonly ExchangeSketch<A, R>[]
}

export type TouchpointSketch<A extends string> = readonly [
  on: Day,
  kind: TouchpointKind,
  actor: A,
  note: string,
  introduced?: A,
]

/** A network in short keys: A of actors, C of coalitions, R of resources. */
export interface Sketch<A extends string, C extends string, R extends string> {
  /** Keeps the ids of one sketch apart from those of another. */
  readonly key: string
  readonly name: Phrase
  /** Where the data on the actors came from, why they are kept, and since when. */
  readonly source: string
  readonly purpose: string
  readonly addedOn: Day
  readonly me: A | null
  readonly goal: { readonly name: Phrase; readonly requires: Claims<R>; readonly note: string }
  readonly resources: Readonly<Record<R, ResourceSketch>>
  readonly coalitions: Readonly<Record<C, CoalitionSketch>>
  readonly actors: Readonly<Record<A, ActorSketch<C, R>>>
  /** In as many groups as read well. */
  readonly ties: readonly TieSketches<A>[]
  readonly exchanges: readonly ExchangeSketch<A, R>[]
  readonly deals: readonly DealSketch<A, R>[]
  readonly touchpoints: readonly TouchpointSketch<A>[]
}

/**
 * The network of a sketch. The same sketch gives the same ids every time; places are left to the layout.
 * What the types cannot rule out (a pair tied twice, an exchange without its tie) is for tests to find. O(rows).
 */
export function drawNetwork<A extends string, C extends string, R extends string>(
  sketch: Sketch<A, C, R>,
): Network {
  const id = <T extends string>(noun: string, key: string) => stableId(`${sketch.key}/${noun}/${key}`) as T
  const actor = (key: A) => id<ActorId>('actor', key)
  const resource = (key: R) => id<ResourceId>('resource', key)
  const exchangeKey = ([giver, receiver, given]: ExchangeSketch<A, R>) => `${giver}>${receiver}:${given}`
  const goal = id<GoalId>('goal', 'question')

  const offersOf = (claims: Claims<R>): Offer[] =>
    entriesOf(claims).map(([key, capacity]) => ({ resource: resource(key), capacity }))
  const needsOf = (claims: Claims<R>): Need[] =>
    entriesOf(claims).map(([key, urgency]) => ({ resource: resource(key), urgency }))
  const aliasesOf = (aliases: Readonly<Record<string, string>>): Alias[] =>
    entriesOf(aliases).map(([field, name]) => ({ name, field }))

  const actorOf = ([key, it]: [A, ActorSketch<C, R>]): Actor => ({
    id: actor(key),
    kind: it.kind,
    name: it.name,
    affiliation: it.affiliation ?? '',
    field: it.field ?? '',
    role: it.role ?? '',
    aim: it.aim ?? '',
    note: it.note ?? '',
    emails: it.emails ?? [],
    phones: [],
    links: [],
    offers: it.offers ? offersOf(it.offers) : null,
    needs: it.needs ? needsOf(it.needs) : null,
    receptivity: it.receptivity ? { level: it.receptivity[0], notedOn: it.receptivity[1] } : null,
    depth: it.depth ?? null,
    standings: it.standing ? [{ goal, stance: it.standing[0], influence: it.standing[1] }] : [],
    coalitions: it.coalitions.map((coalition) => id<CoalitionId>('coalition', coalition)),
    source: sketch.source,
    purpose: sketch.purpose,
    addedOn: sketch.addedOn,
  })

  const coalitionOf = ([key, it]: [C, CoalitionSketch], colour: number): Coalition => ({
    id: id('coalition', key),
    name: it.name,
    kind: it.kind,
    performance: it.performance ?? null,
    colour,
    note: it.note ?? '',
    computed: it.computed ?? false,
  })

  const exchangeOf = (it: ExchangeSketch<A, R>): Exchange => {
    const [giver, receiver, given, intensity, status, begun = null, ended = null] = it
    const ends = { giver: actor(giver), receiver: actor(receiver), resource: resource(given) }
    return { id: id('exchange', exchangeKey(it)), ...ends, intensity, status, begun, ended, note: '' }
  }

  const ties = sketch.ties.flatMap(entriesOf).flatMap(([one, others]) =>
    entriesOf(others).map(([other, bond]) => {
      const [trust, since] = typeof bond === 'object' && bond !== null ? bond : ([bond, null] as const)
      const ends = { a: actor(one), b: actor(other) }
      return { id: id<TieId>('tie', `${one}-${other}`), ...ends, trust, since, until: null, note: '' }
    }),
  )
  const me = sketch.me === null ? null : actor(sketch.me)

  return {
    ...emptyNetwork(sketch.name),
    about: byId([{ id: 'about', name: sketch.name, me, currentGoal: goal, thresholds: {} }]),
    resources: byId(
      entriesOf(sketch.resources).map(([key, { kind, name, aliases = {} }]) => ({
        id: resource(key),
        kind,
        name,
        aliases: aliasesOf(aliases),
      })),
    ),
    goals: byId([{ ...sketch.goal, id: goal, requires: needsOf(sketch.goal.requires) }]),
    coalitions: byId(entriesOf(sketch.coalitions).map(coalitionOf)),
    actors: byId(entriesOf(sketch.actors).map(actorOf)),
    ties: byId(ties),
    exchanges: byId([...sketch.exchanges, ...sketch.deals.flatMap((deal) => deal.exchanges)].map(exchangeOf)),
    deals: byId(
      sketch.deals.map((deal) => ({
        ...deal,
        id: id<DealId>('deal', deal.name),
        exchanges: deal.exchanges.map((it) => id<ExchangeId>('exchange', exchangeKey(it))),
      })),
    ),
    touchpoints: byId(
      sketch.touchpoints.map(([on, kind, contact, note, introduced]) => ({
        id: id<TouchpointId>('touchpoint', `${on} ${kind} ${contact}`),
        actor: actor(contact),
        kind,
        on,
        introduced: introduced ? actor(introduced) : null,
        note,
      })),
    ),
  }
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<Row['id'], Row> {
  return RowTable.of(rows)
}

/** `Object.entries` that keeps the type of the keys. */
function entriesOf<K extends string, V>(record: Readonly<Partial<Record<K, V>>>): [K, V][] {
  return Object.entries(record) as [K, V][]
}

/** A UUID (version 8: made by a rule of one's own) from a text, by four FNV-1a hashes of 32 bits. */
function stableId(text: string): string {
  const hex = [0, 1, 2, 3].map((lane) => hashText(`${lane}:${text}`).toString(16).padStart(8, '0')).join('')
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** FNV-1a, 32 bits, over the UTF-16 code units. */
function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash
}
