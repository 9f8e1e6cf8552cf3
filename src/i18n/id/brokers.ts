/** Brokers: who joins coalitions, who cannot be replaced, and what one more tie would do for me. */

import { saysMe } from '../meNames'
import { formatNumber } from '../numbers'

const number = (value: number) => formatNumber(value, 'id')

export const brokers = {
  title: 'Perantara',
  empty: 'Belum ada hubungan, jadi belum ada perantara. Gambarlah di peta siapa mengenal siapa.',
  computing: 'Sedang menghitung…',
  stopped: 'Perhitungan dihentikan.',
  goOn: 'Lanjutkan',
  failed: 'Bagian ini tidak bisa dihitung. Muat ulang halaman untuk mencoba lagi.',
  onMap: (what: string) => `Lihat di peta: ${what}`,
  others: (n: number) => `${number(n)} lainnya`,
  /** Who has not written their name is called so already. */
  me: (name: string) => (saysMe(name) ? name : `${name} (Anda)`),
  spotlight: { count: (n: number) => `${number(n)} aktor disorot`, clear: 'Hapus sorotan' },
  ranking: {
    title: 'Yang menjembatani koalisi',
    hint: 'Diurutkan menurut banyaknya jalur terpendek antarkoalisi yang melewati mereka.',
    spreadHint: 'Persebaran kontak: 0 = di satu koalisi saja, mendekati 1 = merata di banyak koalisi.',
    noCoalitions: 'Belum ada yang masuk koalisi, jadi dihitung jalur di antara semua aktor.',
    none: 'Belum ada yang menjadi perantara.',
    paths: (value: string) => `${value} jalur antarkoalisi`,
    pathsOfAll: (value: string) => `${value} jalur`,
    inAll: (value: string) => `dilewati ${value} jalur terpendek di seluruh peta (keantaraan)`,
    contacts: (contacts: number, spread: string) => `${number(contacts)} kontak, persebaran ${spread}`,
    role: {
      liaison: (n: string) => `${n} kali menghubungkan dua koalisi lain`,
      gate: (n: string) => `${n} kali menjadi pintu koalisinya ke luar`,
      itinerant: (n: string) => `${n} kali menengahi anggota koalisi lain`,
      coordinator: (n: string) => `${n} kali mengoordinasi di dalam koalisinya`,
    },
    roles: (list: string) => `Perannya: ${list}.`,
    noRoles: 'Semua kontaknya sudah saling kenal, jadi tidak ada yang perlu diperantarai.',
    more: (n: number) => `Tampilkan ${number(n)} lagi`,
  },
  exchanged: {
    by: 'Dilihat dari',
    ties: 'hubungan',
    kind: (kind: string) => `pertukaran: ${kind}`,
    list: (kind: string) => `Yang menyalurkan ${kind}`,
    hint: 'Diurutkan menurut banyaknya pasangan yang dilayani: menerima dari yang satu, memberi kepada yang lain, sedangkan keduanya tidak bertukar langsung. Hanya yang sedang berjalan.',
    unknown: (kind: string) =>
      `Belum diketahui: di peta belum ada pertukaran ${kind} yang berjalan. Siapa memberi ${kind} kepada siapa?`,
    none: (flows: string) =>
      `Ada ${flows} aliran, tetapi tidak ada yang menerima dari satu pihak lalu memberi kepada pihak lain.`,
    outsiders: (n: number) =>
      `${number(n)} di antaranya di luar koalisi, jadi dihitung sebagai pihak sendiri.`,
    pairs: (n: string) => `${n} pasangan`,
    role: {
      liaison: (n: string) => `${n} kali antara dua koalisi lain`,
      gatekeeper: (n: string) => `${n} kali dari luar ke dalam koalisinya`,
      representative: (n: string) => `${n} kali dari dalam koalisinya ke luar`,
      itinerant: (n: string) => `${n} kali antaranggota koalisi lain`,
      coordinator: (n: string) => `${n} kali di dalam koalisinya sendiri`,
    },
    sentence: (kind: string, list: string) => `Menyalurkan ${kind} ${list}.`,
    ends: (from: string, to: string) => `Dari ${from}; kepada ${to}.`,
  },
  cuts: {
    title: 'Kalau seseorang pergi',
    hint: 'Siapkan jalan kedua: perkenalkan salah satu dari yang akan terputus kepada orang lain.',
    leaves: (name: string, n: number) => `Kalau ${name} pergi, ${number(n)} aktor terputus`,
    without: (n: number) => `Tanpa Anda, ${number(n)} aktor terputus`,
    named: (sentence: string, names: string) => `${sentence}: ${names}.`,
    unnamed: (sentence: string) => `${sentence}.`,
    tie: (a: string, b: string, n: number) => `Hubungan ${a} – ${b} satu-satunya jalan ke ${number(n)} aktor`,
    tried: (n: number) => `Uji coba ini memutus ${number(n)} aktor`,
    tieName: (a: string, b: string) => `hubungan ${a} – ${b}`,
    single: (n: number) => `${number(n)} aktor bergantung pada satu hubungan saja.`,
    none: 'Tidak ada yang akan terputus: setiap aktor punya jalan lain.',
    more: (n: number) => `Masih ada ${number(n)} aktor lain yang kepergiannya memutus hubungan.`,
  },
  keyPlayers: {
    title: 'Orang kunci',
    missed: 'Kepergian siapa yang paling terasa?',
    missedSet: (names: string, before: string, after: string) =>
      `Tanpa ${names}, jaringan makin terpecah: dari ${before} menjadi ${after}.`,
    missedHint: '0% = semua saling kenal, 100% = tidak ada jalan dari siapa pun ke siapa pun.',
    missedNone: 'Tidak ada: siapa pun yang pergi, jaringan tetap serapat sekarang.',
    briefed: 'Siapa yang sebaiknya diberi tahu lebih dulu?',
    briefedSet: (names: string, share: string) =>
      `Mulai dari ${names}: kabar menjangkau ${share} jaringan, yang jauh dihitung sebagian.`,
    briefedNone: 'Belum ada yang bisa diajak bicara: semua yang punya hubungan sedang tertutup.',
    asGood: (n: number) => (n >= 9 ? 'Banyak pilihan lain sama baiknya.' : `${n} pilihan lain sama baiknya.`),
    notProven: 'Yang terbaik yang ditemukan; tidak semua kemungkinan dicoba.',
  },
  openness: {
    title: 'Seberapa terbuka tiap koalisi',
    hint: 'Indeks E-I: −1 = semua hubungan di dalam, +1 = semua ke luar.',
    partsHint: 'Kontak yang ikut beberapa koalisi dibagi rata ke koalisi-koalisinya.',
    sentence: (inside: string, outside: string, index: string) =>
      `${inside} hubungan di dalam, ${outside} ke luar: ${index}.`,
    index: (ei: string) => `E-I ${ei}`,
    inParts: (ei: string, inside: string, outside: string) =>
      `E-I ${ei} (setelah dibagi: ${inside} di dalam, ${outside} ke luar)`,
    chance: (expected: string) => `Kalau hubungan terbentuk acak, angkanya ${expected}.`,
    closed: (share: string) =>
      `Kelompok tertutup: ${share} pasangan anggotanya saling kenal, jauh lebih tertutup daripada kalau acak. Beri mereka alasan membuka hubungan ke luar.`,
    unknown: 'Belum ada hubungan, jadi belum bisa dinilai.',
    none: 'Belum ada koalisi.',
  },
  mine: {
    title: 'Kontak saya',
    whoAmI: 'Simpul belum tahu Anda yang mana. Pilih diri Anda; posisi Anda lalu dihitung di sini.',
    chooseMe: 'Anda yang mana?',
    choose: 'pilih…',
    notThere: 'Belum ada di peta? Tambahkan diri Anda sebagai aktor lebih dulu.',
    noContacts: 'Anda belum punya kontak di peta. Gambarlah hubungan dengan orang yang Anda kenal.',
    effective: (contacts: number, effective: string) =>
      `Dari ${number(contacts)} kontak Anda, hanya ${effective} yang benar-benar berbeda (ukuran efektif).`,
    mostlyDiffer: (contacts: number, effective: string) =>
      `Dari ${number(contacts)} kontak Anda, ${effective} benar-benar berbeda (ukuran efektif).`,
    allDiffer: (contacts: number) =>
      contacts === 1
        ? 'Anda baru punya satu kontak.'
        : `${number(contacts)} kontak Anda semuanya berbeda: mereka tidak saling kenal.`,
    mostFrom: (name: string, share: string) =>
      `Sebagian besar ketergantungan Anda datang dari ${name} (${share}).`,
    largestFrom: (name: string, share: string) =>
      `Ketergantungan Anda terbagi; yang terbesar dari ${name} (${share}).`,
    allFrom: (name: string) => `Seluruh ketergantungan Anda ada pada ${name}.`,
    numbers: (constraint: string, efficiency: string, hierarchy: string) =>
      `Ketergantungan ${constraint} (makin kecil, makin bebas), efisiensi ${efficiency}, hierarki ${hierarchy} (0 = terbagi rata, 1 = dari satu orang).`,
    shape: (efficiency: string, hierarchy: string) =>
      `Efisiensi ${efficiency}, hierarki ${hierarchy} (0 = terbagi rata, 1 = dari satu orang).`,
    contactsOnMap: 'kontak saya',
  },
  newTies: {
    title: 'Satu hubungan baru untuk saya',
    hint: 'Diurutkan menurut gabungan ketergantungan, ukuran efektif, dan jangkauan (aktor koalisi lain yang bisa dicapai lewat paling banyak satu orang).',
    count: (shown: number, all: number) =>
      shown === all ? `${number(all)} hubungan` : `${number(shown)} teratas dari ${number(all)}`,
    constraint: (before: string, after: string) => `ketergantungan ${before} → ${after}`,
    effectiveSize: (before: string, after: string) => `ukuran efektif ${before} → ${after}`,
    reach: (before: string, after: string) => `jangkauan ${before} → ${after}`,
    unknown: 'belum ada',
    path: (path: string) => `Jalurnya: ${path}.`,
    noPath: 'Belum ada jalur perkenalan dari Anda.',
    opportunity: 'Lihat peluangnya',
    mineUnknown: 'Tawaran atau kebutuhan Anda belum diisi, jadi belum diketahui siapa yang akan diuntungkan.',
    none: 'Belum ada hubungan baru yang bisa diusulkan.',
    everybody: 'Anda sudah terhubung dengan semua orang di peta.',
    oneSided: 'Ini akan banyak mengubah, tetapi belum menguntungkan kedua pihak:',
    oneSidedTitle: 'Belum menguntungkan kedua pihak',
    offerFirst: (name: string, needs: string) =>
      `Tawarkan sesuatu dulu: ${name} butuh ${needs}, dan itu belum ada di tawaran Anda.`,
    askNeeds: (name: string) => `Tawarkan sesuatu dulu: tanyakan apa lagi yang dibutuhkan ${name}.`,
    askOffers: (name: string) =>
      `Tanyakan apa lagi yang bisa diberikan ${name}: tawarannya belum ada yang Anda butuhkan.`,
    heldBack: (list: string) => `Tidak diusulkan: ${list}.`,
    reason: {
      closed: (n: number) => `${number(n)} sedang tertutup`,
      proposed: (n: number) => `${number(n)} sudah punya pertukaran yang diusulkan`,
      parted: (n: number) => `${number(n)} hubungannya sudah berakhir`,
      oneSided: (n: number) => `${number(n)} hanya menguntungkan satu pihak`,
      dismissed: (n: number) => `${number(n)} Anda singkirkan`,
      postponed: (n: number) => `${number(n)} Anda tunda`,
      noGain: (n: number) => `${number(n)} tidak mengubah apa-apa`,
    },
  },
  suggested: {
    title: 'Koalisi dari hubungan',
    sentence: (n: number, names: string) => `${number(n)} aktor ini erat berhubungan: ${names}.`,
    noneYet: 'Mereka belum punya koalisi sendiri.',
    same: (name: string) => `Anggotanya sama persis dengan koalisi Anda “${name}”.`,
    like: (name: string, shared: number, share: string) =>
      `Mirip koalisi Anda “${name}”: ${number(shared)} anggota sama (kemiripan ${share}).`,
    onlyTied: (names: string) => `Belum masuk koalisi itu: ${names}.`,
    onlyDrawn: (names: string) => `Anggota koalisi itu, tetapi lebih dekat ke yang lain: ${names}.`,
    confirmed:
      'Hubungan di peta menegaskan koalisi Anda: kelompok yang erat persis sama dengan koalisi yang Anda buat.',
    alike: 'Semua kelompok erat yang ditemukan sudah mirip koalisi Anda: tidak ada yang perlu ditambah.',
    ties: (inside: number, outside: number) =>
      `${number(inside)} hubungan di antara mereka, ${number(outside)} ke luar.`,
    accept: 'Jadikan koalisi',
    acceptThese: (names: string) => `Jadikan koalisi: ${names}`,
    hint: 'Diusulkan dari siapa yang berhubungan dengan siapa; koalisi Anda tidak berubah.',
  },
}
