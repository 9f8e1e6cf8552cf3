import { describe, expect, it } from 'vitest'
import {
  canNameContacts,
  findHeader,
  guessMeanings,
  recogniseFormat,
} from '../../../src/files/contacts/columns'
import { guessMeaning } from '../../../src/files/contacts/headers'
import type { Meaning } from '../../../src/files/contacts/table'

const row = (row: number, ...cells: string[]) => ({ row, cells })

describe('the meaning of a header', () => {
  it.each<[Meaning, readonly string[]]>([
    ['name', ['Nama Lengkap', 'NAMA', 'full-name', 'Display Name']],
    [
      'affiliation',
      [
        'Perusahaan',
        'Instansi',
        'Organization 1 - Name',
        'Company',
        'Nama Perusahaan',
        'Tempat usaha',
        'Nama toko',
      ],
    ],
    ['role', ['Jabatan', 'Posisi', 'Job Title', 'Organization Title']],
    ['field', ['Bidang', 'Industri', 'Industry']],
    ['email', ['E-mail 2 - Value', 'Surel', 'Alamat Email', 'E-mail Address', 'Email kantor']],
    [
      'phone',
      ['No. WhatsApp', 'HP', 'No. HP / WA', 'Phone 1 - Value', 'Nomor telepon aktif', 'Mobile Number'],
    ],
    ['link', ['URL', 'Website 1 - Value', 'LinkedIn profile', 'Web Page 2']],
    ['offers', ['Menawarkan', 'Offers', 'Jual', 'Menjual', 'Tawaran']],
    ['needs', ['Membutuhkan', 'Looking for', 'Cari', 'Perlu', 'Butuh']],
    ['coalitions', ['Koalisi', 'Komunitas', 'Groups']],
    ['note', ['Catatan', 'Notes', 'Keterangan']],
    ['connectedOn', ['Connected On', 'Terhubung pada']],
    ['ignore', ['Fax', 'Phone 1 - Label', 'E-mail 1 - Type', "Assistant's Phone", 'Photo URL', 'Home Fax']],
    ['ignore', ['__proto__', 'constructor', 'toString', '', '0', 'Labels', 'Nama Barang']],
    ['ignore', ['email: budi@contoh.example', '<th>Email</th>', 'https://contoh.example/phone']],
    ['ignore', ['please send us your phone number and e-mail today']],
  ])('%s', (meaning, headers) => {
    expect(headers.map((header) => [header, guessMeaning(header)])).toEqual(
      headers.map((header) => [header, meaning]),
    )
  })

  it('takes a title for the form of address where another column holds the role', () => {
    expect(guessMeanings(['Title', 'Job Title'])).toEqual(['ignore', 'role'])
    expect(guessMeanings(['Name', 'Title'])).toEqual(['name', 'role'])
  })
})

describe('the header row', () => {
  it('is the one with the most known names, the first of equals', () => {
    const rows = [
      row(1, 'Notes:'),
      row(4, 'First Name', 'Company'),
      row(5, 'Budi', 'Company'),
      row(6, 'Nama', 'HP'),
    ]
    expect(findHeader(rows)).toEqual({ header: rows[1], known: 2 })
  })

  it('is looked for in ten rows', () => {
    const rows = Array.from({ length: 10 }, (_, at) => row(at + 1, 'x'))
    expect(findHeader([...rows.slice(1), row(11, 'Nama')])?.header.row).toBe(11)
    expect(findHeader([...rows, row(11, 'Nama')])).toBeNull()
  })
})

describe('columns that can name a contact', () => {
  it.each<[boolean, readonly Meaning[]]>([
    [true, ['name']],
    [true, ['ignore', 'lastName']],
    [true, ['email', 'ignore']],
    [true, ['affiliation', 'phone']],
    [false, ['affiliation', 'ignore']],
    [false, ['phone', 'note']],
    [false, []],
  ])('%s: %s', (can, meanings) => expect(canNameContacts(meanings)).toBe(can))
})

describe('the format', () => {
  it.each([
    ['linkedin', ['First Name', 'Last Name', 'Connected On']],
    ['linkedin', ['Nama Depan', 'Nama Belakang', 'Terhubung Pada']],
    ['googleNew', ['First Name', 'E-mail 1 - Value']],
    ['googleNew', ['First Name', 'Phone 1 - Value']],
    ['googleOld', ['Name', 'Given Name', 'E-mail 1 - Value']],
    ['outlook', ['First Name', 'Middle Name', 'E-mail Address']],
    ['generic', ['Name', 'E-mail Address', 'Job Title']],
    ['generic', ['Nama', 'HP']],
  ])('%s: %s', (format, headers) => expect(recogniseFormat(headers, guessMeanings(headers))).toBe(format))
})
