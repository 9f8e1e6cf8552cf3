import { describe, expect, it } from 'vitest'
import { maxFieldLength } from '../../../src/files/text'
import { known, messagesOf, readOwn, readText } from './fixture'

const contactsOf = (name: string) => readOwn(name).contacts.map(known)

describe('contacts of each format', () => {
  it('LinkedIn: notes above the header, a hidden member, titles', () => {
    const table = readOwn('linkedin.valid.csv')
    expect(table).toMatchObject({ format: 'linkedin', headerRow: 4, rowCount: 4, warnings: [] })
    expect(table.contacts.map(known)).toEqual([
      {
        row: 5,
        kind: 'person',
        name: 'Ratna Wulandari',
        affiliation: 'PT Samudra Contoh, Tbk',
        role: 'Direktur',
        emails: ['ratna@contoh.example'],
        links: ['https://www.linkedin.com/in/ratna-contoh'],
        connectedOn: '2026-09-22',
      },
      expect.objectContaining({ row: 6, name: 'Bagus Prakoso, S.E., M.M.' }),
      expect.objectContaining({ row: 8, name: 'Intan Permata' }),
    ])
    expect(messagesOf(table)).toEqual([{ code: 'noName', row: 7 }])
  })

  it('LinkedIn saved again by Excel: other order, other dates', () => {
    expect(contactsOf('linkedin-excel.valid.csv')).toMatchObject([
      { name: 'Ratna Wulandari', connectedOn: '2024-01-15' },
      { name: 'Bagus Prakoso', connectedOn: '2026-08-05' },
    ])
  })

  it('Google: several values in a cell, an organisation without a person, an address without a name', () => {
    const table = readOwn('google-new.valid.csv')
    expect(table.format).toBe('googleNew')
    expect(table.contacts.map(known)).toEqual([
      {
        row: 2,
        kind: 'person',
        name: 'Dewi Ayu Rekaan',
        affiliation: 'PT Kopi Rekaan',
        role: 'Manajer',
        note: 'Suka kopi\ndan teh',
        emails: ['dewi@contoh.example', 'dewi2@contoh.example', 'dewi.rumah@contoh.example'],
        phones: ['0812-0000-0001', '+62 813 0000 0002'],
        links: ['https://www.contoh.example/dewi'],
      },
      { row: 4, kind: 'organisation', name: 'PT Tanpa Orang', phones: ['021 5550 001'] },
      { row: 5, kind: 'person', name: 'surel.saja@contoh.example', emails: ['surel.saja@contoh.example'] },
    ])
    expect(messagesOf(table)).toEqual([{ code: 'nameFromEmail', row: 5 }])
  })

  it('Google of old: the whole name, or its parts', () => {
    expect(readOwn('google-old.valid.csv').format).toBe('googleOld')
    expect(contactsOf('google-old.valid.csv')).toMatchObject([
      { name: 'Hendra Rekaan', affiliation: 'Bengkel Rekaan', role: 'Kepala', phones: ['+6281200000003'] },
      { name: 'Lina Sari Rekaan' },
    ])
  })

  it('Outlook: without its fillers, faxes and forms of address', () => {
    expect(readOwn('outlook-classic.valid.csv').format).toBe('outlook')
    expect(contactsOf('outlook-classic.valid.csv')).toEqual([
      {
        row: 2,
        kind: 'person',
        name: 'Tono Rekaan',
        affiliation: 'PT Baja Rekaan',
        role: 'Kepala Gudang',
        emails: ['tono@contoh.example'],
        phones: ['021 5550 003', '0812 0000 0005'],
        links: ['https://contoh.example/tono'],
      },
    ])
    expect(readOwn('outlook-new.valid.csv').format).toBe('outlook')
    expect(contactsOf('outlook-new.valid.csv')).toMatchObject([{ name: 'Sinta Rekaan', role: 'Pembeli' }])
  })

  it('Indonesian Excel: windows-1252, semicolons, offers, needs and coalitions', () => {
    const table = readOwn('indonesian-semicolon.valid.csv')
    expect(table).toMatchObject({ format: 'generic', encoding: 'windows-1252', delimiter: ';', headerRow: 2 })
    expect(table.contacts.map(known)).toEqual([
      {
        row: 3,
        kind: 'person',
        name: 'H. Andi Rekaan, S.E.',
        affiliation: 'Koperasi Nelayan Rekaan',
        role: 'Ketua',
        field: 'Perikanan',
        note: 'Café "Samudra" – lt. 2',
        emails: ['andi@contoh.example'],
        phones: ['0812 0000 0006'],
        offers: ['Ikan segar', 'Gudang dingin'],
        needs: ['Modal', 'Izin usaha'],
        coalitions: ['Nelayan'],
      },
      expect.objectContaining({ name: 'Maya Rekaan', coalitions: ['Nelayan', 'Pedagang'] }),
      { row: 5, kind: 'organisation', name: 'PT Pelabuhan Rekaan', field: 'Pelabuhan' },
    ])
  })

  it('titles above the header, and columns parted by | or tabs', () => {
    expect(contactsOf('title-lines.valid.csv')).toMatchObject([{ row: 5, name: 'Yudi Rekaan' }])
    expect(contactsOf('pipe.valid.csv')).toMatchObject([
      { name: 'Ari Rekaan', needs: ['Investors', 'Mentors'] },
    ])
  })
})

describe('what is not taken', () => {
  it('is a row with more cells than columns; one with fewer is taken and named', () => {
    const table = readOwn('ragged.valid.csv')
    expect(table.contacts.map(({ name }) => name)).toEqual(['Ami Rekaan', 'Cici Rekaan'])
    expect(messagesOf(table)).toEqual([
      { code: 'tooManyCells', row: 3, cells: 5, columns: 4 },
      { code: 'tooFewCells', row: 2, cells: 2, columns: 4 },
    ])
  })

  it('is named row by row and value by value', () => {
    const table = readOwn('values.valid.csv')
    expect(table.contacts.map(known)).toEqual([
      { row: 2, kind: 'person', name: 'Ina Rekaan', emails: ['ina@contoh.example'] },
    ])
    expect(messagesOf(table)).toEqual([
      { code: 'notAnEmail', row: 2, value: 'bukan alamat', count: 1 },
      { code: 'notAPhone', row: 2, value: '6,28E+12', count: 1 },
      { code: 'notALink', row: 2, value: 'kata', count: 2 },
      { code: 'notADate', row: 2, value: 'kemarin', count: 1 },
    ])
  })

  it('is what is too long, also where several columns make one text', () => {
    const long = 'x'.repeat(1_000_000)
    const half = 'y'.repeat(6_000)
    const table = readText(
      `Nama,Catatan,Notes,Nama Depan\nBudi,${long},,\nSari,${half},${half},\n${long},,,\n`,
    )
    expect(table.contacts.map(({ name, note }) => [name.length, note.length])).toEqual([
      [4, maxFieldLength],
      [4, maxFieldLength],
      [maxFieldLength, 0],
    ])
    expect(messagesOf(table)).toEqual([
      { code: 'textCut', row: 2, column: 'Catatan', length: 1_000_000, limit: maxFieldLength },
      { code: 'textCut', row: 3, column: 'note', length: 12_001, limit: maxFieldLength },
      { code: 'textCut', row: 4, column: 'Nama', length: 1_000_000, limit: maxFieldLength },
    ])
  })

  it('are more values than one contact can have', () => {
    const many = Array.from({ length: 60 }, (_, at) => `Barang ${at}`).join('; ')
    const table = readText(`Nama,Menawarkan\nBudi,${many}\n`)
    expect(table.contacts[0]?.offers).toHaveLength(50)
    expect(messagesOf(table)).toEqual([{ code: 'valuesCut', row: 2, column: 'offers', count: 60, limit: 50 }])
  })
})

describe('hostile text', () => {
  it('stays text, and no header reaches an object', () => {
    const table = readOwn('hostile.valid.csv')
    expect(table.headers).toEqual(['Nama', '__proto__', 'constructor', 'Perusahaan', 'Website', 'Catatan'])
    expect(table.meanings).toEqual(['name', 'ignore', 'ignore', 'affiliation', 'link', 'note'])
    expect(table.contacts.map(known)).toEqual([
      {
        row: 2,
        kind: 'person',
        name: '<img src=x onerror=alert(1)>',
        affiliation: '=HYPERLINK("http://contoh.example")',
        note: '=1+1',
      },
      { row: 3, kind: 'person', name: '__proto__', affiliation: '@SUM(A1)', note: "'tetap" },
    ])
    expect(table.warnings.map(({ message }) => message.code)).toEqual(['notALink', 'notALink'])
  })
})
