/** A deal written line by line: which lines count, what they become, and who would get nothing. */

import { describe, expect, it } from 'vitest'
import type { DealId } from '../../../src/network/ids'
import {
  answerTo,
  blankTerm,
  exchangesFrom,
  isWhole,
  losersOf,
  partiesOf,
  type Term,
  termsOf,
} from '../../../src/ui/deals/terms'
import { actorId, after, aNetwork, anExchange, aResource, resourceId } from '../../builders'

const ice = aResource('ice', {
  name: { id: 'es', en: 'ice' },
  aliases: [{ name: 'frozen water', field: '' }],
})
const network = after(aNetwork('ABC'), 'editResource', { id: ice.id, resource: ice })
const line = (giver: string, receiver: string, what: string): Term => ({
  ...blankTerm(actorId(giver), actorId(receiver)),
  what,
})

describe('the lines of a deal', () => {
  it('become exchanges of the resource that any of its names means, and of new ones', () => {
    const lines = [
      line('A', 'B', ' Frozen Water '),
      { ...line('B', 'A', 'transport'), kind: 'time' as const, intensity: 4 as const },
      line('C', 'A', 'Transport'),
    ]
    const { exchanges, resources } = exchangesFrom(network, lines, 'en')
    expect(resources).toMatchObject([{ name: 'transport', kind: 'time' }])
    expect(exchanges).toMatchObject([
      { id: lines[0]!.id, giver: actorId('A'), receiver: actorId('B'), resource: ice.id, intensity: null },
      { giver: actorId('B'), receiver: actorId('A'), resource: resources[0]!.id, intensity: 4 },
      { giver: actorId('C'), resource: resources[0]!.id },
    ])
    expect(exchanges.every(({ status }) => status === 'proposed')).toBe(true)
  })

  it('count only where giver, receiver and resource are said, and nobody gives to themselves', () => {
    const lines = [
      blankTerm(),
      line('A', 'B', ' '),
      line('A', 'A', 'ice'),
      { ...line('A', 'B', 'ice'), giver: '' as const },
    ]
    expect(lines.map(isWhole)).toEqual([false, false, false, false])
    expect(exchangesFrom(network, lines, 'en')).toEqual({ exchanges: [], resources: [] })
  })

  it('keep what a line does not show, and the resource whose name was not touched', () => {
    const twin = aResource('twin', { name: { id: 'es', en: 'ice' } })
    const proposed = anExchange('A', 'B', 'twin', { status: 'proposed', note: 'by truck' })
    const id = 'deal' as DealId
    const deal = { id, name: 'D', stage: 'idea' as const, exchanges: [], since: '2026-11-24', note: '' }
    const made = after(network, 'addDeal', { deal, exchanges: [proposed], resources: [twin] })
    const [term] = termsOf(made, made.deals.get(id)!, 'en')
    expect(term).toMatchObject({ what: 'ice', giver: actorId('A'), status: 'proposed' })
    expect(exchangesFrom(made, [{ ...term!, intensity: 5 }], 'en').exchanges).toEqual([
      { ...proposed, intensity: 5, resource: resourceId('twin') },
    ])
  })

  it('are answered the other way round', () => {
    expect(answerTo([line('A', 'B', 'ice')])).toMatchObject({
      giver: actorId('B'),
      receiver: actorId('A'),
      what: '',
    })
    expect(answerTo([])).toMatchObject({ giver: '', receiver: '' })
  })

  it('tell who would give but get nothing', () => {
    const ring = [line('A', 'B', 'ice'), line('B', 'C', 'ice'), line('C', 'A', 'ice')]
    expect(losersOf(ring)).toEqual([])
    expect(losersOf(ring.slice(0, 2))).toEqual([actorId('A')])
    // What has ended is no gain any more.
    expect(losersOf([ring[0]!, { ...line('B', 'A', 'ice'), status: 'ended' }])).toEqual([actorId('A')])
    expect(partiesOf(ring)).toEqual(['A', 'B', 'C'].map(actorId))
  })
})
