/** Bridging opportunities: the list, the reasons, the verdict. */

import { formatNumber } from '../numbers'

const number = (value: number) => formatNumber(value, 'id')

export const opportunities = {
  label: 'Peluang',
  title: 'Peluang menjembatani',
  count: (shown: number, all: number) =>
    shown === all ? `${number(all)} peluang` : `${number(shown)} teratas dari ${number(all)}`,
  computing: 'Sedang menghitung ulang…',
  stale: 'Peta baru saja berubah; daftar ini sedang diperbarui.',
  back: 'Semua peluang',
  between: (a: string, b: string) => `${a} ↔ ${b}`,
  score: 'Nilai 0–100: gabungan lima faktor: satu yang nol membuat semuanya nol',
  needsOffered: (needer: string, what: string) => `${needer} butuh ${what};`,
  offers: (offerer: string) => `${offerer} menawarkannya.`,
  unknownGain: (name: string) => `Belum diketahui apa yang didapat ${name}.`,
  needsUnknownOf: (name: string) => `Kebutuhan ${name} belum diketahui: tanyakan apa yang dibutuhkan.`,
  offersUnknownOf: (name: string) => `Tawaran ${name} belum diketahui: tanyakan apa yang bisa diberikan.`,
  bothGain: 'Keduanya untung.',
  bothMayGain: 'Keduanya mungkin untung: pastikan dulu.',
  warmth: 'Kehangatan',
  doors: 'Pintu',
  reach: 'Jangkauan',
  fit: 'Kecocokan',
  openness: 'Kesediaan',
  warmthMore: (n: number) => `Ada ${n} jalur perkenalan lain.`,
  doorsText: (a: string, intoB: string, b: string, intoA: string) =>
    `${a} mengenal ${intoB} orang di pihak ${b}; ${b} mengenal ${intoA} di pihak ${a}.`,
  reachText: (actors: string, median: string) =>
    `Lewat paling banyak dua perkenalan, ${actors} aktor baru terjangkau; biasanya ${median}.`,
  fitText: (a: string, shareB: string, b: string, shareA: string) =>
    `${a} memenuhi ${shareB} kebutuhan ${b}; ${b} memenuhi ${shareA} kebutuhan ${a}.`,
  fitUnknown: 'Sebagian belum diketahui, jadi dihitung setengah.',
  opennessText: (a: string, levelA: string, b: string, levelB: string) => `${a}: ${levelA} · ${b}: ${levelB}`,
  levelNoted: (level: string, day: string) => `${level} (${day})`,
  levelUnknown: 'belum diketahui',
  levelExpired: (level: string) => `dulu ${level}, masih begitu?`,
  formula: {
    warmth: (w: string, value: string) => `1 − e^(−w), w = ${w} → ${value}`,
    doors: (d: string, value: string) => `d ÷ (1 + d), d = ${d} → ${value}`,
    reach: (r: string, m: string, value: string) => `r ÷ (r + M), r = ${r}, M = ${m} → ${value}`,
    fit: (ab: string, ba: string, value: string) => `√(${ab} × ${ba}) → ${value}`,
    openness: (a: string, b: string, value: string) => `${a} × ${b} → ${value}`,
  },
  noMe: 'Tandai siapa Anda di peta untuk melihat jalur dari Anda.',
  plan: 'Rencanakan perkenalan',
  planned: 'Perkenalan sudah direncanakan',
  makeTie: 'Catat sebagai hubungan',
  makeExchange: 'Usulkan pertukaran',
  notNow: 'Nanti',
  never: 'Jangan usulkan lagi',
  postponedUntil: (day: string) => `ditunda sampai ${day}`,
  dismissedOn: (day: string) => `disingkirkan ${day}`,
  recall: 'Tampilkan lagi',
  marked: 'Ditunda atau disingkirkan',
  heldBack: {
    title: (n: number) => `${number(n)} pasangan ditahan`,
    closed: (n: number) => `${number(n)} karena salah satu pihak tertutup`,
    proposed: (n: number) => `${number(n)} sudah punya pertukaran yang diusulkan`,
    parted: (n: number) => `${number(n)} karena hubungannya sudah berakhir`,
    oneSided: (n: number) => `${number(n)} hanya menguntungkan satu pihak`,
    dismissed: (n: number) => `${number(n)} disingkirkan`,
    postponed: (n: number) => `${number(n)} ditunda`,
  },
  outsiders: (n: number) => `${n} aktor belum punya koalisi, jadi hanya bisa memperkenalkan.`,
  gaps: 'Celah antarkoalisi',
  noGaps: 'Belum ada dua koalisi dengan hubungan untuk dibandingkan.',
  gapOf: (a: string, b: string) => `${a} – ${b}`,
  gapText: (ties: string, expected: string) => `${ties} hubungan; kalau acak, sekitar ${expected}`,
  gapScore: (gap: string, best: string) => `celah ${gap}, rata-rata peluang terbaik ${best}`,
  gapNoOpportunity: 'belum ada peluang di dalamnya',
  empty: {
    noActors: 'Belum ada aktor. Mulai dari peta: klik dua kali untuk menambah.',
    noCoalitions:
      'Peluang mempertemukan dua koalisi. Pilih beberapa aktor di peta, lalu bentuk koalisi; dua sudah cukup.',
    oneCoalition: 'Baru ada satu koalisi. Bentuk satu lagi untuk melihat peluang di antara keduanya.',
    none: 'Belum ada peluang: tidak ada dua aktor dari koalisi berbeda yang punya perantara dan sama-sama untung.',
    noTies: 'Belum ada hubungan. Gambarlah siapa mengenal siapa; perkenalan berjalan lewat hubungan.',
  },
  proposals: {
    title: 'Koalisi dari afiliasi',
    text: (n: number) => `Bisa menjadi koalisi: ${n} afiliasi.`,
    accept: (n: number) => `Bentuk ${n} koalisi`,
    size: (name: string, n: number) => `${name} (${n})`,
  },
}
