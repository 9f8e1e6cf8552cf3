/** A made-up network in which every element of the visual language occurs once at least, and records to build others. */

import type { ActorId, CoalitionId, ExchangeId, GoalId, ResourceId, TieId } from '../../src/network/ids'
import type { Network } from '../../src/network/network'
import { emptyNetwork } from '../../src/network/network'
import type { Actor, Coalition, Exchange, Resource, Tie } from '../../src/network/records'
import type { ResourceKind } from '../../src/network/scales'
import { resourceKinds } from '../../src/network/scales'
import type { Point } from '../../src/scene/outline'

export const today = '2026-11-24'

export function actor(id: string, fields: Partial<Actor> = {}): Actor {
  return {
    id: id as ActorId,
    kind: 'person',
    name: id,
    affiliation: '',
    field: '',
    role: '',
    aim: '',
    note: '',
    emails: [],
    phones: [],
    links: [],
    offers: [],
    needs: [],
    receptivity: null,
    depth: null,
    standings: [],
    coalitions: [],
    source: '',
    purpose: '',
    addedOn: today,
    ...fields,
  }
}

export function coalition(id: string, colour: number): Coalition {
  return {
    id: id as CoalitionId,
    name: `Koalisi ${id}`,
    kind: 'informal',
    performance: null,
    colour,
    note: '',
    computed: false,
  }
}

export function tie(a: string, b: string, trust: Tie['trust'] = 3): Tie {
  return {
    id: `${a}-${b}` as TieId,
    a: a as ActorId,
    b: b as ActorId,
    trust,
    since: null,
    until: null,
    note: '',
  }
}

export function exchange(
  giver: string,
  receiver: string,
  kind: ResourceKind,
  fields: Partial<Exchange> = {},
): Exchange {
  return {
    id: `${giver}>${receiver} ${kind}` as ExchangeId,
    giver: giver as ActorId,
    receiver: receiver as ActorId,
    resource: kind as string as ResourceId,
    intensity: 3,
    status: 'running',
    begun: null,
    ended: null,
    note: '',
    ...fields,
  }
}

export interface Parts {
  readonly actors: readonly Actor[]
  readonly coalitions?: readonly Coalition[]
  readonly ties?: readonly Tie[]
  readonly exchanges?: readonly Exchange[]
  readonly me?: string
}

/** One resource of each kind, named like the kind. */
export function networkOf({ actors, coalitions = [], ties = [], exchanges = [], me }: Parts): Network {
  const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<Row['id'], Row> =>
    new Map(rows.map((row) => [row.id, row]))
  const goal = 'goal' as GoalId
  const resources = resourceKinds.map((kind): Resource => ({
    id: kind as string as ResourceId,
    kind,
    name: kind,
    aliases: [],
  }))
  return {
    ...emptyNetwork('Contoh'),
    about: byId([
      {
        id: 'about',
        name: 'Contoh',
        me: (me ?? null) as ActorId | null,
        currentGoal: goal,
        thresholds: {},
      },
    ]),
    goals: byId([{ id: goal, name: 'Apa?', requires: [], note: '' }]),
    resources: byId(resources),
    coalitions: byId(coalitions),
    actors: byId(actors),
    ties: byId(ties),
    exchanges: byId(exchanges),
  }
}

const give = (kind: ResourceKind) => ({ resource: kind as string as ResourceId, capacity: 5 as const })
const want = (kind: ResourceKind) => ({ resource: kind as string as ResourceId, urgency: 5 as const })
const noted = (level: 'hungry' | 'open' | 'content' | 'closed') => ({ level, notedOn: '2026-11-20' })

/** Two coalitions with a gap, joined by a broker and by a member of both; a and z could help each other. */
export function smallNetwork(): Network {
  const influence = (level: 1 | 3 | 5) => [{ goal: 'goal' as GoalId, stance: null, influence: level }]
  const left = ['L' as CoalitionId]
  const right = ['R' as CoalitionId]
  return networkOf({
    me: 'me',
    coalitions: [coalition('L', 0), coalition('R', 1)],
    actors: [
      actor('me', { name: 'Saya' }),
      actor('a', {
        name: 'Koperasi Nelayan Teluk',
        kind: 'organisation',
        coalitions: left,
        offers: [give('goods')],
        needs: [want('money')],
        receptivity: noted('hungry'),
        standings: influence(5),
      }),
      actor('b', { coalitions: left, receptivity: noted('closed'), standings: influence(1) }),
      actor('c', { coalitions: left, needs: null }),
      actor('d', { coalitions: left, receptivity: noted('content') }),
      actor('both', { coalitions: [...left, ...right], standings: influence(3) }),
      actor('z', {
        kind: 'organisation',
        coalitions: right,
        offers: [give('money')],
        needs: [want('goods')],
        receptivity: noted('open'),
      }),
      actor('y', { coalitions: right }),
      actor('x', { coalitions: right }),
      actor('broker'),
    ],
    ties: [
      tie('a', 'b', 5),
      tie('a', 'c', null),
      tie('b', 'd'),
      tie('a', 'd'),
      tie('b', 'both'),
      tie('both', 'y'),
      tie('z', 'y'),
      tie('z', 'x'),
      tie('a', 'broker', 4),
      tie('broker', 'z', 5),
      tie('me', 'broker', 5),
    ],
    exchanges: [
      ...resourceKinds.map((kind) => exchange('a', 'b', kind)),
      exchange('z', 'x', 'money', { status: 'proposed' }),
      exchange('z', 'y', 'money', { status: 'ended', intensity: null }),
      exchange('b', 'a', 'money', { intensity: 5 }),
    ],
  })
}

export const smallPlaces: ReadonlyMap<ActorId, Point> = new Map(
  Object.entries({
    me: [350, 420],
    a: [120, 140],
    b: [110, 330],
    c: [0, 220],
    d: [230, 260],
    both: [360, 250],
    z: [620, 140],
    y: [560, 320],
    x: [720, 260],
    broker: [370, 60],
  }).map(([id, [x, y]]) => [id as ActorId, { x: x!, y: y! }]),
)
