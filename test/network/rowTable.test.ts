/** A table of rows tells the same as a Map that went through the same, and so do the editions before it. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RowTable } from '../../src/network/rowTable'

interface Row {
  readonly id: string
  readonly value: number
}
type Step = readonly { readonly id: string; readonly after: Row | null }[]

const entry = fc
  .record({ id: fc.integer({ max: 12, min: 0 }).map(String), value: fc.option(fc.nat(99)) })
  .map(({ id, value }) => ({ id, after: value === null ? null : { id, value } }))
const step: fc.Arbitrary<Step> = fc.array(entry, { minLength: 1, maxLength: 4 })
/** Each step goes on from any edition so far, not only from the newest: as undo, trials and other tabs do. */
const story = fc.array(fc.record({ from: fc.nat(), step }), { maxLength: 40, size: 'max' })

function edited(map: ReadonlyMap<string, Row>, changes: Step): ReadonlyMap<string, Row> {
  const next = new Map(map)
  for (const { id, after } of changes) {
    if (after) next.set(id, after)
    else next.delete(id)
  }
  return next
}

/** Everything that can be asked of it, of ids too that it does not have. */
function told(table: ReadonlyMap<string, Row>) {
  const each: unknown[] = []
  table.forEach((row, id) => each.push([id, row]))
  const ids = Array.from({ length: 14 }, (_, id) => String(id))
  return {
    size: table.size,
    each,
    all: [...table],
    entries: [...table.entries()],
    keys: [...table.keys()],
    values: [...table.values()],
    found: ids.map((id) => [table.get(id), table.has(id)]),
  }
}

describe('a table of rows', () => {
  it('tells what a Map tells, at every edition', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const tables = [RowTable.of<Row>([])]
        const maps: ReadonlyMap<string, Row>[] = [new Map()]
        for (const { from, step } of steps) {
          const at = from % tables.length
          tables.push(tables[at]!.with(step))
          maps.push(edited(maps[at]!, step))
        }
        expect(tables.map(told)).toEqual(maps.map(told))
      }),
      { numRuns: 300 },
    )
  })

  it('keeps the place of an edited row; one that comes back goes last', () => {
    const table = RowTable.of(['a', 'b', 'c'].map((id) => ({ id, value: 0 })))
    const removed = table.with([{ id: 'a', after: null }])
    const back = removed.with([
      { id: 'a', after: { id: 'a', value: 1 } },
      { id: 'b', after: { id: 'b', value: 2 } },
    ])
    expect([...back.values()].map(({ id, value }) => `${id}${value}`)).toEqual(['b2', 'c0', 'a1'])
    expect([...table.keys()]).toEqual(['a', 'b', 'c'])
  })

  it('stays in step through thousands of rows that come and go', () => {
    let table = RowTable.of<Row>([])
    let map: ReadonlyMap<string, Row> = new Map()
    for (let turn = 0; turn < 3000; turn++) {
      const id = String((turn * 7919) % 500)
      const step = [{ id, after: turn % 3 === 0 ? null : { id, value: turn } }]
      table = table.with(step)
      map = edited(map, step)
    }
    expect(told(table)).toEqual(told(map))
  })

  it('is itself as such a table, and is made of any other', () => {
    const table = RowTable.of([{ id: 'a', value: 1 }])
    expect(RowTable.from(table)).toBe(table)
    expect(told(RowTable.from(new Map(table)))).toEqual(told(table))
  })
})
