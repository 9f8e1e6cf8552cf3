/** What a person can do, in menus and in the palette. */

export const actions = {
  palette: 'Semua perintah…',
  thresholds: 'Patokan perhitungan…',
  edit: 'Ubah rincian',
  tieFrom: 'Gambar hubungan dari sini',
  exchangeFrom: 'Gambar pertukaran dari sini',
  trust: (level: number, meaning: string) => `Kepercayaan ${level}: ${meaning}`,
  status: (status: string) => `Status: ${status}`,
  reverse: 'Balik arah pertukaran',
  selectMembers: 'Pilih anggotanya',
  showMembers: 'Tampilkan anggotanya saja',
  goTo: (view: string) => `Buka ${view}`,
  complete: {
    list: 'Saran',
    actor: 'aktor',
    coalition: 'koalisi',
    affiliation: 'afiliasi',
    resource: 'sumber daya',
    hint: 'Tab memakai saran pertama; panah lalu Enter memakai yang lain.',
  },
}
