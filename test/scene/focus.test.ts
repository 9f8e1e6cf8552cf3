import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse'
import type { ChosenIntroduction } from '../../src/analysis/chosenIntroduction'
import type { ActorId } from '../../src/network/ids'
import { pairId } from '../../src/network/ids'
import { dim, focusOf, litOf } from '../../src/scene/focus'
import { circleMark } from '../../src/scene/marks'
import { smallNetwork, today } from './smallNetwork'

const network = smallNetwork()
const findings = analyse(network, { today, seq: 1 })
const pair = pairId('a' as ActorId, 'z' as ActorId)

describe('the focus on an opportunity', () => {
  const focus = focusOf(network, findings, pair)!

  it('lights the parties, the introducers, the ties between them, my way to whom I ask, and both coalitions', () => {
    expect(focus.introducers.has('broker' as ActorId)).toBe(true)
    for (const id of [pair, 'a', 'z', 'broker', 'me', 'a-broker', 'broker-z', 'me-broker', 'L', 'R']) {
      expect(focus.lit.has(id), id).toBe(true)
    }
    for (const id of ['c', 'x', 'a-c', 'z-x', 'z>x money']) expect(focus.lit.has(id), id).toBe(false)
  })

  it('lights the way that was chosen for it, and leaves the others dark', () => {
    const chosen = {
      pair,
      chain: ['a', 'c', 'x', 'z'],
      request: ['me', 'x'],
    } as unknown as ChosenIntroduction
    const lit = focusOf(network, findings, pair, chosen)!
    for (const id of [pair, 'a', 'z', 'c', 'x', 'me', 'a-c', 'z-x', 'L', 'R'])
      expect(lit.lit.has(id), id).toBe(true)
    for (const id of ['broker', 'a-broker', 'me-broker']) expect(lit.lit.has(id), id).toBe(false)
    expect([...lit.introducers]).toEqual(['c', 'x'])
    const other = { ...chosen, pair: pairId('a' as ActorId, 'x' as ActorId) }
    expect(focusOf(network, findings, pair, other)).toEqual(focus)
  })

  it('is nothing for a pair that is no opportunity', () => {
    expect(focusOf(network, findings, pairId('a' as ActorId, 'b' as ActorId))).toBeNull()
  })

  it('dims what belongs to something else, and only that', () => {
    const marks = ['a', 'c', null].map((of) => circleMark(0, 0, 1, { of, opacity: 0.5 }))
    const [lit, other, decoration] = dim(marks, focus.lit)
    expect(lit).toBe(marks[0])
    expect(other!.opacity).toBeLessThan(0.25)
    expect(decoration).toBe(marks[2])
    expect(dim(marks, null)).toBe(marks)
  })
})

describe('a spotlight', () => {
  const spotlight = new Set(['a', 'c', 'a-c'])

  it('lights what it names, unless an opportunity is in focus', () => {
    expect(litOf(network, null, spotlight)).toBe(spotlight)
    const focus = focusOf(network, findings, pair)!
    expect(litOf(network, focus, spotlight)).toBe(focus.lit)
  })

  it('never darkens the whole map: once its actors are gone, all is lit', () => {
    expect(litOf(network, null, new Set(['gone', 'a-c']))).toBeNull()
    expect(litOf(network, null, null)).toBeNull()
  })
})
