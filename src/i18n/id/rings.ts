/** Exchange rings, the tabs of the page of opportunities, how daring the list is. */

export const rings = {
  tabs: {
    label: 'Jenis peluang',
    pairs: 'Pasangan',
    gaps: 'Antarkoalisi',
    rings: 'Lingkar',
    deals: 'Kesepakatan',
  },
  title: 'Lingkar pertukaran',
  intro: 'Tiap pihak memberi yang dibutuhkan pihak berikutnya, sampai kembali ke awal: semua untung.',
  count: (shown: string, all: string) => (shown === all ? `${all} lingkar` : `${shown} teratas dari ${all}`),
  computing: 'Sedang mencari lingkar…',
  stopped: 'Pencarian lingkar dihentikan.',
  goOn: 'Lanjutkan',
  stale: 'Peta baru saja berubah; lingkar sedang dicari ulang.',
  failed: 'Lingkar tidak bisa dihitung. Muat ulang halaman, lalu coba lagi.',
  back: 'Semua lingkar',
  capped: (most: string) =>
    `Ada lebih dari ${most} lingkar; hanya sebanyak itu yang diperiksa, yang pendek lebih dulu.`,
  swapped: (n: string) =>
    `${n} lingkar dikesampingkan: dua anggotanya bisa bertukar langsung tanpa ada yang rugi, malah ada yang lebih untung.`,
  closed: (n: string) => `${n} aktor tertutup tidak diikutkan.`,
  unknown: (n: string) =>
    `Tawaran atau kebutuhan ${n} aktor belum diketahui, jadi mereka belum bisa masuk lingkar. Tanyakan: apa yang bisa mereka berikan, apa yang mereka butuhkan?`,
  whoIsUnknown: 'Lihat siapa yang perlu ditanya',
  empty: 'Belum ada lingkar: belum ada tawaran dan kebutuhan yang bisa berputar kembali ke awal.',
  noClaims: 'Lingkar lahir dari tawaran dan kebutuhan. Isi keduanya pada beberapa aktor di peta.',
  best: 'Gabungan terbaik',
  bestText: (rings: string, actors: string, value: string) =>
    `${rings} lingkar bisa berjalan bersamaan, ${actors} aktor, perkiraan hasil ${value}.`,
  bestNone: 'Belum ada lingkar yang para anggotanya bisa saling diperkenalkan.',
  proven: 'terbukti terbaik',
  notProven: 'belum terbukti terbaik',
  provenHint: 'Tidak ada gabungan lain dengan perkiraan hasil lebih besar.',
  notProvenHint: 'Gabungan yang lebih baik mungkin ada; terlalu banyak untuk diperiksa semua.',
  inBest: 'dalam gabungan terbaik',
  smallest: (gain: string) => `untung terkecil ${gain}`,
  expected: 'Perkiraan hasil: peluang semua setuju × jumlah keuntungan',
  gives: (giver: string, what: string, receiver: string) => `${giver} memberi ${what} kepada ${receiver}.`,
  gain: (name: string, gain: string) => `${name} untung ${gain}`,
  everyoneGains: 'Semua untung.',
  fairness: 'Keadilan',
  fairnessText: (name: string, gain: string, all: string) =>
    `Untung paling kecil: ${name}, ${gain} dari total ${all}.`,
  fairnessEven: (gain: string) => `Semua untung sama besar: ${gain}.`,
  total: 'Keuntungan',
  expectedName: 'Perkiraan hasil',
  trust: 'Kepercayaan',
  willing: 'Kesediaan',
  noPath: (giver: string, receiver: string) =>
    `Belum ada jalur dari ${giver} ke ${receiver}; selama itu peluangnya dihitung 0. Siapa yang mengenal keduanya?`,
  expectedText: (trust: string, willing: string, total: string, value: string) =>
    `${value} = ${trust} kepercayaan × ${willing} kesediaan × ${total} keuntungan.`,
  half: 'Kesediaan yang belum diketahui dihitung setengah.',
  assumed: (level: string) => `Sebagian kekuatan tawaran atau kebutuhan belum diisi; dihitung ${level}.`,
  makeDeal: 'Jadikan kesepakatan',
  dealName: (names: string) => `Lingkar ${names}`,
  daring: 'Keberanian',
  safest: 'Aman',
  boldest: 'Berani',
  towardsBoldest: (share: string) => `${share} dari aman ke berani`,
}
