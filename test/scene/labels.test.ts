import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActorId } from '../../src/network/ids'
import { BoxGrid } from '../../src/scene/boxGrid'
import { boxesOverlap, extentOf } from '../../src/scene/extent'
import { byImportance, labelsOf, placeLabels, spotBox } from '../../src/scene/labels'
import type { Box } from '../../src/scene/marks'
import { paletteOf } from '../../src/scene/palette'
import type { Spot } from '../../src/scene/spots'
import { actor } from './smallNetwork'

const palette = paletteOf('light')

function spot(id: string, x: number, y: number, fields: Partial<Spot> = {}): Spot {
  return {
    actor: actor(id),
    isMe: false,
    x,
    y,
    radius: 12,
    reach: 13,
    square: false,
    colour: '#000000',
    second: null,
    ...fields,
  }
}

function place(spots: readonly Spot[], obstacles: readonly Box[] = [], frame: Box | null = null) {
  const labels = byImportance(labelsOf(spots), new Set(), new Map())
  return placeLabels(labels, new BoxGrid([...spots.map(spotBox), ...obstacles]), palette, frame)
}

describe('placing labels', () => {
  it('puts them below where there is room', () => {
    const spots = [spot('Andi', 0, 0), spot('Budi', 200, 0)]
    const { marks, hidden } = place(spots)
    expect(hidden).toBe(0)
    expect(marks.map(({ x, anchor }) => [x, anchor])).toEqual([
      [0, 'middle'],
      [200, 'middle'],
    ])
    for (const mark of marks) expect(mark.y).toBeGreaterThan(13)
  })

  it('keeps them within a frame, on another side or not at all', () => {
    const atTheEdge = spot('Nama yang cukup panjang', 0, 0)
    const frame: Box = { x: -30, y: -200, width: 400, height: 400 }
    expect(place([atTheEdge], [], frame).marks.map(({ anchor }) => anchor)).toEqual(['start'])
    expect(place([atTheEdge], [], { ...frame, width: 60 }).hidden).toBe(1)
  })

  it('goes above, then right, then left when something is in the way', () => {
    const lone = spot('Andi', 0, 0)
    const below: Box = { x: -50, y: 14, width: 100, height: 40 }
    const above: Box = { x: -50, y: -60, width: 100, height: 38 }
    const right: Box = { x: 18, y: -10, width: 60, height: 20 }
    const left: Box = { x: -80, y: -10, width: 62, height: 20 }
    expect(place([lone], [below]).marks[0]!.y).toBeLessThan(-13)
    expect(place([lone], [below, above]).marks[0]).toMatchObject({ anchor: 'start' })
    expect(place([lone], [below, above, right]).marks[0]).toMatchObject({ anchor: 'end' })
    expect(place([lone], [below, above, right, left])).toMatchObject({ marks: [], hidden: 1 })
  })

  it('hides the least important where all compete for one place', () => {
    const crowd = Array.from({ length: 30 }, (_, i) =>
      spot(`Nama Panjang ${i}`, i * 3, 0, { radius: 8 + (i % 10) }),
    )
    const me = spot('Saya', 40, 5, { isMe: true, radius: 5 })
    const { shown, hidden } = place([...crowd, me])
    expect(shown.has('Saya' as ActorId)).toBe(true)
    expect(hidden).toBeGreaterThan(10)
    expect(hidden + shown.size).toBe(31)
  })

  it('ranks me, parties, size, contacts and name in this order', () => {
    const spots = [
      spot('Zaki', 0, 0),
      spot('Ali', 0, 0),
      spot('Tenar', 0, 0),
      spot('Besar', 0, 0, { radius: 18 }),
      spot('Pihak', 0, 0),
      spot('Saya', 0, 0, { isMe: true }),
    ]
    const order = byImportance(
      labelsOf(spots),
      new Set(['Pihak' as ActorId]),
      new Map([['Tenar' as ActorId, 7]]),
    )
    expect(order.map((label) => label.spot.actor.name)).toEqual([
      'Saya',
      'Pihak',
      'Besar',
      'Tenar',
      'Ali',
      'Zaki',
    ])
  })

  it('lets no label shown overlap another label or any actor, wherever they lie', () => {
    const anySpot = fc.record({
      x: fc.integer({ min: 0, max: 500 }),
      y: fc.integer({ min: 0, max: 400 }),
      radius: fc.integer({ min: 7, max: 19 }),
      name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    })
    fc.assert(
      fc.property(fc.array(anySpot, { minLength: 1, maxLength: 60, size: 'max' }), (raw) => {
        const spots = raw.map(({ x, y, radius, name }, i) =>
          spot(String(i), x, y, { radius, reach: radius + 1, actor: actor(String(i), { name }) }),
        )
        const { marks, hidden } = place(spots)
        expect(marks.length + hidden).toBe(labelsOf(spots).length)
        const boxes = marks.map((mark) => {
          // The ink of the text without its halo.
          const { x, y, width, height } = extentOf(mark)
          return { x: x + 2, y: y + 2, width: width - 4, height: height - 4 }
        })
        boxes.forEach((box, i) => {
          for (const other of boxes.slice(i + 1)) expect(boxesOverlap(box, other)).toBe(false)
          for (const each of spots) expect(boxesOverlap(box, spotBox(each))).toBe(false)
        })
      }),
    )
  })
})
