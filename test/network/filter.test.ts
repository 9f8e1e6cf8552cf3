/** What a filter leaves of a network. */

import { describe, expect, it } from 'vitest'
import { type Filter, isFiltering, noFilter, none, shownPart, withToggled } from '../../src/network/filter'
import type { Network } from '../../src/network/network'
import { surroundings } from '../../src/network/surroundings'
import {
  actorId,
  aCoalition,
  anActor,
  anExchange,
  aResource,
  aTie,
  coalitionId,
  networkWith,
} from '../builders'

const north = coalitionId('north')
const fish = { resource: aResource('fish').id, capacity: null }

/** a – b – c – d, all tied; e stands alone. a gives fish to b; c may get money from d. */
const network = networkWith({
  resources: [aResource('fish'), aResource('money', { kind: 'money' })],
  coalitions: [aCoalition('north')],
  actors: [
    anActor('a', { coalitions: [north], field: 'Perikanan', offers: [fish] }),
    anActor('b', { coalitions: [north], note: 'Kenal di Makassar' }),
    anActor('c', { receptivity: { level: 'hungry', notedOn: '2026-11-01' }, addedOn: '2026-11-20' }),
    anActor('d', { kind: 'organisation', receptivity: { level: 'closed', notedOn: '2026-11-01' } }),
    anActor('e'),
  ],
  ties: [
    aTie('a', 'b', { trust: 5, since: '2026-01-01', until: '2026-06-30' }),
    aTie('b', 'c', { trust: 2 }),
    aTie('c', 'd'),
  ],
  exchanges: [
    anExchange('a', 'b', 'fish', { begun: '2026-03-01' }),
    anExchange('d', 'c', 'money', { status: 'proposed' }),
  ],
})

const shown = (filter: Partial<Filter>): Network =>
  shownPart(network, { ...noFilter, ...filter }, ({ receptivity }) => receptivity?.level ?? null)
const names = (part: Network) => [...part.actors.values()].map(({ name }) => name).join('')
const only = (facet: Parameters<typeof withToggled>[1], ...values: string[]) =>
  values.reduce((filter, value) => withToggled(filter, facet, value), noFilter)

describe('a filter', () => {
  it('leaves the network itself while it asks for nothing', () => {
    expect(shown({})).toBe(network)
    expect(shown({ text: '  ' })).toBe(network)
    expect(isFiltering({ ...noFilter, also: new Set([actorId('a')]) })).toBe(false)
  })

  it.each([
    ['kind', ['organisation'], 'd'],
    ['coalition', [north], 'ab'],
    ['coalition', [none], 'cde'],
    ['field', ['Perikanan'], 'a'],
    ['receptivity', ['hungry'], 'c'],
    ['receptivity', ['hungry', 'closed'], 'cd'],
    ['receptivity', [none], 'abe'],
    ['resource', ['goods'], 'ab'],
    ['resource', ['money'], 'cd'],
  ] as const)('of %s %j leaves %s', (facet, values, left) => {
    expect(names(shown(only(facet, ...values)))).toBe(left)
  })

  it('keeps only lines between those who are left', () => {
    const part = shown(only('coalition', north))
    expect([...part.ties.keys()]).toEqual([aTie('a', 'b').id])
    expect([...part.exchanges.keys()]).toEqual([anExchange('a', 'b', 'fish').id])
  })

  it('of lines leaves the actors; unknown trust is a value of its own, not the lowest', () => {
    const strong = shown(only('trust', '5'))
    expect([...strong.ties.keys()]).toEqual([aTie('a', 'b').id])
    expect(strong.actors.size).toBe(5)
    expect(shown(only('trust', '1')).ties.size).toBe(0)
    expect([...shown(only('trust', none)).ties.keys()]).toEqual([aTie('c', 'd').id])
    expect([...shown(only('status', 'proposed')).exchanges.values()].map(({ status }) => status)).toEqual([
      'proposed',
    ])
  })

  it('of a day leaves what was there then; what has no dates stays', () => {
    const before = shown({ day: '2026-02-01' })
    // Who knew somebody was there, whenever it was put on the map.
    expect(names(before)).toBe('ab')
    expect([...before.ties.keys()]).toEqual([aTie('a', 'b').id])
    expect(names(shown({ day: '2025-12-31' }))).toBe('')
    const then = shown({ day: '2026-11-10' })
    expect(names(then)).toBe('abde')
    expect([...then.ties.keys()]).toEqual([])
    expect(then.exchanges.size).toBe(1)
    expect(shown({ day: '2026-11-24' }).ties.size).toBe(2)
  })

  it('of words asks for all of them, wherever they stand, whatever their accents', () => {
    expect(names(shown({ text: 'makássar  KENAL' }))).toBe('b')
    expect(names(shown({ text: 'fish' }))).toBe('a')
    expect(names(shown({ text: 'north kenal' }))).toBe('b')
    expect(names(shown({ text: 'kenal zzz' }))).toBe('')
  })

  it('around an actor follows the lines that are shown', () => {
    const around = { actor: actorId('a'), steps: 2 }
    expect(names(shown({ around }))).toBe('abc')
    expect(names(shown({ ...only('trust', '5'), around }))).toBe('ab')
    expect(names(shown({ around: { actor: actorId('e'), steps: 3 } }))).toBe('e')
  })

  it('shows who was asked for by name all the same', () => {
    expect(names(shown({ ...only('coalition', north), also: new Set([actorId('d')]) }))).toBe('abd')
  })
})

describe('surroundings', () => {
  it('count handshakes; what is only proposed is none', () => {
    expect(Object.fromEntries(surroundings(network, actorId('a'), Infinity))).toEqual({
      'actor-a': 0,
      'actor-b': 1,
      'actor-c': 2,
      'actor-d': 3,
    })
    const proposedOnly = { ...network, ties: new Map() }
    expect([...surroundings(proposedOnly, actorId('c'), 5).keys()]).toEqual([actorId('c')])
    expect(surroundings(network, actorId('nobody'), 2).size).toBe(0)
  })
})
