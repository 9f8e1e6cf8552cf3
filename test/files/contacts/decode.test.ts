import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/files/contacts/decode'
import { bytesOf, utf16 } from './fixture'

const text = 'Nama;Kota\nZoë;Łódź\n'
const withMark = (mark: readonly number[], bytes: Uint8Array) => Uint8Array.from([...mark, ...bytes])
const latin = (codes: readonly number[]) => Uint8Array.from([...bytesOf('Nama\n'), ...codes])

describe('decoding', () => {
  it.each([
    ['UTF-8', bytesOf(text), 'utf-8'],
    ['UTF-8 with a mark', withMark([0xef, 0xbb, 0xbf], bytesOf(text)), 'utf-8'],
    ['UTF-16 LE with a mark', withMark([0xff, 0xfe], utf16(text, true)), 'utf-16le'],
    ['UTF-16 BE with a mark', withMark([0xfe, 0xff], utf16(text, false)), 'utf-16be'],
    ['UTF-16 LE', utf16(text, true), 'utf-16le'],
    ['UTF-16 BE', utf16(text, false), 'utf-16be'],
  ] as const)('reads %s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding })
  })

  it('reads windows-1252 with its own characters from 0x80 to 0x9F', () => {
    const bytes = latin([0x80, 0x85, 0x8a, 0x92, 0x93, 0x94, 0x96, 0x97, 0x99, 0x9f, 0xe9])
    expect(decodeText(bytes)).toEqual({ text: 'Nama\n€…Š’“”–—™Ÿé', encoding: 'windows-1252' })
  })

  it('reads all of a long windows-1252 file', () => {
    const decoded = decodeText(latin(Array.from({ length: 20_000 }, () => 0xe9)))
    expect(decoded).toEqual({ text: `Nama\n${'é'.repeat(20_000)}`, encoding: 'windows-1252' })
  })

  it('takes one NUL that slipped into a long text for what it is', () => {
    expect(decodeText(bytesOf(`Nama\nBu\u0000di\n${'Sari\n'.repeat(50)}`))).toMatchObject({
      encoding: 'utf-8',
    })
  })
})

describe('a refusal to decode', () => {
  it.each([
    ['nothing', [], 'emptyFile'],
    ['white space', [0x20, 0x0a, 0x0d, 0x09], 'emptyFile'],
    ['only a byte order mark', [0xef, 0xbb, 0xbf], 'emptyFile'],
    ['a workbook', [0x50, 0x4b, 3, 4, 20, 0, 6, 0], 'workbookFile'],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], 'workbookFile'],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], 'binaryFile'],
    ['a PDF', Array.from('%PDF-1.7\n', (sign) => sign.charCodeAt(0)), 'binaryFile'],
    ['noise', Array.from({ length: 999 }, (_, at) => (at * 31) % 256), 'binaryFile'],
    ['NULs in no pattern', [65, 0, 0, 0, 66, 0, 67, 68, 0, 0, 69, 70], 'binaryFile'],
  ] as const)('%s', (_, bytes, code) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ refusal: { code, params: {} } })
  })

  it('a file too large to hold as text', () => {
    const { refusal } = decodeText(new Uint8Array(64_000_001)) as { refusal: unknown }
    expect(refusal).toEqual({ code: 'fileTooLarge', params: { megabytes: 65, limit: 64 } })
  })
})
