/** What can be done with several actors, ties or exchanges at once, and what can be said of them. */

export const several = {
  ties: (n: number) => `${n} hubungan dipilih`,
  exchanges: (n: number) => `${n} pertukaran dipilih`,
  leave: 'Keluarkan dari koalisi',
  hint: 'Perubahan di bawah berlaku untuk semuanya.',
  makeCoalition: 'Jadikan koalisi',
  of: (what: string, names: string, others: number) =>
    others > 0 ? `${what}: ${names}, dan ${others} lainnya` : `${what}: ${names}`,
  share: (count: number, all: number) => (count === all ? 'semua' : `${count} dari ${all}`),
  mergeInto: 'Ternyata orang yang sama? Gabungkan ke',
  mergeWhich: 'pilih yang dipertahankan…',
  mergeTwo: {
    first: (name: string | null) =>
      name === null ? 'Gabungkan dua aktor ke yang dipilih pertama' : `Gabungkan ke ${name}`,
    second: (name: string | null) =>
      name === null ? 'Gabungkan dua aktor ke yang dipilih terakhir' : `Gabungkan ke ${name}`,
  },
  align: 'Ratakan',
  alignAs: 'Ratakan atau sebar…',
  alignments: {
    left: 'Rata kiri',
    centre: 'Rata tengah mendatar',
    right: 'Rata kanan',
    top: 'Rata atas',
    middle: 'Rata tengah tegak',
    bottom: 'Rata bawah',
    across: 'Sebar mendatar',
    down: 'Sebar tegak',
  },
}
