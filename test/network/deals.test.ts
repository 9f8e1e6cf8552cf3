/** Deals: what happens to their exchanges when they run, end or go. */

import { describe, expect, it } from 'vitest'
import type { DealId } from '../../src/network/ids'
import { brokenInvariant } from '../../src/network/invariants'
import { aboutOf, type Network } from '../../src/network/network'
import type { Deal } from '../../src/network/records'
import { after, aNetwork, anExchange, aResource, exchangeId, refusalOf, tieId } from '../builders'

const id = 'deal' as DealId
const deal: Deal = { id, name: 'Ice for fish', stage: 'idea', exchanges: [], since: '2026-11-24', note: '' }
const proposed = { status: 'proposed' } as const
const exchanges = [
  anExchange('a', 'b', 'fish', proposed),
  anExchange('b', 'c', 'fish', proposed),
  anExchange('c', 'a', 'fish', proposed),
]
const tieIds = ['1', '2', '3'].map(tieId)

function withDeal(): Network {
  const fish = aResource('fish')
  const network = after(aNetwork('abc', ['ab']), 'editResource', { id: fish.id, resource: fish })
  return after(network, 'addDeal', { deal, exchanges })
}

const move = (network: Network, stage: Deal['stage'], on = '2026-12-01') =>
  after(network, 'moveDeal', { id, stage, on, tieIds })
const statuses = (network: Network) => [...network.exchanges.values()].map(({ status }) => status)

describe('a deal', () => {
  it('is made with its proposed exchanges, which imply no tie', () => {
    const network = withDeal()
    expect(network.deals.get(id)!.exchanges).toEqual(exchanges.map((each) => each.id))
    expect(statuses(network)).toEqual(['proposed', 'proposed', 'proposed'])
    expect(network.ties.size).toBe(1)
    expect(brokenInvariant(network)).toBeNull()
  })

  it('is refused without a name, twice, and with what is not there', () => {
    const network = withDeal()
    const unnamed = { deal: { ...deal, id: 'other' as DealId, name: ' ' }, exchanges: [] }
    expect(refusalOf(network, 'addDeal', unnamed)).toBe('nameMissing')
    expect(refusalOf(network, 'addDeal', { deal, exchanges: [] })).toBe('alreadyThere')
    const other = { ...deal, id: 'other' as DealId }
    const with_ = (exchange: (typeof exchanges)[number]) =>
      refusalOf(network, 'addDeal', { deal: other, exchanges: [exchange] })
    expect(with_(anExchange('a', 'z', 'fish'))).toBe('actorGone')
    expect(with_({ ...anExchange('a', 'a', 'fish') })).toBe('tieToItself')
    expect(with_(anExchange('b', 'a', 'ghost'))).toBe('resourceGone')
    expect(refusalOf(network, 'editDeal', { id, patch: { name: '' } })).toBe('nameMissing')
    expect(refusalOf(network, 'moveDeal', { id: other.id, stage: 'idea', on: '', tieIds })).toBe('dealGone')
  })

  it('lets its exchanges run when it runs, from that day, with the ties that were missing', () => {
    const network = move(withDeal(), 'running')
    expect(network.deals.get(id)).toMatchObject({ stage: 'running', since: '2026-12-01' })
    expect(statuses(network)).toEqual(['running', 'running', 'running'])
    expect(network.exchanges.get(exchangeId('ab'))!.begun).toBe('2026-12-01')
    expect(network.ties.size).toBe(3)
    expect(brokenInvariant(network)).toBeNull()
  })

  it('leaves its exchanges alone before it runs', () => {
    expect(statuses(move(withDeal(), 'talking'))).toEqual(['proposed', 'proposed', 'proposed'])
  })

  it.each(['idea', 'talking', 'agreed'] as const)(
    'proposes its exchanges again on the way back to %s',
    (stage) => {
      const back = move(move(withDeal(), 'running'), stage, '2026-12-05')
      expect(back.deals.get(id)).toMatchObject({ stage, since: '2026-12-05' })
      expect([...back.exchanges.values()].map(({ status, begun }) => [status, begun])).toEqual(
        exchanges.map(() => ['proposed', null]),
      )
      // That they have met stays true.
      expect(back.ties.size).toBe(3)
      expect(brokenInvariant(back)).toBeNull()
    },
  )

  it('takes up again what ended with it, and nothing that had ended before', () => {
    const early = after(move(withDeal(), 'running'), 'editExchanges', {
      ids: [exchangeId('ab')],
      patch: { status: 'ended', ended: '2026-12-02' },
      resource: null,
      tieIds: [tieId('x')],
    })
    const ended = move(early, 'ended', '2026-12-09')
    expect(statuses(ended)).toEqual(['ended', 'ended', 'ended'])
    expect(statuses(move(ended, 'running', '2026-12-10'))).toEqual(['ended', 'running', 'running'])
    expect(statuses(move(ended, 'idea', '2026-12-10'))).toEqual(['ended', 'proposed', 'proposed'])
  })

  it('ends what runs, and takes along what never ran', () => {
    const started = after(withDeal(), 'editExchanges', {
      ids: [exchangeId('ab')],
      patch: { status: 'running' },
      resource: null,
      tieIds: [tieId('x')],
    })
    const network = move(started, 'ended')
    expect([...network.exchanges.values()]).toMatchObject([
      { id: exchangeId('ab'), status: 'ended', ended: '2026-12-01' },
    ])
    expect(network.deals.get(id)!.exchanges).toEqual([exchangeId('ab')])
    expect(brokenInvariant(network)).toBeNull()
  })

  it('takes other terms: new ones are added, what is left out and never ran goes from the map', () => {
    const salt = aResource('salt')
    const [first] = exchanges
    const terms = (...others: typeof exchanges) => ({
      id,
      patch: {},
      terms: { exchanges: others, resources: [salt], on: '2026-12-03', tieIds },
    })
    const next = anExchange('b', 'a', 'salt', proposed)
    const changed = after(withDeal(), 'editDeal', terms({ ...first!, intensity: 5 }, next))
    expect(changed.deals.get(id)!.exchanges).toEqual([first!.id, next.id])
    expect([...changed.exchanges.keys()]).toEqual([first!.id, next.id])
    expect(changed.exchanges.get(first!.id)!.intensity).toBe(5)
    expect(changed.resources.has(salt.id)).toBe(true)
    expect(brokenInvariant(changed)).toBeNull()
    // While the deal runs, new ones run at once, and those that ran stay on the map.
    const running = after(move(withDeal(), 'running'), 'editDeal', terms(next))
    expect(running.deals.get(id)!.exchanges).toEqual([next.id])
    expect(running.exchanges.get(next.id)).toMatchObject({ status: 'running', begun: '2026-12-03' })
    expect(running.exchanges.size).toBe(4)
    expect(refusalOf(withDeal(), 'editDeal', terms(anExchange('a', 'a', 'fish')))).toBe('tieToItself')
  })

  it('goes alone, or with what is only proposed, but never with what runs', () => {
    const remove = (network: Network, withProposed: boolean) =>
      after(network, 'removeDeal', { id, withProposed })
    expect(remove(withDeal(), false)).toMatchObject({ deals: { size: 0 }, exchanges: { size: 3 } })
    expect(remove(withDeal(), true)).toMatchObject({ deals: { size: 0 }, exchanges: { size: 0 } })
    expect(remove(move(withDeal(), 'running'), true).exchanges.size).toBe(3)
  })

  it('loses the exchanges of an actor who goes', () => {
    const { actors } = withDeal()
    const gone = after(withDeal(), 'remove', {
      actors: [[...actors.keys()][2]!],
      ties: [],
      exchanges: [],
      coalitions: [],
    })
    expect(gone.deals.get(id)!.exchanges).toEqual([exchangeId('ab')])
  })
})

describe('a threshold', () => {
  const network = aNetwork('a')
  const set = after(network, 'setThreshold', { name: 'daring', value: 0.75 })

  it('is set by its name, and only to a number', () => {
    expect(aboutOf(set).thresholds).toEqual({ daring: 0.75 })
    expect(after(set, 'setThreshold', { name: 'daring', value: 0.75 }).about.get('about')).toBe(aboutOf(set))
    expect(refusalOf(network, 'setThreshold', { name: 'daring', value: NaN })).toBe('numberMissing')
  })

  it('is the usual one again, alone or with all others', () => {
    const both = after(set, 'setThreshold', { name: 'warmTrust', value: 0.4 })
    expect(aboutOf(after(both, 'setThreshold', { name: 'daring', value: null })).thresholds).toEqual({
      warmTrust: 0.4,
    })
    expect(aboutOf(after(both, 'resetThresholds', {})).thresholds).toEqual({})
    expect(after(network, 'resetThresholds', {}).about).toBe(network.about)
  })
})
