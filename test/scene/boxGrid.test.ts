import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BoxGrid } from '../../src/scene/boxGrid'
import { boxesOverlap } from '../../src/scene/extent'

const side = fc.integer({ min: 0, max: 400 })
const coordinate = fc.integer({ min: -500, max: 500 })
const boxes = fc.record({ x: coordinate, y: coordinate, width: side, height: side })

it('names each box that another one overlaps, and only once however many cells they share', () => {
  fc.assert(
    fc.property(fc.array(boxes, { maxLength: 12 }), boxes, (given, box) => {
      const grid = new BoxGrid(given)
      const overlapping = given.filter((other) => boxesOverlap(box, other))
      const met = grid.met(box)
      expect(met).toHaveLength(overlapping.length)
      expect(new Set(met)).toEqual(new Set(overlapping))
      expect(grid.meets(box)).toBe(overlapping.length > 0)
    }),
  )
})
