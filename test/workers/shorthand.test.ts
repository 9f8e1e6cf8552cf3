/** What is told in shorthand is heard as it was meant, and as the same objects where it is as before. */

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { analysePairs } from '../../src/analysis/analyse'
import { type Shorthand, ShorthandReader, ShorthandWriter } from '../../src/workers/shorthand'
import { plainTie } from '../../src/network/commands/ties'
import type { Network } from '../../src/network/network'
import { plantedNetwork } from '../bench/network'
import { after, tieId } from '../builders'

/** A writer and a reader with a border between threads in between; `sent` is what crossed it last. */
function aLine() {
  const writer = new ShorthandWriter()
  const reader = new ShorthandReader()
  const line = {
    sent: null as Shorthand | null,
    tell: <Answer extends object>(answer: Answer): Answer =>
      reader.read((line.sent = structuredClone(writer.write(answer)))) as Answer,
    forget: () => [writer, reader].forEach((each) => each.forget()),
  }
  return line
}

const value = fc.oneof(
  fc.double(),
  fc.constantFrom(1, 2),
  fc.string(),
  fc.constantFrom(null, undefined, true),
)
const record = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    value,
    fc.array(tie('value')),
    fc.dictionary(fc.string(), tie('value')),
  ),
})).value
const answer = fc.record({
  seq: fc.nat(),
  list: fc.array(record),
  map: fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), record)).map((entries) => new Map(entries)),
  odd: fc.array(
    fc.constantFrom(new Set([1]), new Map([[1, 2]]), Float64Array.of(3), { odd: new Set([2]), n: 4 }),
  ),
})

it('is heard as it was meant, whatever was told before', () => {
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 4 }), (answers) => {
      const { tell } = aLine()
      for (const each of answers) expect(tell(each)).toEqual(structuredClone(each))
    }),
  )
})

const [hungry, content] = [
  { who: 'a', at: { score: 1, of: 5 }, by: ['x'] },
  { who: 'b', at: { score: 2, of: 5 }, by: [] },
]

it('keeps what is as before, wherever it now stands', () => {
  const { tell } = aLine()
  const first = tell({ list: [hungry, content], map: new Map([['a', 1]]) })
  const second = tell({ list: [content, { ...hungry, at: { score: 3, of: 5 } }], map: new Map([['a', 1]]) })
  expect(second.list[0]).toBe(first.list[1])
  expect(second.list[1]).toEqual({ who: 'a', at: { score: 3, of: 5 }, by: ['x'] })
  expect(second.list[1]!.by).toBe(first.list[0]!.by)
  expect(first.list[0]!.at.score).toBe(1)
  expect(second.map).toBe(first.map)
})

it('sends a record only once, and again after it was gone', () => {
  const line = aLine()
  const unheard = () => line.sent!.lists.list?.unheard.length ?? 0
  const told = [[hungry], [{ ...hungry, at: { score: 9, of: 5 } }], [], [hungry]].map((list) => {
    line.tell({ list })
    return unheard()
  })
  expect(told).toEqual([1, 0, 0, 1])
})

it('puts a different figure where it belongs, record by record', () => {
  const { tell } = aLine()
  const records = ['a', 'b'].map((who) => ({ who, figures: [0, 0, [0, 0]] }))
  tell({ list: records })
  const [a, b] = records
  const list = [
    { ...a!, figures: [1, 0, [0, 0]] },
    { ...b!, figures: [0, 0, [2, 0]] },
  ]
  expect(tell({ list }).list).toEqual(list)
})

it('takes no name for something else', () => {
  const { tell } = aLine()
  for (const record of [{ 'a:#,b': 1 }, { a: 1, b: 2 }, { 'a#,1 b': 3 }])
    expect(tell({ list: [record] }).list).toEqual([record])
})

it('keeps records apart that are alike but for their figures', () => {
  const { tell } = aLine()
  const [first] = tell({ list: [{ n: 1 }, { n: 2 }, { n: 2 }] }).list
  const { list } = tell({ list: [{ n: 1 }, { n: 3 }] })
  expect(list).toEqual([{ n: 1 }, { n: 3 }])
  expect(list[0]).toBe(first)
})

it('is told in full to one who has heard nothing', () => {
  const line = aLine()
  line.tell({ list: [hungry] })
  line.forget()
  expect(line.tell({ list: [hungry] })).toEqual({ list: [hungry] })
  expect(line.sent!.lists.list!.unheard).toHaveLength(1)
})

it('tells findings after an edit without telling anew what only has other numbers', () => {
  const pair = planted()
  const line = aLine()
  const unheard = pair.map((network, seq) => {
    const findings = analysePairs(network, { today: '2026-11-24', seq })
    expect(line.tell(findings)).toEqual(findings)
    return Object.values(line.sent!.lists).reduce((sum, note) => sum + (note?.unheard.length ?? 0), 0)
  })
  expect(unheard[0]).toBeGreaterThan(100)
  expect(unheard[1]).toBeLessThan(unheard[0]! / 5)
})

/** A network, and the same with one more tie. */
function planted(): readonly [Network, Network] {
  const before = plantedNetwork(100)
  const [a, b] = [...before.actors.keys()]
  const tie = plainTie(tieId('new'), a!, b!)
  return [before, after(before, 'addTie', { tie })]
}
