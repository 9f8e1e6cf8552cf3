/** What a person can do, in menus and in the palette, and what can be said of several at once. */

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
  find: {
    title: 'Perintah dan aktor',
    input: 'Ketik perintah atau nama aktor',
    nothing: 'Tidak ada perintah atau aktor yang cocok.',
    hits: (count: number) => `${count} hasil`,
    unavailable: 'belum bisa sekarang',
    hint: 'Panah untuk memilih, Enter untuk menjalankan, Esc untuk menutup.',
  },
  complete: {
    list: 'Saran',
    actor: 'aktor',
    coalition: 'koalisi',
    affiliation: 'afiliasi',
    resource: 'sumber daya',
    hint: 'Tab memakai saran pertama; panah lalu Enter memakai yang lain.',
  },
  several: {
    ties: (n: number) => `${n} hubungan dipilih`,
    exchanges: (n: number) => `${n} pertukaran dipilih`,
    leave: 'Keluarkan dari koalisi',
  },
}
