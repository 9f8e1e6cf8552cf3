/** Members and ties of coalitions. */

import { describe, expect, it } from 'vitest'
import { tallyCoalitions } from '../../src/network/coalitionTallies'
import type { Network } from '../../src/network/network'
import type { Exchange } from '../../src/network/records'
import {
  aCoalition,
  actorId,
  after,
  anActor,
  aNetwork,
  anExchange,
  aTie,
  coalitionId,
  networkWith,
} from '../builders'

/** P = A B C, Q = C D; E in none. */
const network = after(aNetwork('ABCDE', ['AB', 'AC', 'BD', 'CD', 'CE', 'DE']), 'addCoalitions', {
  foundings: [
    { coalition: aCoalition('P'), members: ['A', 'B', 'C'].map(actorId) },
    { coalition: aCoalition('Q'), members: ['C', 'D'].map(actorId) },
    { coalition: aCoalition('none'), members: [] },
  ],
})

describe('tallyCoalitions', () => {
  it('counts a tie of someone in two coalitions for each as it runs', () => {
    const tallies = tallyCoalitions(network, '2026-11-24')
    expect(tallies.get(coalitionId('P'))).toEqual({ members: 3, inside: 2, outside: 3 })
    expect(tallies.get(coalitionId('Q'))).toEqual({ members: 2, inside: 1, outside: 4 })
    expect(tallies.get(coalitionId('none'))).toEqual({ members: 0, inside: 0, outside: 0 })
  })

  it('leaves out a tie that is over, not one that ends today', () => {
    const tie = [...network.ties.values()][0]
    const parted = after(network, 'editTies', { ids: [tie!.id], patch: { until: '2026-11-23' } })
    expect(tallyCoalitions(parted, '2026-11-24').get(coalitionId('P'))?.inside).toBe(1)
    expect(tallyCoalitions(parted, '2026-11-23').get(coalitionId('P'))?.inside).toBe(2)
  })

  it('counts a pair between whom something still runs though their tie is over, and no pair twice', () => {
    const between = (...exchanges: readonly Exchange[]) =>
      networkWith({
        coalitions: [aCoalition('P')],
        actors: ['A', 'B'].map((name) => anActor(name, { coalitions: [coalitionId('P')] })),
        ties: [aTie('A', 'B', { until: '2026-11-23' })],
        exchanges,
      })
    const inside = (network: Network) => tallyCoalitions(network, '2026-11-24').get(coalitionId('P'))?.inside
    const there = anExchange('A', 'B', 'fish')
    expect(inside(between(there, anExchange('B', 'A', 'fish')))).toBe(1)
    expect(inside(between({ ...there, status: 'proposed' }))).toBe(0)
  })
})
