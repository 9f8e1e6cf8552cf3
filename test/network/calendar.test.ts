/** The calendar of a network: who is there on which day. */

import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../src/network/calendar'
import { wind } from '../../src/network/film'
import { emptyNetwork, type Network, withRows } from '../../src/network/network'
import type { Actor, Exchange, Tie } from '../../src/network/records'
import { anActor, anExchange, aResource, aTie } from '../builders'

const today = '2026-11-24'

function networkOf(
  actors: readonly Actor[],
  ties: readonly Tie[],
  exchanges: readonly Exchange[] = [],
): Network {
  const empty = emptyNetwork('test')
  return {
    ...empty,
    actors: withRows(empty.actors, actors),
    ties: withRows(empty.ties, ties),
    exchanges: withRows(empty.exchanges, exchanges),
    resources: withRows(empty.resources, [aResource('fish')]),
  }
}

/** What is there after each moment: the day, actors by name, ties and exchanges by id with their status. */
function told(network: Network) {
  const { film } = calendarOf(network, today)
  return film.moments.map(({ at }, index) => {
    const then = wind(film, { moment: 0, network: film.start }, index + 1).network
    return [
      at,
      Array.from(then.actors.values(), ({ name }) => name)
        .sort()
        .join(''),
      Array.from(then.ties.values(), ({ id }) => id.slice(4)).join(' '),
      Array.from(then.exchanges.values(), ({ id, status }) => `${id.slice(9)} ${status}`).join(' '),
    ]
  })
}

describe('the calendar of a network', () => {
  it('shows a tie from its first day through its last, and its ends no later than it', () => {
    const network = networkOf(
      [anActor('a', { addedOn: '2026-01-01' }), anActor('b', { addedOn: '2020-05-05' })],
      [aTie('a', 'b', { since: '2019-03-01', until: '2021-02-28' })],
    )
    expect(told(network)).toEqual([
      ['2019-03-01', 'ab', 'ab', ''],
      ['2021-03-01', 'ab', '', ''],
    ])
  })

  it('lets an exchange run until it ends, and its tie be as old as it', () => {
    const network = networkOf(
      [anActor('a', { addedOn: '2024-01-01' }), anActor('b', { addedOn: '2024-01-01' })],
      [aTie('a', 'b')],
      [anExchange('a', 'b', 'fish', { begun: '2022-06-01', ended: '2023-06-01', status: 'ended' })],
    )
    expect(told(network)).toEqual([
      ['2022-06-01', 'ab', 'ab', 'ab running'],
      ['2023-06-01', 'ab', 'ab', 'ab ended'],
    ])
    expect(calendarOf(network, today).undated).toBe(0)
  })

  it('shows what has no day once both actors were on the map, counts it, and proposals today', () => {
    const network = networkOf(
      [anActor('a', { addedOn: '2024-01-01' }), anActor('b', { addedOn: '2025-01-01' })],
      [aTie('a', 'b')],
      [anExchange('a', 'b', 'fish'), anExchange('b', 'a', 'fish', { status: 'proposed' })],
    )
    expect(told(network)).toEqual([
      ['2024-01-01', 'a', '', ''],
      ['2025-01-01', 'ab', 'ab', 'ab running'],
      [today, 'ab', 'ab', 'ab running ba proposed'],
    ])
    expect(calendarOf(network, today).undated).toBe(2)
  })

  it('does not go past today', () => {
    const network = networkOf(
      [anActor('a', { addedOn: '2026-01-01' }), anActor('b', { addedOn: '2030-01-01' })],
      [aTie('a', 'b', { since: '2029-01-01', until: '2029-12-31' })],
      [anExchange('a', 'b', 'fish', { begun: '2026-02-01', ended: '2027-01-01', status: 'ended' })],
    )
    expect(told(network)).toEqual([
      ['2026-01-01', 'a', '', ''],
      ['2026-02-01', 'ab', '', 'ab running'],
      [today, 'ab', 'ab', 'ab running'],
    ])
  })

  it('never shows a line without both its ends', () => {
    const names = 'abcdef'
    const actors = Array.from(names, (name, index) => anActor(name, { addedOn: `202${index}-01-01` }))
    const ties = Array.from(names.slice(1), (name, index) =>
      aTie('a', name, index % 2 ? { until: `201${index}-07-07` } : { since: `200${index}-03-03` }),
    )
    const { film } = calendarOf(networkOf(actors, ties), today)
    for (let moment = 1; moment <= film.moments.length; moment++) {
      const then = wind(film, { moment: 0, network: film.start }, moment).network
      for (const { a, b } of then.ties.values()) expect([a, b].every((id) => then.actors.has(id))).toBe(true)
    }
  })
})
