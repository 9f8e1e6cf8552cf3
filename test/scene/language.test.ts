import { describe, expect, it } from 'vitest'
import { levels } from '../../src/network/scales'
import { curveBetween, pointOn } from '../../src/scene/curves'
import * as language from '../../src/scene/language'
import { exchange } from './smallNetwork'

describe('sizes and widths', () => {
  it('gives an actor an area in proportion to its share, and the unknown one the middle', () => {
    const [small, large] = [language.actorRadius(0.4), language.actorRadius(0.8)]
    expect((large / small) ** 2).toBeCloseTo(2)
    expect(language.actorRadius(null)).toBe(language.actorRadius(language.shareOfLevel(3)))
    expect(language.actorRadius(0)).toBeGreaterThan(0)
  })

  it('gives a square about the area of the circle', () => {
    expect(language.squareOf(10).side ** 2 / (Math.PI * 100)).toBeCloseTo(1, 1)
  })

  it('emphasises the two upper levels', () => {
    const bold = levels.filter((level) => language.isEmphasised(language.actorRadius(level / 5)))
    expect(bold).toEqual([4, 5])
  })

  it('widens ties with trust and exchanges with intensity; unknown trust is thinnest', () => {
    const ties = [null, ...levels].map(language.tieWidth)
    expect([...ties].sort((a, b) => a - b)).toEqual(ties)
    expect(new Set(ties).size).toBe(6)
    const exchanges = levels.map(language.exchangeWidth)
    expect([...exchanges].sort((a, b) => a - b)).toEqual(exchanges)
    expect(new Set(exchanges).size).toBe(5)
  })

  it('dashes what is proposed and fades what has ended, nothing else', () => {
    expect(language.exchangeDash('proposed').length).toBeGreaterThan(0)
    expect(language.exchangeDash('running')).toEqual([])
    expect(language.exchangeDash('ended')).toEqual([])
    expect(language.exchangeOpacity('ended')).toBeLessThan(0.5)
    expect(language.exchangeOpacity('running')).toBe(1)
    expect(language.exchangeOpacity('proposed')).toBe(1)
  })

  it('gives halos to considerable brokers only, the widest to the greatest', () => {
    expect(language.brokerHaloWidth(0)).toBe(0)
    expect(language.brokerHaloWidth(0.2)).toBe(0)
    expect(language.brokerHaloWidth(1)).toBeGreaterThan(language.brokerHaloWidth(0.5))
  })
})

describe('exchanges of one pair', () => {
  const all = [exchange('a', 'b', 'money'), exchange('a', 'b', 'time'), exchange('b', 'a', 'goods')]
  const bends = language.exchangeBends(all)
  const a = { x: 0, y: 0, reach: 10, square: false }
  const b = { x: 300, y: 0, reach: 10, square: true }
  const middles = all.map(({ id, giver }) => {
    const [from, to] = giver === all[0]!.giver ? [a, b] : [b, a]
    return pointOn(curveBetween(from, to, bends.get(id)!)!, 0.5).y
  })

  it('each have their own curve, the tie has the middle, and the two directions have a side each', () => {
    expect(new Set(middles).size).toBe(3)
    expect(middles[0]).toBeGreaterThan(5)
    expect(middles[1]).toBeGreaterThan(middles[0]!)
    expect(middles[2]).toBeLessThan(-5)
  })

  it('bend to the right of the way from giver to receiver, with y growing downwards', () => {
    const from = { x: 0, y: 0, reach: 1, square: false }
    const to = { x: 30, y: 40, reach: 1, square: false }
    const { control } = curveBetween(from, to, 10)!
    expect(control.x).toBeCloseTo(15 - 8)
    expect(control.y).toBeCloseTo(20 + 6)
  })

  it('begin and end at the rims', () => {
    const curve = curveBetween(a, b, 30)!
    expect(Math.hypot(curve.start.x, curve.start.y)).toBeCloseTo(10)
    expect(Math.max(Math.abs(curve.end.x - 300), Math.abs(curve.end.y))).toBeCloseTo(10)
  })

  it('are left out between actors that lie on each other', () => {
    expect(curveBetween(a, { ...a }, 30)).toBeNull()
    expect(curveBetween(a, { ...a, x: 15 }, 0)).toBeNull()
  })
})
