/** What a line of the quick line says, in both languages, typed or pasted. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  parseQuickLine,
  parseQuickText,
  type QuickEntry,
  writeQuickLine,
} from '../../../src/network/quickAdd/parse'

const entry = (name: string, fields: Partial<QuickEntry> = {}): QuickEntry => ({
  name,
  place: '',
  needs: [],
  offers: [],
  email: '',
  note: '',
  ...fields,
})

describe('a line', () => {
  it.each<[string, Partial<QuickEntry>]>([
    ['Budi', {}],
    ['  Budi  ', {}],
    ['Budi @ Koperasi Nelayan', { place: 'Koperasi Nelayan' }],
    ['Budi@Koperasi', { place: 'Koperasi' }],
    [
      'Budi @ Koperasi Nelayan: needs cold storage, offers fish',
      { place: 'Koperasi Nelayan', needs: ['cold storage'], offers: ['fish'] },
    ],
    ['Budi: butuh gudang beku, es, menawarkan ikan', { needs: ['gudang beku', 'es'], offers: ['ikan'] }],
    ['Budi: perlu izin; punya kapal, jaring', { needs: ['izin'], offers: ['kapal', 'jaring'] }],
    ['Budi: Butuh gudang beku dan menawarkan ikan', { needs: ['gudang beku'], offers: ['ikan'] }],
    ['Budi: butuh ikan dan udang', { needs: ['ikan dan udang'] }],
    ['Budi: menawarkan ikan, ikan', { offers: ['ikan'] }],
    ['Budi: butuh ikan, memberi gudang beku', { needs: ['ikan'], offers: ['gudang beku'] }],
    ['Budi perlu nasabah baru dan punya uang', { needs: ['nasabah baru'], offers: ['uang'] }],
    ['Budi @ Bank Desa punya uang', { place: 'Bank Desa', offers: ['uang'] }],
    ['Budi Punya Kita', { name: 'Budi Punya Kita' }],
    ['Budi: butuh', {}],
    ['Budi: ', {}],
    ['Budi: bertemu di pameran, butuh modal', { note: 'bertemu di pameran', needs: ['modal'] }],
    ['1. Budi', {}],
    ['• Budi', {}],
    ['- Budi', {}],
    ['Budi\tPT Maju\tDirektur\tMakassar', { place: 'PT Maju', note: 'Direktur · Makassar' }],
    ['Budi <budi@contoh.id>', { email: 'budi@contoh.id' }],
    ['Budi budi@contoh.id', { email: 'budi@contoh.id' }],
  ])('%j', (line, fields) => expect(parseQuickLine(line)).toEqual([entry('Budi', fields)]))

  it('of nothing but an address is named by it', () =>
    expect(parseQuickLine('budi@contoh.id')).toEqual([entry('budi@contoh.id', { email: 'budi@contoh.id' })]))

  it.each([['Budi > Citra > Dewi'], ['Budi>Citra -> Dewi'], ['Budi → Citra → Dewi >']])(
    '%j is a chain',
    (line) => expect(parseQuickLine(line)).toEqual([entry('Budi'), entry('Citra'), entry('Dewi')]),
  )

  it('says of each in a chain what stands with it', () =>
    expect(parseQuickLine('Budi @ Koperasi > Citra: butuh es')).toEqual([
      entry('Budi', { place: 'Koperasi' }),
      entry('Citra', { needs: ['es'] }),
    ]))

  it.each(['', '   ', '@ Koperasi', ': butuh es', '>', '\u0000'])('%j names nobody', (line) =>
    expect(parseQuickLine(line)).toEqual([]),
  )
})

describe('a text', () => {
  it('gives a chain for each line that names somebody', () =>
    expect(parseQuickText('Budi\r\n\n  Citra\n> \nDewi > Eka').map((chain) => chain.length)).toEqual([
      1, 1, 2,
    ]))

  it.each([
    ['Ani; Budi > Citra;', ['Ani', 'Budi Citra']],
    ['Ani @ PT A; Budi', ['Ani', 'Budi']],
    ['Ani: butuh es; solar', ['Ani']],
    ['Ani butuh es; solar', ['Ani']],
    ['Budi\tPT Maju\tikan; es', ['Budi']],
    ['Ani\n---\n;;;\nBudi\n***', ['Ani', 'Budi']],
    ['Budi Santoso, S.E., M.M.', ['Budi Santoso, S.E., M.M.']],
  ])('%j names %j', (text, named) =>
    expect(parseQuickText(text).map((chain) => chain.map(({ name }) => name).join(' '))).toEqual(named),
  )

  it('is never too strange to read', () => {
    const odd = fc.constantFrom(
      '@',
      ':',
      '>',
      ',',
      ';',
      '->',
      '<',
      '\t',
      '\n',
      'butuh ',
      'offers ',
      ' dan ',
      '1. ',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(odd, fc.string({ unit: 'binary' }))), (parts) => {
        for (const chain of parseQuickText(parts.join('')))
          for (const { name, place } of chain) {
            expect(name).toBe(name.trim())
            expect(name).not.toBe('')
            expect(name.length).toBeLessThanOrEqual(200)
            expect(place.length).toBeLessThanOrEqual(200)
          }
      }),
    )
  })

  it('survives being written and read again', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{2,8}( [A-Z][a-z]{2,8})?$/)
    const thing = fc.stringMatching(/^x[a-z]{2,8}( x[a-z]{2,8})?$/)
    const things = fc.uniqueArray(thing, { maxLength: 3 })
    const entries = fc.record({
      name: word,
      place: fc.oneof(fc.constant(''), word),
      needs: things,
      offers: things,
      note: fc.oneof(fc.constant(''), thing),
      email: fc.constant(''),
    })
    fc.assert(
      fc.property(fc.array(entries, { minLength: 1, maxLength: 4 }), fc.boolean(), (chain, mailed) => {
        const said = chain.map((one, at) => ({ ...one, email: mailed && at === 0 ? 'a@contoh.id' : '' }))
        expect(parseQuickLine(writeQuickLine(said))).toEqual(said)
      }),
    )
  })
})
