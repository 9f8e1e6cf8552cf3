import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readContacts } from '../../../src/files/contacts/read'
import { ownContactFormats, type ReadResult } from '../../../src/files/contacts/table'
import { linkedinFile } from '../../fixtures/linkedin'
import {
  bytesOf,
  hasRealFiles,
  messagesOf,
  ownFile,
  ownNames,
  readOwn,
  readText,
  realFile,
  refusalOf,
  tableOf,
  utf16,
} from './fixture'

const table = 'Nama;Perusahaan, Kota;HP\nZoë Rekaan;PT Rekaan, Jakarta;0812 0000 0001\n'

describe('reading a contact file', () => {
  it.each(ownNames)('%s is as its name says', (name) => {
    const refusal = refusalOf(readContacts(ownFile(name)))
    expect(refusal === null).toBe(name.endsWith('.valid.csv'))
  })

  it.each([
    ['UTF-8', bytesOf(table), 'utf-8'],
    ['UTF-16', utf16(table, true), 'utf-16le'],
    ['windows-1252', Uint8Array.from(table, (sign) => sign.charCodeAt(0)), 'windows-1252'],
    ['old line ends', bytesOf(table.replaceAll('\n', '\r')), 'utf-8'],
  ] as const)('finds the same in %s', (_, bytes, encoding) => {
    expect(tableOf(readContacts(bytes))).toMatchObject({
      encoding,
      delimiter: ';',
      meanings: ['name', 'ignore', 'phone'],
      preview: [{ row: 2, cells: ['Zoë Rekaan', 'PT Rekaan, Jakarta', '0812 0000 0001'] }],
      contacts: [{ row: 2, name: 'Zoë Rekaan', phones: ['0812 0000 0001'] }],
    })
  })

  it('reads a list of one column', () => {
    expect(readText('Nama\nBudi\n\nSari\n')).toMatchObject({
      rowCount: 2,
      contacts: [
        { row: 2, name: 'Budi' },
        { row: 4, name: 'Sari' },
      ],
    })
  })

  it('lists the hidden members of a LinkedIn file in which there is nobody else', () => {
    const hidden = readText('First Name,Last Name,Connected On\n,,11 Nov 2023\n')
    expect(messagesOf(hidden)).toEqual([{ code: 'noName', row: 2 }])
  })

  it('joins the rows of one person and tells which', () => {
    const repeats = readOwn('repeats.valid.csv')
    expect(repeats.contacts.map(({ row }) => row)).toEqual([2, 4, 5])
    expect(messagesOf(repeats)).toEqual([
      { code: 'sameAsRow', row: 3, first: 2 },
      { code: 'sameAsRow', row: 6, first: 4 },
    ])
    expect(repeats.rowCount).toBe(repeats.contacts.length + repeats.skipped.length)
  })

  it('takes stray quotes as text and says so', () => {
    const stray = readOwn('stray-quote.valid.csv')
    expect(stray.contacts.map(({ name }) => name)).toEqual([
      'Budi "Ucok" Rekaan',
      '"Toko" Makmur',
      'Cici Rekaan',
    ])
    expect(messagesOf(stray)).toEqual([
      { code: 'strayQuote', row: 2 },
      { code: 'strayQuote', row: 3 },
    ])
  })

  it('reads the 500 people of a large LinkedIn file, of about sixty affiliations', () => {
    const { format, contacts, skipped, warnings } = readText(linkedinFile(500))
    expect([format, contacts.length, skipped, warnings]).toEqual(['linkedin', 500, [], []])
    expect(ownContactFormats.has(format)).toBe(true)
    const sizes = new Map<string, number>()
    for (const { affiliation } of contacts) sizes.set(affiliation, (sizes.get(affiliation) ?? 0) + 1)
    expect(sizes.size).toBeGreaterThan(50)
    expect(Math.max(...sizes.values())).toBeGreaterThan(50)
    expect(linkedinFile(500)).toBe(linkedinFile(500))
  })

  it('reads 100,000 rows, and tells how far it is', () => {
    const shares: number[] = []
    const read = tableOf(readContacts(bytesOf(linkedinFile(100_000)), {}, (share) => shares.push(share)))
    expect([read.rowCount, read.contacts.length, read.preview.length]).toEqual([100_000, 100_000, 20])
    expect(shares.length).toBeGreaterThan(50)
    expect(shares).toEqual(shares.toSorted((one, other) => one - other))
    expect(shares.at(-1)).toBe(1)
  })
})

describe('what a person changes', () => {
  it('are the meanings of columns', () => {
    const meanings = ['note', 'affiliation'] as const
    const changed = readText(table, { meanings })
    expect(changed.meanings).toEqual(['note', 'affiliation', 'ignore'])
    expect(changed.contacts).toMatchObject([
      { kind: 'organisation', name: 'PT Rekaan, Jakarta', note: 'Zoë Rekaan' },
    ])
  })

  it('is the delimiter', () => {
    expect(readText(table, { delimiter: ',', meanings: ['name'] }).headers).toEqual([
      'Nama;Perusahaan',
      'Kota;HP',
    ])
  })

  it('is the header row, even if no header is known', () => {
    const text = 'Nama,x\nSiapa,Di mana\nBudi,Jakarta\n'
    const changed = readText(text, { headerRow: 2 })
    expect(changed).toMatchObject({ headerRow: 2, headers: ['Siapa', 'Di mana'], contacts: [] })
    expect(messagesOf(changed)).toEqual([{ code: 'noName', row: 3 }])
    expect(readText(text, { headerRow: 2, meanings: ['name', 'note'] }).contacts).toMatchObject([
      { name: 'Budi' },
    ])
    expect(refusalOf(readContacts(bytesOf(text), { headerRow: 9 }))?.code).toBe('notAContactList')
  })
})

describe('a refusal', () => {
  it.each([
    ['a price list', ownFile('prices.invalid.csv'), { code: 'notAContactList', params: {} }],
    ['a list of edges', ownFile('edges.invalid.csv'), { code: 'notAContactList', params: {} }],
    [
      'prose',
      bytesOf('It is a long story,\nbut "so" what? Name it.'),
      { code: 'notAContactList', params: {} },
    ],
    ['HTML', bytesOf('<th>Email</th>\n<td>b@x.example</td>'), { code: 'notAContactList', params: {} }],
    ['JSON', bytesOf('[\n"email": "",\n"email": "b@x.example"]'), { code: 'notAContactList', params: {} }],
    ['blank lines', ownFile('blank.invalid.csv'), { code: 'emptyFile', params: {} }],
    ['nothing', new Uint8Array(), { code: 'emptyFile', params: {} }],
    [
      'a quote left open',
      ownFile('unclosed-quote.invalid.csv'),
      { code: 'unclosedQuote', params: { row: 3 } },
    ],
    [
      'a quote left open in the header',
      bytesOf('"Nama,HP\nBudi,1\n'),
      { code: 'unclosedQuote', params: { row: 1 } },
    ],
    [
      'a wide row',
      bytesOf(`Nama\n${','.repeat(2_000)}`),
      { code: 'tooManyColumns', params: { row: 2, limit: 1_000 } },
    ],
    [
      'a long file',
      bytesOf(`Nama\n${'a\n'.repeat(200_001)}`),
      { code: 'tooManyRows', params: { limit: 200_000 } },
    ],
  ])('of %s', (_, bytes, refusal) => expect(refusalOf(readContacts(bytes))).toEqual(refusal))
})

describe('any bytes', () => {
  /** A table that holds together, or a refusal. */
  function expectSound(result: ReadResult): void {
    if ('refusal' in result) {
      expect(result.refusal.code).not.toBe('')
      return
    }
    expect(result.meanings).toHaveLength(result.headers.length)
    expect(result.contacts.length + result.skipped.length).toBe(result.rowCount)
    for (const { name, links } of result.contacts) {
      expect(name).not.toBe('')
      expect(links.every((link) => /^https?:/i.test(link))).toBe(true)
    }
  }

  it('end in a table or a refusal', () => {
    fc.assert(
      fc.property(fc.uint8Array({ size: 'large' }), (bytes) => expectSound(readContacts(bytes))),
      {
        numRuns: 300,
      },
    )
  })

  it('of damaged fixtures do too', () => {
    const damage = fc.tuple(fc.nat(), fc.constantFrom(0, 10, 13, 34, 44, 59, 0x80, 0xff, 65))
    fc.assert(
      fc.property(
        fc.constantFrom(...ownNames),
        fc.array(damage, { minLength: 1, maxLength: 30 }),
        fc.nat(),
        fc.boolean(),
        (name, damages, cut, isCut) => {
          const bytes = ownFile(name)
          for (const [at, byte] of damages) bytes[at % bytes.length] = byte
          expectSound(readContacts(isCut ? bytes.subarray(0, cut % bytes.length) : bytes))
        },
      ),
      { numRuns: 1_000 },
    )
  })
})

describe.runIf(hasRealFiles)('real files', () => {
  it.each([
    ['linkedin.tekjobs.csv', 'linkedin', ['Jane Doe', 'Sam Lee', 'Rafa Ortiz', 'Mina Park']],
    ['google-new.rolomind.csv', 'googleNew', ['John Doe', 'Jane Smith', 'Bob Wilson', 'Alice Brown']],
    ['google-old.roundcube.csv', 'googleOld', ['Prefix Firstname Middle Lastname Suffix']],
    [
      'outlook-ragged.google-shared-contacts-client.csv',
      'outlook',
      ['Adam Glacius', 'Daniel Ireland', 'Duncan Amey'],
    ],
    ['thunderbird-trailing-comma.roundcube.csv', 'generic', ['Displayname']],
  ])('%s', (name, format, names) => {
    const read = tableOf(readContacts(realFile(name)))
    expect(read.format).toBe(format)
    expect(read.contacts.map((contact) => contact.name)).toEqual(names)
    expect(read.skipped).toEqual([])
  })

  it.each(['gephi-edges.gephi.csv', 'kumu-connections.ukpn-ecosystem-map.csv', 'apple-mac.ez-vcard.vcf'])(
    '%s is no contact list',
    (name) => expect(refusalOf(readContacts(realFile(name)))?.code).toBe('notAContactList'),
  )
})
describe.skipIf(hasRealFiles)('real files', () => {
  it.skip('are not on this machine')
})
