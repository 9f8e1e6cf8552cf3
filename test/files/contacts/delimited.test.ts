import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maxColumns, readDeclaration, readRows, unifyLines } from '../../../src/files/contacts/delimited'
import { type Delimiter, delimiters } from '../../../src/files/contacts/table'

function read(text: string, delimiter: Delimiter = ',') {
  const rows: (readonly string[])[] = []
  const lines: number[] = []
  const stray: number[] = []
  const stop = readRows(unifyLines(text), delimiter, 0, ({ row, cells, strayQuote }) => {
    rows.push(cells)
    lines.push(row)
    if (strayQuote) stray.push(row)
    return true
  })
  return { rows, lines, stray, stop }
}

describe('rows of delimited text', () => {
  it.each([
    [
      'plain',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'an end of line at the end',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['blank lines', 'a\n\nb\n', [['a'], [''], ['b']]],
    ['ragged', 'a,b\n1\n1,2,3', [['a', 'b'], ['1'], ['1', '2', '3']]],
    ['quotes around a delimiter, a line feed and quotes', '"a,b","c\nd","e""f"\n', [['a,b', 'c\nd', 'e"f']]],
    ['empty and all-quote cells', '"","""",""""""', [['', '"', '""']]],
    ['spaces around quotes', 'a, "b,c" ,d', [['a', 'b,c', 'd']]],
    ['quotes inside plain text', 'a 5" pipe,b', [['a 5" pipe', 'b']]],
    [
      'a last cell that is empty',
      'a,\n"b",',
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
  ])('%s', (_, text, rows) => expect(read(text)).toMatchObject({ rows, stray: [], stop: null }))

  it('are the same whatever ends a line', () => {
    const text = 'a,b\n"x\ny",2\nc,d\n'
    for (const end of ['\r\n', '\r']) expect(read(text.replaceAll('\n', end))).toEqual(read(text))
  })

  it('are numbered by the line on which they begin', () => {
    expect(read('a\n"b\n\nc"\n\nd\n').lines).toEqual([1, 2, 5, 6])
  })

  it('come back as they were written, with every delimiter', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' ', '\t', '|', 'é') })
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 })
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(table, fc.constantFrom(...delimiters), (rows, delimiter) => {
        const text = rows.map((cells) => cells.map(quote).join(delimiter)).join('\n')
        expect(read(text, delimiter)).toMatchObject({ rows, stray: [], stop: null })
      }),
    )
  })
})

describe('a bad quote', () => {
  it('leaves its cell as it is written and the row is told', () => {
    const text = '"Budi "Ucok" R",x\n"Toko" Makmur,y\n"Cici",z\n'
    const rows = [
      ['Budi "Ucok" R', 'x'],
      ['"Toko" Makmur', 'y'],
      ['Cici', 'z'],
    ]
    expect(read(text)).toMatchObject({ rows, stray: [1, 2], stop: null })
  })

  it('does not hide the quotes of the cells behind it', () => {
    expect(read('"a,"""",b"x,c\n').rows).toEqual([['"a', '"', 'b"x', 'c']])
  })

  it.each([
    ['at the end of the text', 'a\nb\n"c,d\ne', 3],
    ['with quoted cells behind it', 'a,b\n"c,d\n"e",f\n', 2],
    ['in the first line', '"a,b\nc,d', 1],
    ['after escaped quotes', 'a\n"b""\nc', 2],
  ])('that is never closed stops the reader %s', (_, text, row) => {
    expect(read(text).stop).toEqual({ code: 'unclosedQuote', row })
  })
})

describe('large and hostile text', () => {
  /** The steps of a reader that is not linear would not end while a person waits. */
  const size = 100_000

  it('is read in steps that grow with its length, whatever the quotes', () => {
    expect(read('"x" "x" '.repeat(size))).toMatchObject({ stray: [1], stop: null })
    expect(read('"x" "x"\n'.repeat(size)).rows).toHaveLength(size)
    expect(read(`${'"x" "x",'.repeat(maxColumns - 1)}\n`.repeat(100)).rows).toHaveLength(100)
    expect(read(`"${',""'.repeat(size)} x"y`).stop?.code).toBe('tooManyColumns')
    expect(read(`a,b\n"oops,c\n${'a,b\n'.repeat(size)}`).stop).toEqual({ code: 'unclosedQuote', row: 2 })
  })

  it('may have a cell of a million characters', () => {
    const long = 'x'.repeat(1_000_000)
    expect(read(`a,b\n"${long}",${long}\n`).rows).toEqual([
      ['a', 'b'],
      [long, long],
    ])
  })

  it('stops at a row of too many columns, quoted or not', () => {
    expect(read(`a\n${','.repeat(maxColumns)}\n`).stop).toEqual({ code: 'tooManyColumns', row: 2 })
    expect(read(`a\n"b"${','.repeat(maxColumns)}\n`).stop).toEqual({ code: 'tooManyColumns', row: 2 })
    expect(read(`a\n${','.repeat(maxColumns - 1)}\n`).stop).toBeNull()
  })

  it('stops when it is asked to', () => {
    expect(readRows('a\nb\nc', ',', 0, ({ row }) => row < 2)).toEqual({ code: 'stopped', row: 2 })
  })
})

describe('a declared delimiter', () => {
  it.each([
    ['sep=;\na;b', { delimiter: ';', offset: 6 }],
    ['"sep=,"\na', { delimiter: ',', offset: 8 }],
    ['SEP=\t\na', { delimiter: '\t', offset: 6 }],
    ['sep=^\na', { delimiter: null, offset: 6 }],
    ['separator;b', { delimiter: null, offset: 0 }],
  ])('%j', (text, declared) => expect(readDeclaration(text)).toEqual(declared))

  it('still counts as a line', () => {
    const lines: number[] = []
    readRows('sep=;\na;b', ';', 6, ({ row }) => lines.push(row) > 0)
    expect(lines).toEqual([2])
  })
})
