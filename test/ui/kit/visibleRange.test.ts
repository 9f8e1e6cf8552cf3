/** Which rows of a long list are drawn. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visibleRange } from '../../../src/ui/kit/visibleRange'

const rowHeight = 44
const height = 700

describe('visibleRange', () => {
  it('draws lists whole that are no longer than an import of 500', () => {
    expect(visibleRange(0, height, rowHeight, 500)).toEqual({ start: 0, end: 500 })
    expect(visibleRange(0, 0, rowHeight, 0)).toEqual({ start: 0, end: 0 })
  })

  it('draws every row that can be seen, and few others', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 601, max: 10_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (count, share) => {
          const top = share * (count * rowHeight - height)
          const { start, end } = visibleRange(top, height, rowHeight, count)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(count)
          expect(start * rowHeight).toBeLessThanOrEqual(top)
          expect(end * rowHeight).toBeGreaterThanOrEqual(top + height)
          expect(end - start).toBeLessThanOrEqual(60)
        },
      ),
    )
  })

  it('stays within a list that has become shorter than it is scrolled', () => {
    const { start, end } = visibleRange(400_000, height, rowHeight, 1000)
    expect(end).toBe(1000)
    expect(start).toBeLessThan(1000 - height / rowHeight)
  })
})
