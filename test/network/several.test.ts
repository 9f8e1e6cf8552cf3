/** One act on several: trust of ties, status and direction of exchanges, standings of actors. */

import { describe, expect, it } from 'vitest'
import type { GoalId } from '../../src/network/ids'
import { brokenInvariant } from '../../src/network/invariants'
import { planCommand } from '../../src/network/commands'
import type { Network } from '../../src/network/network'
import { actorId, after, aNetwork, anExchange, aResource, exchangeId, refusalOf, tieId } from '../builders'

const goal = 'goal' as GoalId
const withGoal = (network: Network) =>
  after(network, 'addGoal', { goal: { id: goal, name: 'open the market', requires: [], note: '' } })
const exchanging = (pairs: readonly string[]) =>
  pairs.reduce(
    (now, [a = '', b = '']) =>
      after(now, 'addExchange', {
        exchange: anExchange(a, b, 'fish', { status: 'proposed' }),
        resource: aResource('fish'),
        tieId: tieId(a + b),
      }),
    aNetwork('abc'),
  )

describe('an offer or a need of several actors', () => {
  const fish = aResource('fish')
  const needs = { kind: 'needs', resource: fish } as const

  it('comes to each who has none, with the resource if that is new', () => {
    const before = after(aNetwork('abc'), 'editActors', {
      ids: [actorId('b')],
      patch: { needs: [{ resource: fish.id, urgency: 4 }] },
    })
    const network = after(before, 'addClaim', { ...needs, ids: ['a', 'b'].map(actorId) })
    expect([...network.actors.values()].map((actor) => actor.needs)).toEqual([
      [{ resource: fish.id, urgency: null }],
      [{ resource: fish.id, urgency: 4 }],
      null,
    ])
    expect(network.resources.get(fish.id)).toEqual(fish)
    expect(brokenInvariant(network)).toBeNull()
  })

  it('joins what they offer already', () => {
    const ids = [actorId('a')]
    const offers = { kind: 'offers', ids } as const
    const network = after(aNetwork('a'), 'addClaim', { ...offers, resource: fish })
    const more = after(network, 'addClaim', { ...offers, resource: aResource('ice') })
    expect(more.actors.get(actorId('a'))?.offers?.map(({ resource }) => resource)).toEqual([
      fish.id,
      aResource('ice').id,
    ])
  })

  it('leaves a resource that is known as it is, and is refused for an actor that is gone', () => {
    const known = after(aNetwork('a'), 'editResource', { id: fish.id, resource: fish })
    const renamed = { ...fish, name: 'other' }
    const network = after(known, 'addClaim', { ...needs, resource: renamed, ids: [actorId('a')] })
    expect(network.resources.get(fish.id)).toEqual(fish)
    expect(refusalOf(known, 'addClaim', { ...needs, ids: ['a', 'z'].map(actorId) })).toBe('actorGone')
  })
})

describe('several ties', () => {
  it('get the trust that is given, and keep all else', () => {
    const dated = after(aNetwork('abc', ['ab', 'bc']), 'editTies', {
      ids: [tieId('ab')],
      patch: { since: '2020-01-01' },
    })
    const network = after(dated, 'editTies', { ids: [tieId('ab'), tieId('bc')], patch: { trust: 4 } })
    expect([...network.ties.values()].map(({ trust, since }) => [trust, since])).toEqual([
      [4, '2020-01-01'],
      [4, null],
    ])
  })

  it('are left alone when one of them is gone', () => {
    const edit = { ids: [tieId('ab'), tieId('gone')], patch: { trust: 4 } } as const
    expect(refusalOf(aNetwork('ab', ['ab']), 'editTies', edit)).toBe('tieGone')
  })

  it('are told by names when it is one, else by number', () => {
    const labelOf = (ids: readonly string[]) => {
      const planned = planCommand(aNetwork('abc', ['ab', 'bc']), 'editTies', {
        ids: ids.map(tieId),
        patch: { trust: 1 },
      })
      return planned.ok ? planned.label : null
    }
    expect(labelOf(['ab'])).toEqual({ code: 'editTie', params: { a: 'a', b: 'b' } })
    expect(labelOf(['ab', 'bc'])).toEqual({ code: 'editTies', params: { count: 2 } })
  })
})

describe('several exchanges', () => {
  it('get their ties when they begin to run, one for each pair that has none', () => {
    const network = after(exchanging(['ab', 'ba', 'bc']), 'editExchanges', {
      ids: ['ab', 'ba', 'bc'].map(exchangeId),
      patch: { status: 'running' },
      resource: null,
      tieIds: ['1', '2', '3'].map(tieId),
    })
    expect([...network.exchanges.values()].every(({ status }) => status === 'running')).toBe(true)
    expect([...network.ties.keys()]).toEqual([tieId('1'), tieId('3')])
    expect(brokenInvariant(network)).toBeNull()
  })

  it('turn round, and twice is as before', () => {
    const before = exchanging(['ab', 'bc'])
    const ids = ['ab', 'bc'].map(exchangeId)
    const turned = after(before, 'reverseExchanges', { ids })
    expect([...turned.exchanges.values()].map(({ giver, receiver }) => [giver, receiver])).toEqual([
      [actorId('b'), actorId('a')],
      [actorId('c'), actorId('b')],
    ])
    expect(after(turned, 'reverseExchanges', { ids }).exchanges).toEqual(before.exchanges)
    expect(refusalOf(before, 'reverseExchanges', { ids: [exchangeId('gone')] })).toBe('exchangeGone')
  })
})

describe('standings of several actors', () => {
  const ids = [actorId('a'), actorId('b')]

  it('change in what is given and keep the rest, each its own', () => {
    const once = after(withGoal(aNetwork('ab')), 'editStandings', {
      ids: [actorId('a')],
      goal,
      patch: { influence: 5 },
    })
    const network = after(once, 'editStandings', { ids, goal, patch: { stance: 'ally' } })
    expect(ids.map((id) => network.actors.get(id)?.standings)).toEqual([
      [{ goal, stance: 'ally', influence: 5 }],
      [{ goal, stance: 'ally', influence: null }],
    ])
  })

  it('leave other goals alone', () => {
    const other = 'other' as GoalId
    const two = after(withGoal(aNetwork('ab')), 'addGoal', {
      goal: { id: other, name: 'another', requires: [], note: '' },
    })
    const one = after(two, 'editStandings', { ids, goal: other, patch: { stance: 'opponent' } })
    const network = after(one, 'editStandings', { ids, goal, patch: { stance: 'ally' } })
    expect(network.actors.get(actorId('b'))?.standings).toEqual([
      { goal: other, stance: 'opponent', influence: null },
      { goal, stance: 'ally', influence: null },
    ])
  })

  it('need a goal that is there', () => {
    expect(refusalOf(aNetwork('ab'), 'editStandings', { ids, goal, patch: { stance: 'ally' } })).toBe(
      'goalGone',
    )
  })
})
