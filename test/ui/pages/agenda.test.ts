/** What waits to be done today. */

import { describe, expect, it } from 'vitest'
import type { Task } from '../../../src/analysis/openQuestions'
import type { ActorId, PlanId, TouchpointId } from '../../../src/network/ids'
import { pairId } from '../../../src/network/ids'
import type { Network } from '../../../src/network/network'
import type { OpportunityMark, Plan } from '../../../src/network/records'
import {
  askedFor,
  dueMarks,
  introductionBy,
  obstacleTo,
  openPlans,
  openTasks,
  openTrustTasks,
  proposedExchanges,
} from '../../../src/ui/pages/agenda'
import { actorId, after, aNetwork, anExchange, aResource, aTie, resourceId, tieId } from '../../builders'

const task = (name: string, kind: Task['kind'] = 'findNeeds'): Task => ({
  kind,
  actor: actorId(name),
  best: null,
  contacts: 0,
  offersUnknown: true,
})
const plan = (id: string, on: string, status: Plan['status'] = 'open'): Plan => ({
  id: id as PlanId,
  a: actorId('A'),
  b: actorId('B'),
  connector: actorId('C'),
  path: [actorId('C')],
  status,
  on,
  note: '',
})
const mark = (a: string, b: string, until: string | null): OpportunityMark => ({
  id: pairId(actorId(a), actorId(b)),
  a: actorId(a),
  b: actorId(b),
  kind: until ? 'postponed' : 'dismissed',
  on: '2026-10-01',
  until,
})
const network = aNetwork('ABCD')

describe('openTasks', () => {
  it('drops what was answered or removed since the findings, and keeps the order', () => {
    const edited = after(network, 'editActors', { ids: [actorId('B')], patch: { needs: [] } })
    const tasks = ['D', 'B', 'gone', 'A'].map((name) => task(name))
    expect(openTasks(edited, tasks, 'findNeeds').map(({ actor }) => actor.name)).toEqual(['D', 'A'])
  })

  it('keeps the kinds apart', () => {
    const noted = after(network, 'editActors', {
      ids: [actorId('A')],
      patch: { receptivity: { level: 'open', notedOn: '2025-01-01' } },
    })
    const tasks = [task('A', 'stillSo'), task('A'), task('B', 'stillSo')]
    expect(openTasks(noted, tasks, 'stillSo').map(({ actor }) => actor.name)).toEqual(['A'])
    expect(openTasks(noted, tasks, 'findNeeds')).toHaveLength(1)
    const unnoted = ['A', 'B'].map((name) => task(name, 'noteReceptivity'))
    expect(openTasks(noted, unnoted, 'noteReceptivity').map(({ actor }) => actor.name)).toEqual(['B'])
    const offering = after(network, 'editActors', { ids: [actorId('A')], patch: { offers: [] } })
    const offers = ['A', 'B'].map((name) => task(name, 'findOffers'))
    expect(openTasks(offering, offers, 'findOffers').map(({ actor }) => actor.name)).toEqual(['B'])
  })

  it('of trust are open while the tie is there and its trust is not', () => {
    const trust = (a: string, b: string) => ({ a: actorId(a), b: actorId(b), opportunity: null })
    const tied = aNetwork('ABCD', ['AB', 'BC'])
    const rated = after(tied, 'rateTies', {
      pairs: [{ id: tieId('new'), a: actorId('B'), b: actorId('A') }],
      trust: 4,
    })
    const tasks = [trust('A', 'B'), trust('C', 'B'), trust('C', 'D')]
    expect(openTrustTasks(tied, tasks)).toEqual(tasks.slice(0, 2))
    expect(openTrustTasks(rated, tasks)).toEqual(tasks.slice(1, 2))
  })
})

describe('openPlans', () => {
  it('lists the open ones, oldest first', () => {
    const plans = [plan('2', '2026-11-02'), plan('1', '2026-11-01'), plan('3', '2026-10-01', 'done')]
    const planned = plans.reduce((now, each) => after(now, 'addPlan', { plan: each }), network)
    expect(openPlans(planned).map(({ id }) => id)).toEqual(['1', '2'])
  })
})

describe('proposedExchanges', () => {
  it('lists those that do not run', () => {
    const resource = aResource('ice')
    const add = (giver: string, receiver: string, status: 'proposed' | 'running') => ({
      exchange: anExchange(giver, receiver, 'ice', { status }),
      resource,
      tieId: tieId(giver + receiver),
    })
    const one = after(network, 'addExchange', add('A', 'B', 'proposed'))
    const both = after(one, 'addExchange', add('C', 'D', 'running'))
    expect(both.resources.has(resourceId('ice'))).toBe(true)
    expect(proposedExchanges(both).map(({ giver }) => giver)).toEqual([actorId('A')])
  })
})

const closed = new Map([[actorId('A'), { level: 'closed' as const }]])
const nobody = new Map<ActorId, { level: null }>()

describe('dueMarks', () => {
  const marks = [
    mark('A', 'B', '2026-11-24'),
    mark('A', 'C', '2026-11-01'),
    mark('A', 'D', '2026-11-25'),
    mark('B', 'C', null),
    mark('B', 'D', '2026-11-20'),
  ]
  const marked = marks.reduce((now, each) => after(now, 'markOpportunity', { mark: each }), network)
  const due = (of: Network, levels: Parameters<typeof dueMarks>[1]) =>
    dueMarks(of, levels, '2026-11-24').map(({ id }) => id)
  const pair = (a: string, b: string) => pairId(actorId(a), actorId(b))

  it('lists what was put off until today or before, longest due first, and nothing dismissed', () => {
    expect(due(marked, nobody)).toEqual([pair('A', 'C'), pair('B', 'D'), pair('A', 'B')])
  })

  it('leaves in peace who is closed by now, and those who met meanwhile', () => {
    expect(due(marked, closed)).toEqual([pair('B', 'D')])
    const met = after(marked, 'addTie', { tie: aTie('D', 'B') })
    expect(due(met, closed)).toEqual([])
    const parted = after(marked, 'addTie', { tie: aTie('D', 'B', { until: '2026-01-01' }) })
    expect(due(parted, closed)).toEqual([pair('B', 'D')])
  })
})

describe('a planned introduction', () => {
  const of = (a: string, b: string, connector: string) => ({
    a: actorId(a),
    b: actorId(b),
    asked: [actorId(connector)],
  })
  const told = (plan: ReturnType<typeof of>, levels: Parameters<typeof obstacleTo>[1]) =>
    obstacleTo(aNetwork('ABCD', ['BC']), levels, plan, '2026-11-24')

  it('may be asked for while everybody is open and the two do not know each other', () => {
    expect(told(of('A', 'B', 'C'), nobody)).toBeNull()
    expect(told(of('B', 'D', 'C'), closed)).toBeNull()
  })

  it('waits for a party or a connector who is closed, and is moot once they know each other', () => {
    expect(told(of('A', 'B', 'C'), closed)).toEqual({ code: 'closed', actor: actorId('A') })
    expect(told(of('B', 'D', 'A'), closed)).toEqual({ code: 'closed', actor: actorId('A') })
    expect(told(of('C', 'B', 'D'), nobody)).toEqual({ code: 'tied' })
  })

  it('says whom I ask: one, one on either side of me, or nobody', () => {
    const me = actorId('M')
    const asked = (path: string) => {
      const ids = Array.from(path, actorId)
      return askedFor({ connector: ids[ids.length - 1]!, path: ids }, me)
    }
    expect(asked('MXC')).toEqual([actorId('C')])
    expect(asked('BMC')).toEqual([actorId('B'), actorId('C')])
    expect(asked('M')).toEqual([])
  })
})

describe('introductionBy', () => {
  it('notes the connector and the party that I am not', () => {
    const id = 'touch' as TouchpointId
    const noted = introductionBy(plan('1', '2026-11-01'), actorId('B'), id, '2026-11-24')
    expect(noted).toMatchObject({ actor: actorId('C'), kind: 'introduced', introduced: actorId('A') })
    expect(introductionBy(plan('1', '2026-11-01'), null, id, '2026-11-24').introduced).toBe(actorId('B'))
  })
})
