/** What lies under the pointer, and in a box drawn around it. */

import { describe, expect, it } from 'vitest'
import { surfaceOf } from '../../src/map/hit'
import { colouringBy } from '../../src/scene/colours'
import { paletteOf } from '../../src/scene/palette'
import { spotsOf } from '../../src/scene/spots'
import { curveBetween, pointOn } from '../../src/scene/curves'
import { exchangeBend } from '../../src/scene/language'
import { actor, exchange, networkOf, tie } from '../scene/smallNetwork'

const network = networkOf({
  actors: [actor('a'), actor('b'), actor('far', { kind: 'organisation' })],
  ties: [tie('a', 'b'), tie('b', 'far')],
  exchanges: [exchange('a', 'b', 'money'), exchange('b', 'a', 'goods')],
})
const palette = paletteOf('light')
const places = new Map(
  [...network.actors.keys()].map((id, i) => [id, { x: [0, 200, 200][i]!, y: [0, 0, 300][i]! }]),
)
const spots = spotsOf(network, places, palette, () => 10, colouringBy('coalition', network, null, palette))
const surface = surfaceOf(network, spots)
const near = { actor: 2, line: 8 }

describe('what lies at a point', () => {
  it('is the actor there, or just beside it', () => {
    expect(surface.at({ x: 3, y: -4 }, near)).toBe('a')
    expect(surface.at({ x: 0, y: -12.5 }, near)).toBe('a')
    expect(surface.at({ x: 0, y: -30 }, near)).toBeNull()
  })

  it('is an actor rather than the lines that end there', () => {
    expect(surface.at({ x: 9, y: 0 }, near)).toBe('a')
  })

  it('is the nearest line within reach: the straight tie, or the exchange where its curve runs', () => {
    expect(surface.at({ x: 100, y: 2 }, near)).toBe('a-b')
    const [a, b] = [spots.get('a' as never)!, spots.get('b' as never)!]
    const there = pointOn(curveBetween(a, b, exchangeBend(0))!, 0.5)
    const back = pointOn(curveBetween(b, a, exchangeBend(0))!, 0.5)
    expect(surface.at(there, near)).toBe('a>b money')
    expect(surface.at(back, near)).toBe('b>a goods')
    expect(surface.at({ x: 207, y: 150 }, near)).toBe('b-far')
    expect(surface.at({ x: 209, y: 150 }, near)).toBeNull()
    expect(surface.at({ x: 220, y: 150 }, { actor: 8, line: 24 })).toBe('b-far')
  })

  it('is nothing beyond the ends of a line, and for lines whose ends are not drawn', () => {
    expect(surface.at({ x: 260, y: 0 }, near)).toBeNull()
    const alone = surfaceOf(network, new Map([...spots].slice(0, 1)))
    expect(alone.at({ x: 100, y: 0 }, near)).toBeNull()
  })
})

describe('what a box holds', () => {
  it('is every actor it meets, and the ties and exchanges both of whose ends lie within', () => {
    const found = surface.within({ x: -30, y: -30, width: 260, height: 60 })
    expect([...found].sort()).toEqual(['a', 'a-b', 'a>b money', 'b', 'b>a goods'])
    expect(surface.within({ x: -30, y: -30, width: 25, height: 60 })).toEqual(['a'])
    expect(surface.within({ x: 50, y: -30, width: 50, height: 60 })).toEqual([])
  })
})
