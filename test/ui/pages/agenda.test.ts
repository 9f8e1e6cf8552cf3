/** What waits to be done today. */

import { describe, expect, it } from 'vitest'
import type { Task } from '../../../src/analysis/openQuestions'
import type { PlanId, TouchpointId } from '../../../src/network/ids'
import { pairId } from '../../../src/network/ids'
import type { OpportunityMark, Plan } from '../../../src/network/records'
import {
  dueMarks,
  introductionBy,
  openPlans,
  openTasks,
  proposedExchanges,
} from '../../../src/ui/pages/agenda'
import { actorId, after, aNetwork, anExchange, aResource, resourceId, tieId } from '../../builders'

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

describe('dueMarks', () => {
  it('lists what was put off until today or before, longest due first, and nothing dismissed', () => {
    const marks = [
      mark('A', 'B', '2026-11-24'),
      mark('A', 'C', '2026-11-01'),
      mark('A', 'D', '2026-11-25'),
      mark('B', 'C', null),
    ]
    const marked = marks.reduce((now, each) => after(now, 'markOpportunity', { mark: each }), network)
    expect(dueMarks(marked, '2026-11-24').map(({ b }) => b)).toEqual([actorId('C'), actorId('B')])
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
