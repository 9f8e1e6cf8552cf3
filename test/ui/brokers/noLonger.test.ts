/** What a trial mended is told; what it broke is not passed off as mended. */

import { expect, it } from 'vitest'
import { study } from '../../../src/analysis/studies/studies'
import type { Network } from '../../../src/network/network'
import { noLongerCut } from '../../../src/ui/brokers/noLonger'
import { actorId, after, aNetwork, aTie, tieId } from '../../builders'

const today = '2026-11-24'
const cutsOf = (network: Network) => study('cuts', network, today)
/** Two threes, of which c and d are the only link. */
const network = aNetwork('abcdef', ['ab', 'bc', 'ca', 'cd', 'de', 'ef', 'fd'])

function told(tried: Network): readonly string[] {
  const { actors, ties } = noLongerCut(cutsOf(network), cutsOf(tried), tried, today)
  return [...actors.map(({ actor }) => actor), ...ties.map(({ from, to }) => [from, to].sort().join('|'))]
}

it('a second way is told of: nobody is cut off any more', () => {
  const tried = after(network, 'addTie', { tie: aTie('b', 'e') })
  expect(told(tried)).toEqual(['actor-c', 'actor-d', 'actor-c|actor-d'])
})

it('an actor who was removed, and with him his ties, mended nothing', () => {
  const tried = after(network, 'remove', { actors: [actorId('c')], coalitions: [], ties: [], exchanges: [] })
  expect(told(tried)).not.toContain('actor-c')
  expect(told(tried)).not.toContain('actor-c|actor-d')
})

it.each([
  ['removed', after(network, 'remove', { actors: [], coalitions: [], ties: [tieId('cd')], exchanges: [] })],
  ['over', after(network, 'editTies', { ids: [tieId('cd')], patch: { until: '2026-01-01' } })],
])('a tie that is %s mended nothing', (_, tried) => {
  expect(told(tried)).not.toContain('actor-c|actor-d')
})

it('of ties nothing is said while the list of now leaves some out', () => {
  const tried = after(network, 'addTie', { tie: aTie('b', 'e') })
  const now = { ...cutsOf(tried), tieCount: 1 }
  expect(noLongerCut(cutsOf(network), now, tried, today).ties).toEqual([])
})
