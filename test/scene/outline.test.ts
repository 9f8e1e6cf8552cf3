/** The outline surrounds what it must, no more, and gives the name a place on its rim. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Disc, OutlinePath } from '../../src/scene/outline'
import { outlineContains, outlineOf, rimPoint } from '../../src/scene/outline'

const disc = fc.record({
  x: fc.double({ min: -500, max: 500, noNaN: true }),
  y: fc.double({ min: -500, max: 500, noNaN: true }),
  r: fc.double({ min: 1, max: 40, noNaN: true }),
})
const onGrid = fc.record({
  x: fc.integer({ min: -3, max: 3 }).map((n) => n * 50),
  y: fc.integer({ min: -3, max: 3 }).map((n) => n * 50),
  r: fc.constantFrom(10, 10, 20),
})
const discs = fc.oneof(
  fc.array(disc, { minLength: 1, maxLength: 30 }),
  fc.array(onGrid, { minLength: 1, maxLength: 30 }),
)
/** Two that are as good as the same: where the outline closes it goes back by a hundred-millionth. */
const twins: Disc[] = [
  { x: 0, y: -40.79500435115578, r: 1 },
  { x: 0, y: -1.2518787097080065e-8, r: 39.99999999999994 },
  { x: 0, y: 8.673452209957739e-16, r: 39.99999999999993 },
]
const angles = Array.from({ length: 48 }, (_, i) => (i * Math.PI) / 24)

/** The largest reach of the discs along a direction: what the outline must reach, and must not pass. */
function reach(points: readonly Disc[], padding: number, angle: number): number {
  return Math.max(...points.map((p) => p.x * Math.cos(angle) + p.y * Math.sin(angle) + p.r + padding))
}

function along(point: { x: number; y: number }, angle: number): number {
  return point.x * Math.cos(angle) + point.y * Math.sin(angle)
}

function kinds(path: OutlinePath): readonly string[] {
  return path.map((step) => step.kind)
}

describe('outlineOf', () => {
  it('contains every padded disc', () => {
    fc.assert(
      fc.property(discs, fc.double({ min: 0, max: 40, noNaN: true }), (points, padding) => {
        const outline = outlineOf(points, padding)
        for (const { x, y, r } of points) {
          for (const angle of angles) {
            const length = (r + padding) * 0.997
            const point = { x: x + length * Math.cos(angle), y: y + length * Math.sin(angle) }
            expect(outlineContains(outline, point)).toBe(true)
          }
        }
      }),
      { examples: [[twins, 0]] },
    )
  })

  it('is as tight as the convex hull: it ends where the discs do, in every direction', () => {
    fc.assert(
      fc.property(discs, fc.double({ min: 0, max: 40, noNaN: true }), (points, padding) => {
        const outline = outlineOf(points, padding)
        for (const angle of angles) {
          const rim = rimPoint(outline, { x: Math.cos(angle), y: Math.sin(angle) })!
          expect(Math.abs(along(rim, angle) - reach(points, padding, angle))).toBeLessThan(0.25)
        }
      }),
    )
  })

  it('surrounds nothing with nothing', () => {
    expect(outlineOf([], 20)).toEqual([])
    expect(outlineContains([], { x: 0, y: 0 })).toBe(false)
    expect(rimPoint([])).toBeNull()
  })

  it('draws one actor as a circle of four quarter turns', () => {
    const outline = outlineOf([{ x: 5, y: 7, r: 10 }], 20)
    expect(kinds(outline)).toEqual(['move', 'curve', 'curve', 'curve', 'curve'])
    expect(outlineContains(outline, { x: 34.9, y: 7 })).toBe(true)
    expect(outlineContains(outline, { x: 35.1, y: 7 })).toBe(false)
  })

  it.each([
    [
      'two actors',
      [
        { x: 0, y: 0 },
        { x: 100, y: 0 },
      ],
    ],
    [
      'actors in line',
      [
        { x: 0, y: 0 },
        { x: 40, y: 0 },
        { x: 70, y: 0 },
        { x: 100, y: 0 },
      ],
    ],
    [
      'actors in line, out of order and twice',
      [
        { x: 70, y: 0 },
        { x: 100, y: 0 },
        { x: 0, y: 0 },
        { x: 0, y: 0 },
      ],
    ],
  ])('draws %s as a capsule with two straight sides', (_, points) => {
    const outline = outlineOf(
      points.map((point) => ({ ...point, r: 10 })),
      20,
    )
    expect(kinds(outline).filter((kind) => kind === 'line')).toHaveLength(2)
    expect(outlineContains(outline, { x: 50, y: 29.9 })).toBe(true)
    expect(outlineContains(outline, { x: 50, y: 30.1 })).toBe(false)
    expect(outlineContains(outline, { x: 129.9, y: 0 })).toBe(true)
    expect(outlineContains(outline, { x: 120, y: 25 })).toBe(false)
  })

  it('follows the size of each actor instead of the largest', () => {
    const outline = outlineOf(
      [
        { x: 0, y: 0, r: 40 },
        { x: 200, y: 0, r: 10 },
      ],
      10,
    )
    expect(outlineContains(outline, { x: 200, y: 19 })).toBe(true)
    expect(outlineContains(outline, { x: 200, y: 24 })).toBe(false)
  })

  it('ignores an actor that lies within another', () => {
    const alone = outlineOf([{ x: 0, y: 0, r: 40 }], 10)
    expect(
      outlineOf(
        [
          { x: 3, y: 2, r: 5 },
          { x: 0, y: 0, r: 40 },
        ],
        10,
      ),
    ).toEqual(alone)
  })

  it('ignores many that lie within one', () => {
    const large = { x: 0, y: 0, r: 200 }
    const small = Array.from({ length: 20 }, (_, i) => ({ x: 5 * i, y: -3 * i, r: 5 + i }))
    expect(outlineOf([...small, large], 10)).toEqual(outlineOf([large], 10))
  })

  it('goes around a large one whose centre lies deep within', () => {
    const at = (degrees: number, distance: number, r: number) => {
      const angle = (degrees * Math.PI) / 180
      return { x: distance * Math.cos(angle), y: distance * Math.sin(angle), r }
    }
    const eight = Array.from({ length: 8 }, (_, i) => at(45 * i, 100, 1))
    const outline = outlineOf([...eight, at(22.5, 60, 36)], 0)
    expect(outlineContains(outline, at(22.5, 95.5, 0))).toBe(true)
    expect(outlineContains(outline, at(67.5, 95.5, 0))).toBe(false)
  })

  it('is the same whether or not those deep within are there', () => {
    fc.assert(
      fc.property(fc.array(disc, { minLength: 9, maxLength: 40 }), (points) => {
        const outline = outlineOf(points, 0)
        // What lies in another disc is no part of the outline: twelve more for each change nothing.
        const within = points.flatMap(({ x, y, r }) =>
          Array.from({ length: 12 }, (_, i) => ({ x, y, r: (r * (i + 1)) / 14 })),
        )
        expect(outlineOf([...within, ...points], 0)).toEqual(outline)
      }),
    )
  })
})

describe('rimPoint', () => {
  const square = [
    { x: 0, y: 0, r: 10 },
    { x: 100, y: 0, r: 10 },
    { x: 100, y: 60, r: 10 },
    { x: 0, y: 60, r: 10 },
  ]

  it('is the middle of the top side, y growing downwards', () => {
    const top = rimPoint(outlineOf(square, 20))!
    expect(top.x).toBeCloseTo(50)
    expect(top.y).toBeCloseTo(-30)
  })

  it('is the middle of the bottom side when asked for that', () => {
    const bottom = rimPoint(outlineOf(square, 20), { x: 0, y: 1 })!
    expect(bottom.x).toBeCloseTo(50)
    expect(bottom.y).toBeCloseTo(90)
  })

  it('is above the highest actor when no side is level', () => {
    const top = rimPoint(outlineOf([...square, { x: 80, y: -50, r: 10 }], 20))!
    expect(Math.abs(top.x - 80)).toBeLessThan(1)
    expect(top.y).toBeCloseTo(-80)
  })
})
