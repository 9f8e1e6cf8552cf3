import { describe, expect, it } from 'vitest'
import { readEmails, readLinks, readNames, readPhones, unique } from '../../../src/files/contacts/values'

describe('values in a cell', () => {
  it.each([
    ['a@x.example ::: * b@x.example', ['a@x.example', 'b@x.example'], []],
    ['Budi <budi@x.example>; mailto:c@x.example', ['budi@x.example', 'c@x.example'], []],
    ['a@x.example, A@X.example', ['a@x.example'], []],
    ['tidak ada', [], ['tidak ada']],
    ['', [], []],
  ])('e-mails of %j', (cell, values, rejected) => expect(readEmails(cell)).toEqual({ values, rejected }))

  it.each([
    ["'0812 0000 0001 / +62 (0)813", ['0812 0000 0001', '+62 (0)813'], []],
    ['021/555 0001; -', ['021/555 0001'], ['-']],
    ['6,28E+12', [], ['6,28E+12']],
    ['6.28e12', [], ['6.28e12']],
    ['<b>08120000', ['<b>08120000'], []],
  ])('telephones of %j', (cell, values, rejected) => expect(readPhones(cell)).toEqual({ values, rejected }))

  it.each([
    ['www.x.example/a ::: https://y.example', ['https://www.x.example/a', 'https://y.example'], []],
    [
      'javascript:alert(1) data:text/html,x ftp://x.example',
      [],
      ['javascript:alert(1)', 'data:text/html,x', 'ftp://x.example'],
    ],
    ['JaVaScRiPt:alert(1)//x.example', [], ['JaVaScRiPt:alert(1)//x.example']],
    ['//x.example/a kata', [], ['//x.example/a', 'kata']],
    [`x.example/${'a'.repeat(2_000)}`, [], [`x.example/${'a'.repeat(2_000)}`]],
  ])('links of %j', (cell, values, rejected) => expect(readLinks(cell)).toEqual({ values, rejected }))

  it.each([
    ['Modal, Izin; Lahan, gudang', ['Modal, Izin', 'Lahan, gudang']],
    ['Modal| modal |Izin', ['Modal', 'Izin']],
    ['Modal, Izin,', ['Modal', 'Izin']],
    ['Modal\nIzin', ['Modal', 'Izin']],
  ])('names of %j', (cell, values) => expect(readNames(cell).values).toEqual(values))

  it('are unique by their first way of writing, in order', () => {
    expect(unique(['b', 'A', 'B', 'a', 'c'])).toEqual(['b', 'A', 'c'])
  })
})
