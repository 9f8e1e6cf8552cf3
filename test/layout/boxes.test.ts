/** Buckets find every box that is in the way, on sprawling maps and after moves too. */

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createBoxes } from '../../src/layout/boxes'
import { boxGap } from '../../src/layout/settle'
import { problemOf } from './maps'

const spot = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }))
const outlier = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: -1e6, max: 1e6 }))
const place = fc.oneof({ weight: 8, arbitrary: spot }, outlier)

it('sees the same boxes in the way as a look at each of them', () => {
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 1, maxLength: 20 }),
      fc.array(place, { maxLength: 5 }),
      fc.array(fc.nat(19), { maxLength: 5 }),
      fc.array(place, { minLength: 1, maxLength: 10 }),
      (placed, added, lifted, wishes) => {
        const count = placed.length + added.length + 1
        const problem = problemOf(count, [])
        const positions = new Float64Array(2 * count).fill(NaN)
        positions.set(placed.flat())
        const boxes = createBoxes(problem, positions)
        added.forEach((at, i) => {
          positions.set(at, 2 * (placed.length + i))
          boxes.add(placed.length + i)
        })
        for (const actor of new Set(lifted.map((i) => i % (count - 1)))) {
          boxes.remove(actor)
          positions.fill(NaN, 2 * actor, 2 * actor + 2)
        }
        const newcomer = count - 1
        const { widths, heights } = problem
        for (const [x, y] of wishes) {
          const isCovered = Array.from(widths, (_, i) => i).some(
            (i) =>
              Math.abs(positions[2 * i]! - x) < (widths[i]! + widths[newcomer]! + boxGap) / 2 &&
              Math.abs(positions[2 * i + 1]! - y) < (heights[i]! + heights[newcomer]! + boxGap) / 2,
          )
          expect(boxes.covers(newcomer, x, y)).toBe(isCovered)
        }
      },
    ),
  )
})
