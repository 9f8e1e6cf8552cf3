/** Where keys lead in the grid of people. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spotAfter } from '../../../src/ui/people/gridMoves'

const size = { rows: 30, columns: 5 }
const from = { row: 12, column: 2 }

describe('spotAfter', () => {
  it.each([
    ['ArrowDown', false, 13, 2],
    ['ArrowUp', false, 11, 2],
    ['ArrowLeft', false, 12, 1],
    ['ArrowRight', false, 12, 3],
    ['PageDown', false, 22, 2],
    ['PageUp', false, 2, 2],
    ['Home', false, 12, 0],
    ['End', false, 12, 4],
    ['ArrowDown', true, 29, 2],
    ['ArrowUp', true, 0, 2],
    ['ArrowLeft', true, 12, 0],
    ['ArrowRight', true, 12, 4],
    ['Home', true, 0, 0],
    ['End', true, 29, 4],
  ])('%s (far: %s) leads to row %i, column %i', (key, far, row, column) => {
    expect(spotAfter(key, far, from, size)).toEqual({ row, column })
  })

  it('reaches the heading from the first row only step by step', () => {
    expect(spotAfter('ArrowUp', false, { row: 0, column: 1 }, size)).toEqual({ row: -1, column: 1 })
    expect(spotAfter('PageUp', false, { row: 4, column: 1 }, size)).toEqual({ row: 0, column: 1 })
    expect(spotAfter('ArrowDown', false, { row: -1, column: 1 }, size)).toEqual({ row: 0, column: 1 })
  })

  it('leaves other keys alone', () => {
    expect(spotAfter('a', false, from, size)).toBeNull()
    expect(spotAfter('Enter', false, from, size)).toBeNull()
  })

  it('never leaves the grid', () => {
    const keys = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'Home', 'End']
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(),
        fc.nat(),
        (key, far, rows, columns, row, column) => {
          const spot = spotAfter(
            key,
            far,
            { row: (row % (rows + 1)) - 1, column: column % columns },
            { rows, columns },
          )!
          expect(spot.row).toBeGreaterThanOrEqual(-1)
          expect(spot.row).toBeLessThan(rows)
          expect(spot.column).toBeGreaterThanOrEqual(0)
          expect(spot.column).toBeLessThan(columns)
        },
      ),
    )
  })
})
