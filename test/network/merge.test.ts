/** Several actors become one: everything that refers to them follows, and nothing dangles. */

import { describe, expect, it } from 'vitest'
import { applyChange, reverseChange } from '../../src/network/change'
import { planCommand } from '../../src/network/commands'
import { type DealId, type GoalId, pairId, type PlanId, type TouchpointId } from '../../src/network/ids'
import { brokenInvariant } from '../../src/network/invariants'
import { aboutOf, type Network } from '../../src/network/network'
import type { Actor, Deal, Exchange, Tie } from '../../src/network/records'
import {
  aCoalition,
  actorId,
  after,
  aNetwork,
  anExchange,
  aResource,
  coalitionId,
  exchangeId,
  refusalOf,
  resourceId,
  tieId,
} from '../builders'

const merge = (network: Network, keep = 'a', others: readonly string[] = ['b']): Network => {
  const merged = after(network, 'mergeActors', { keep: actorId(keep), others: others.map(actorId) })
  expect(brokenInvariant(merged)).toBeNull()
  return merged
}
const edit = (network: Network, name: string, patch: Partial<Omit<Actor, 'id'>>) =>
  after(network, 'editActors', { ids: [actorId(name)], patch })
const tie = (network: Network, name: string, patch: Partial<Omit<Tie, 'id' | 'a' | 'b'>>) =>
  after(network, 'editTies', { ids: [tieId(name)], patch })
const withFish = (network: Network) =>
  after(network, 'editResource', { id: resourceId('fish'), resource: aResource('fish') })
const exchange = (network: Network, ends: string, fields: Partial<Exchange> = {}) =>
  after(network, 'addExchange', {
    exchange: anExchange(ends[0]!, ends[1]!, 'fish', fields),
    resource: null,
    tieId: tieId(`x${ends}`),
  })
const actor = (network: Network, name = 'a') => network.actors.get(actorId(name))!

describe('the fields of merged actors', () => {
  it('are those of the kept one, its empty ones filled, lists added up', () => {
    let network = edit(withFish(aNetwork('ab')), 'a', {
      affiliation: 'PT A',
      emails: ['a@contoh.id'],
      note: 'satu',
    })
    network = edit(network, 'b', {
      affiliation: 'PT B',
      role: 'Direktur',
      emails: ['a@contoh.id', 'b@contoh.id'],
      note: 'dua',
      needs: [{ resource: resourceId('fish'), urgency: 4 }],
      receptivity: { level: 'open', notedOn: '2026-11-01' },
      addedOn: '2026-01-01',
    })
    expect(actor(merge(network))).toMatchObject({
      name: 'a',
      affiliation: 'PT A',
      role: 'Direktur',
      emails: ['a@contoh.id', 'b@contoh.id'],
      note: 'satu\ndua',
      offers: null,
      needs: [{ resource: resourceId('fish'), urgency: 4 }],
      receptivity: { level: 'open' },
      addedOn: '2026-01-01',
    })
  })

  it('fill levels that were left open, of claims and of standings', () => {
    const goal = 'goal' as GoalId
    let network = after(withFish(aNetwork('ab')), 'addGoal', {
      goal: { id: goal, name: 'g', requires: [], note: '' },
    })
    network = edit(network, 'a', {
      offers: [{ resource: resourceId('fish'), capacity: null }],
      standings: [{ goal, stance: 'ally', influence: null }],
    })
    network = edit(network, 'b', {
      offers: [{ resource: resourceId('fish'), capacity: 3 }],
      standings: [{ goal, stance: 'opponent', influence: 5 }],
    })
    expect(actor(merge(network))).toMatchObject({
      offers: [{ capacity: 3 }],
      standings: [{ goal, stance: 'ally', influence: 5 }],
    })
  })

  it('keep the order of coalitions: the main one stays the main one', () => {
    const foundings = ['x', 'y', 'z'].map((name) => ({ coalition: aCoalition(name), members: [] }))
    let network = after(aNetwork('ab'), 'addCoalitions', { foundings })
    network = edit(network, 'a', { coalitions: [coalitionId('y')] })
    network = edit(network, 'b', { coalitions: [coalitionId('x'), coalitionId('y')] })
    expect(actor(merge(network)).coalitions).toEqual([coalitionId('y'), coalitionId('x')])
  })
})

describe('the ties of merged actors', () => {
  it('follow, and the one between them goes', () => {
    const merged = merge(aNetwork('abc', ['ab', 'bc']))
    expect([...merged.ties.values()].map(({ a, b }) => pairId(a, b))).toEqual([
      pairId(actorId('a'), actorId('c')),
    ])
  })

  it.each([
    [null, 4, 4],
    [2, null, 2],
    [2, 4, 2],
  ] as const)('of trust %s and %s become one of %s', (mine, theirs, trust) => {
    let network = aNetwork('abc', ['ac', 'bc'])
    network = tie(tie(network, 'ac', { trust: mine }), 'bc', { trust: theirs })
    expect([...merge(network).ties.values()]).toMatchObject([{ id: tieId('ac'), trust }])
  })

  it('go on if one of them does', () => {
    let network = aNetwork('abc', ['ac', 'bc'])
    network = tie(network, 'ac', { until: '2026-01-01' })
    expect([...merge(network).ties.values()]).toMatchObject([{ until: null }])
  })
})

describe('the exchanges of merged actors', () => {
  it('follow; those among them go, with their place in a deal', () => {
    let network = exchange(exchange(withFish(aNetwork('abc')), 'ab'), 'bc')
    const deal: Deal = {
      id: 'deal' as DealId,
      name: 'd',
      stage: 'idea',
      exchanges: [exchangeId('ab'), exchangeId('bc')],
      since: '2026-11-01',
      note: '',
    }
    network = { ...network, deals: new Map([[deal.id, deal]]) }
    const merged = merge(network)
    expect([...merged.exchanges.values()]).toMatchObject([{ giver: actorId('a'), receiver: actorId('c') }])
    expect(merged.deals.get(deal.id)?.exchanges).toEqual([exchangeId('bc')])
  })

  it('that were noted with both are one; other times are others', () => {
    let network = exchange(withFish(aNetwork('abc')), 'ac', { intensity: null })
    network = exchange(network, 'bc', { intensity: 5, begun: '2026-02-01' })
    expect([...merge(network).exchanges.values()]).toMatchObject([{ intensity: 5, begun: '2026-02-01' }])
    network = exchange(exchange(withFish(aNetwork('abc')), 'ac', { begun: '2025-01-01' }), 'bc', {
      begun: '2026-02-01',
    })
    expect(merge(network).exchanges.size).toBe(2)
  })
})

describe('what was decided about merged actors', () => {
  it('follows: me, contacts, decisions and plans; what makes no sense any more goes', () => {
    let network = after(aNetwork('abcd'), 'chooseMe', { me: actorId('b') })
    const on = '2026-11-24'
    const mark = (a: string, b: string, kind: 'dismissed' | 'postponed') => ({
      mark: { id: pairId(actorId(a), actorId(b)), a: actorId(a), b: actorId(b), kind, on, until: null },
    })
    network = after(network, 'markOpportunity', mark('b', 'c', 'postponed'))
    network = after(network, 'markOpportunity', mark('a', 'c', 'dismissed'))
    network = after(network, 'markOpportunity', mark('a', 'b', 'dismissed'))
    network = after(network, 'markOpportunity', mark('d', 'b', 'dismissed'))
    const plan = (id: string, a: string, b: string, connector: string, path: string) => ({
      plan: {
        id: id as PlanId,
        a: actorId(a),
        b: actorId(b),
        connector: actorId(connector),
        path: Array.from(path).map(actorId),
        status: 'open' as const,
        on,
        note: '',
      },
    })
    network = after(network, 'addPlan', plan('through', 'c', 'd', 'b', 'acb'))
    network = after(network, 'addPlan', plan('among', 'a', 'b', 'c', 'c'))
    network = after(network, 'addPlan', plan('itself', 'c', 'b', 'a', 'a'))
    network = after(network, 'addTouchpoint', {
      touchpoint: {
        id: 't' as TouchpointId,
        actor: actorId('b'),
        kind: 'introduced',
        on,
        introduced: actorId('a'),
        note: '',
      },
    })
    const merged = merge(network)
    expect(aboutOf(merged).me).toBe(actorId('a'))
    expect([...merged.opportunityMarks.values()].map(({ id, kind }) => [id, kind])).toEqual(
      expect.arrayContaining([
        [pairId(actorId('a'), actorId('c')), 'dismissed'],
        [pairId(actorId('a'), actorId('d')), 'dismissed'],
      ]),
    )
    expect(merged.opportunityMarks.size).toBe(2)
    expect([...merged.plans.values()]).toMatchObject([
      { id: 'through', connector: actorId('a'), path: [actorId('a')] },
    ])
    expect([...merged.touchpoints.values()]).toMatchObject([{ actor: actorId('a'), introduced: null }])
  })

  it('comes back whole with one step', () => {
    const network = exchange(withFish(aNetwork('abc', ['ab', 'ac'])), 'bc')
    const planned = planCommand(network, 'mergeActors', { keep: actorId('a'), others: [actorId('b')] })
    if (!planned.ok) throw new Error('refused')
    const back = applyChange(applyChange(network, planned.change), reverseChange(planned.change))
    for (const table of ['actors', 'ties', 'exchanges', 'places'] as const)
      expect(Object.fromEntries(back[table])).toEqual(Object.fromEntries(network[table]))
  })

  it('is refused for one who is gone, and nothing to do alone', () => {
    const network = aNetwork('a')
    expect(refusalOf(network, 'mergeActors', { keep: actorId('a'), others: [actorId('z')] })).toBe(
      'actorGone',
    )
    expect(merge(network, 'a', ['a']).actors).toBe(network.actors)
  })
})
