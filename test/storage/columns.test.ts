/** Rows come back from columns as they were, whatever they hold. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf, type Fields, rowsOf } from '../../src/storage/columns'

const value = fc.oneof(
  fc.constantFrom<unknown>(null, '', 'a', 0, 1, false, {}, ['a'], { a: null }),
  fc.constant([]).map((list) => [...list]),
)
const uniform = fc.array(fc.record({ id: fc.nat().map(String), one: value, two: value }), { maxLength: 6 })
const mixed = fc.array(
  fc.record({ id: fc.nat().map(String), one: value, two: value }, { requiredKeys: ['id'] }),
  { maxLength: 6 },
)

const stored = (rows: readonly Fields[]) => JSON.parse(JSON.stringify(columnsOf(rows))) as never

describe('columns', () => {
  it('give the rows back, also when one lacks a field or has one more', () => {
    fc.assert(
      fc.property(fc.oneof(uniform, mixed), (rows) => {
        expect(rowsOf(stored(rows))).toEqual(rows)
      }),
      { numRuns: 500 },
    )
  })

  it('tell once what all rows share', () => {
    const rows = ['a', 'b', 'c'].map((id) => ({ id, note: '', list: [], level: null }))
    expect(columnsOf(rows)).toEqual({ first: rows[0], count: 3, differing: { id: ['a', 'b', 'c'] } })
  })

  it('take rows as they were stored before there were columns', () => {
    const rows = [{ id: 'a' }, { id: 'b' }]
    expect(rowsOf(rows)).toBe(rows)
  })
})
