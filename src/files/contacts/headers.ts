/** The column headers that are known, in English and Indonesian, and what they mean. */

import { foldWords } from '../../network/names'
import type { Meaning } from './table'

/** Folded and without numbers, so that `E-mail 2 - Value` is `e mail value`. */
const known: readonly (readonly [Meaning, readonly string[]])[] = [
  ['name', ['name', 'full name', 'fullname', 'display name', 'contact name', 'actor', 'person']],
  ['name', ['nama', 'nama lengkap', 'nama kontak', 'nama orang', 'nama aktor', 'aktor']],
  ['firstName', ['first name', 'firstname', 'given name', 'forename', 'nama depan']],
  ['middleName', ['middle name', 'additional name', 'nama tengah']],
  ['lastName', ['last name', 'lastname', 'family name', 'surname', 'nama belakang', 'nama keluarga']],
  ['affiliation', ['affiliation', 'company', 'company name', 'employer', 'account name', 'institution']],
  ['affiliation', ['organization', 'organization name', 'organisation', 'organisation name']],
  [
    'affiliation',
    ['afiliasi', 'perusahaan', 'nama perusahaan', 'instansi', 'nama instansi', 'asal instansi'],
  ],
  ['affiliation', ['organisasi', 'nama organisasi', 'lembaga', 'nama lembaga', 'kantor', 'tempat kerja']],
  ['affiliation', ['usaha', 'nama usaha', 'badan usaha', 'tempat usaha', 'toko', 'nama toko']],
  ['role', ['role', 'position', 'title', 'job title', 'organization title', 'occupation']],
  ['role', ['jabatan', 'posisi', 'peran', 'pekerjaan']],
  ['field', ['field', 'industry', 'sector', 'profession']],
  ['field', ['bidang', 'bidang usaha', 'bidang pekerjaan', 'industri', 'sektor', 'profesi', 'jenis usaha']],
  ['email', ['email', 'e mail', 'email address', 'e mail address', 'e mail value', 'email value', 'mail']],
  ['email', ['surel', 'pos el', 'alamat email', 'alamat e mail', 'alamat surel']],
  [
    'link',
    ['url', 'link', 'links', 'website', 'web site', 'web page', 'website value', 'profile', 'profile link'],
  ],
  ['link', ['tautan', 'situs', 'situs web', 'laman', 'profil', 'profil linkedin']],
  ['offers', ['offers', 'offer', 'offering', 'can offer', 'menawarkan', 'tawaran', 'penawaran']],
  ['offers', ['bisa menawarkan', 'dapat menawarkan', 'yang ditawarkan', 'jual', 'menjual', 'yang dijual']],
  [
    'needs',
    ['needs', 'need', 'looking for', 'membutuhkan', 'kebutuhan', 'butuh', 'mencari', 'yang dibutuhkan'],
  ],
  ['needs', ['cari', 'yang dicari', 'perlu', 'memerlukan', 'keperluan', 'beli', 'membeli']],
  ['coalitions', ['coalition', 'coalitions', 'group', 'groups', 'koalisi', 'kelompok', 'grup', 'komunitas']],
  ['aim', ['aim', 'goal', 'goals', 'tujuan', 'sasaran']],
  ['note', ['note', 'notes', 'remarks', 'comment', 'comments', 'description']],
  ['note', ['catatan', 'keterangan', 'deskripsi']],
  ['source', ['source', 'lead source', 'sumber', 'sumber data', 'asal data']],
  ['connectedOn', ['connected on', 'connected since', 'terhubung pada', 'terhubung sejak', 'kenal sejak']],
]

const meaningOf = new Map(known.flatMap(([meaning, headers]) => headers.map((header) => [header, meaning])))

/** Words that give a column away in whatever company: `No. HP / WA aktif`. */
const telling: readonly (readonly [Meaning, ReadonlySet<string>])[] = [
  ['email', new Set(['email', 'surel'])],
  [
    'phone',
    new Set('phone telephone mobile cell whatsapp wa hp handphone ponsel telepon telpon telp tlp'.split(' ')),
  ],
  ['link', new Set(['linkedin', 'url', 'website', 'situs'])],
]
/** Words that say it is something about a phone or an e-mail, or somebody else's. */
const misleading = new Set(
  'label type fax pager assistant manager country photo foto kode code display format count status'.split(
    ' ',
  ),
)

/** Longer ones are sentences: `Nomor WhatsApp aktif yang bisa dihubungi` is still a header. */
const mostWords = 6

/** Signs of addresses and markup: such a cell is a value. */
const notInHeaders = /[@{}<>]|:\/\//

/** A header as it is compared: folded, without numbers. */
export function foldHeader(header: string): string {
  return foldWords(header.slice(0, 200))
    .replace(/\p{N}+/gu, '')
    .replace(/ +/g, ' ')
    .trim()
}

/** What a column with this header most likely means. */
export function guessMeaning(header: string): Meaning {
  if (notInHeaders.test(header.slice(0, 200))) return 'ignore'
  const folded = foldHeader(header)
  const exact = meaningOf.get(folded)
  if (exact) return exact
  const words = folded.split(' ')
  if (words.length > mostWords || words.some((word) => misleading.has(word))) return 'ignore'
  return telling.find(([, tells]) => words.some((word) => tells.has(word)))?.[0] ?? 'ignore'
}
