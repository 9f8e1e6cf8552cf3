/** Networks of made-up actors in a few words, for tests. The key of a row is its id. */

import type {
  ActorId,
  CoalitionId,
  ExchangeId,
  PlanId,
  ResourceId,
  TieId,
  TouchpointId,
} from '../../src/network/ids'
import { pairId } from '../../src/network/ids'
import { aboutOf, emptyNetwork, type Network } from '../../src/network/network'
import type { Actor, Day, Exchange, OpportunityMark, Touchpoint } from '../../src/network/records'
import type { ExchangeStatus, Level, ReceptivityLevel, ResourceKind } from '../../src/network/scales'

/** Resource → level; null = not entered. */
type Claims = Readonly<Record<string, Level | null>>

interface ActorSketch {
  /** Names of coalitions, the main one first. */
  readonly in?: readonly string[]
  /** Missing = unknown. */
  readonly offers?: Claims
  readonly needs?: Claims
  readonly receptivity?: readonly [ReceptivityLevel, Day]
  readonly affiliation?: string
}

export interface Sketch {
  readonly actors: Readonly<Record<string, ActorSketch>>
  /** One, other, trust (null = not entered), until. */
  readonly ties?: readonly (readonly [string, string, (Level | null)?, Day?])[]
  /** Giver, receiver, status, intensity, resource (fish). */
  readonly exchanges?: readonly (readonly [string, string, ExchangeStatus, (Level | null)?, string?])[]
  /** Resource → kind; where none is told, there is no record of a resource. */
  readonly resources?: Readonly<Record<string, ResourceKind>>
  readonly marks?: readonly (readonly [string, string, OpportunityMark['kind'], Day?])[]
  readonly touchpoints?: readonly (readonly [string, Touchpoint['kind'], Day])[]
  /** One party, the other, connector, status. */
  readonly plans?: readonly (readonly [string, string, string, ('open' | 'done')?])[]
  readonly me?: string
  readonly thresholds?: Readonly<Record<string, number>>
}

export const idOf = (key: string) => key as ActorId

export function sketchNetwork(sketch: Sketch): Network {
  const empty = emptyNetwork('made up')
  const names = [...new Set(Object.values(sketch.actors).flatMap((actor) => actor.in ?? []))]
  const about = {
    ...aboutOf(empty),
    me: sketch.me ? idOf(sketch.me) : null,
    thresholds: sketch.thresholds ?? {},
  }
  return {
    ...empty,
    about: new Map([['about', about]]),
    resources: byId(
      Object.entries(sketch.resources ?? {}).map(([name, kind]) => ({
        id: name as ResourceId,
        kind,
        name,
        aliases: [],
      })),
    ),
    coalitions: byId(names.map((name) => coalition(name as CoalitionId))),
    actors: byId(Object.entries(sketch.actors).map(([key, actor]) => sketchActor(key, actor))),
    ties: byId(
      (sketch.ties ?? []).map(([a, b, trust = null, until = null]) => ({
        id: `${a}-${b}` as TieId,
        a: idOf(a),
        b: idOf(b),
        trust,
        since: null,
        until,
        note: '',
      })),
    ),
    exchanges: byId((sketch.exchanges ?? []).map((row, k) => sketchExchange(k, row))),
    opportunityMarks: byId(
      (sketch.marks ?? []).map(([a, b, kind, until = null]) => ({
        id: pairId(idOf(a), idOf(b)),
        a: idOf(a),
        b: idOf(b),
        kind,
        on: '2026-11-01',
        until,
      })),
    ),
    touchpoints: byId(
      (sketch.touchpoints ?? []).map(([actor, kind, on], k) => ({
        id: `touchpoint ${k}` as TouchpointId,
        actor: idOf(actor),
        kind,
        on,
        introduced: null,
        note: '',
      })),
    ),
    plans: byId(
      (sketch.plans ?? []).map(([a, b, connector, status = 'open'], k) => ({
        id: `plan ${k}` as PlanId,
        a: idOf(a),
        b: idOf(b),
        connector: idOf(connector),
        path: [],
        status,
        on: '2026-11-01',
        note: '',
      })),
    ),
  }
}

/** The same network with its tables in another order of rows. */
export function reversedRows(network: Network): Network {
  const reversed = Object.entries(network).map(([table, rows]) => [
    table,
    new Map([...(rows as ReadonlyMap<string, unknown>)].reverse()),
  ])
  return Object.fromEntries(reversed) as Network
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<Row['id'], Row> {
  return new Map(rows.map((row) => [row.id, row]))
}

function coalition(id: CoalitionId) {
  return { id, name: id, kind: 'informal', performance: null, colour: 0, note: '', computed: false } as const
}

function sketchActor(key: string, sketch: ActorSketch): Actor {
  const claims = <Name extends string>(levels: Claims | undefined, name: Name) =>
    levels
      ? Object.entries(levels).map(
          ([resource, level]) =>
            ({ resource: resource as ResourceId, [name]: level }) as { resource: ResourceId } & Record<
              Name,
              Level | null
            >,
        )
      : null
  return {
    id: idOf(key),
    kind: 'person',
    name: key,
    affiliation: sketch.affiliation ?? '',
    field: '',
    role: '',
    aim: '',
    note: '',
    emails: [],
    phones: [],
    links: [],
    offers: claims(sketch.offers, 'capacity'),
    needs: claims(sketch.needs, 'urgency'),
    receptivity: sketch.receptivity ? { level: sketch.receptivity[0], notedOn: sketch.receptivity[1] } : null,
    depth: null,
    standings: [],
    coalitions: (sketch.in ?? []) as readonly CoalitionId[],
    source: 'made up',
    purpose: '',
    addedOn: '2026-01-01',
  }
}

function sketchExchange(
  k: number,
  [giver, receiver, status, intensity = null, resource = 'fish']: NonNullable<Sketch['exchanges']>[number],
): Exchange {
  return {
    id: `exchange ${k}` as ExchangeId,
    giver: idOf(giver),
    receiver: idOf(receiver),
    resource: resource as ResourceId,
    intensity,
    status,
    begun: null,
    ended: null,
    note: '',
  }
}
