/** What a trial mended is told; what it broke is not passed off as mended. */

import { describe, expect, it } from 'vitest'
import { study } from '../../../src/analysis/studies/studies'
import type { Network } from '../../../src/network/network'
import { cutOffByTrial, noLongerCut } from '../../../src/ui/brokers/noLonger'
import { actorId, after, anActor, aNetwork, aTie, tieId } from '../../builders'

const today = '2026-11-24'
const cutsOf = (network: Network) => study('cuts', network, today)
/** Two threes, of which c and d are the only link. */
const network = aNetwork('abcdef', ['ab', 'bc', 'ca', 'cd', 'de', 'ef', 'fd'])

const without = (what: { actors?: readonly string[]; tie?: string }, of = network) =>
  after(of, 'remove', {
    actors: (what.actors ?? []).map(actorId),
    coalitions: [],
    ties: what.tie ? [tieId(what.tie)] : [],
    exchanges: [],
  })

function trialOf(tried: Network, from = network) {
  return { before: cutsOf(from), now: cutsOf(tried), from, network: tried }
}

/** By whom and by which ties nobody is cut off any more. */
function told(tried: Network, from = network): readonly string[] {
  const trial = trialOf(tried, from)
  const { actors, ties } = noLongerCut(trial, cutOffByTrial(trial), today)
  return [...actors.map(({ actor }) => actor), ...ties.map(({ from, to }) => [from, to].sort().join('|'))]
}

it('a second way is told of: nobody is cut off any more', () => {
  const tried = after(network, 'addTie', { tie: aTie('b', 'e') })
  expect(told(tried)).toEqual(['actor-c', 'actor-d', 'actor-c|actor-d'])
})

it('an actor who was removed, and with him his ties, mended nothing', () => {
  const tried = without({ actors: ['c'] })
  expect(told(tried)).not.toContain('actor-c')
  expect(told(tried)).not.toContain('actor-c|actor-d')
})

it.each([
  ['removed', without({ tie: 'cd' })],
  ['over', after(network, 'editTies', { ids: [tieId('cd')], patch: { until: '2026-01-01' } })],
])('a tie that is %s mended nothing', (_, tried) => {
  expect(told(tried)).not.toContain('actor-c|actor-d')
})

it.each([
  ['the tie to those beyond', without({ tie: 'cd' })],
  ['those beyond', without({ actors: ['d', 'e', 'f'] })],
])('an actor who stays but lost %s mended nothing', (_, tried) => {
  expect(told(tried)).toEqual([])
})

it('of ties nothing is said while the list of now leaves some out', () => {
  const tried = after(network, 'addTie', { tie: aTie('b', 'e') })
  const trial = { ...trialOf(tried), now: { ...cutsOf(tried), tieCount: 1 } }
  expect(noLongerCut(trial, new Set(), today).ties).toEqual([])
})

it('a tie that has become the only one of its end is no second way', () => {
  // The tie c – d is still the only way to d, whom e and f have left.
  const tried = without({ tie: 'fd' }, without({ tie: 'de' }))
  expect(told(tried)).toEqual([])
  expect(told(without({ actors: ['e', 'f'] }))).toEqual([])
})

it('one of whom not all names are known is told of only where all are still joined', () => {
  const before = cutsOf(network)
  const nameless = { ...before, actors: before.actors.map((cut) => ({ ...cut, cutOff: null })) }
  const names = (tried: Network) => {
    const trial = { ...trialOf(tried), before: nameless }
    return noLongerCut(trial, cutOffByTrial(trial), today).actors.map(({ actor }) => actor)
  }
  const tied = after(network, 'addTie', { tie: aTie('b', 'e') })
  expect(names(tied)).toEqual(['actor-c', 'actor-d'])
  expect(names(without({ actors: ['f'] }, tied))).toEqual([])
})

describe('whom a trial cuts off', () => {
  const off = (tried: Network, from = network) =>
    [...cutOffByTrial(trialOf(tried, from))].map((id) => id.replace('actor-', '')).join('')

  it('the smaller piece; of equal ones the one without me', () => {
    expect(off(without({ tie: 'cd' }, network))).toBe('def')
    const mine = after(network, 'chooseMe', { me: actorId('f') })
    expect(off(without({ tie: 'cd' }, mine), mine)).toBe('abc')
    const larger = after(network, 'addTie', { tie: aTie('d', 'a') })
    expect(off(without({ tie: 'de' }, without({ tie: 'fd' }, larger)), larger)).toBe('ef')
  })

  it('by somebody who leaves, but not him', () => {
    expect(off(without({ actors: ['d'] }))).toBe('ef')
    expect(off(without({ actors: ['f'] }))).toBe('')
  })

  it('nobody who had no way before, or is new', () => {
    const parted = without({ tie: 'cd' })
    expect(off(after(parted, 'addActors', { actors: [anActor('g')], places: [] }), parted)).toBe('')
    expect(off(without({ actors: ['a'] }, parted), parted)).toBe('')
    expect(off(network, parted)).toBe('')
  })
})
