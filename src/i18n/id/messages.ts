/** What the network room says by code: what a commit did, and why a command would not run. */

import { formatMoment } from '../numbers'
import { thresholdNames } from './thresholdNames'

type Params = Readonly<Record<string, string | number>>

const removed = { actors: 'aktor', coalitions: 'koalisi', ties: 'hubungan', exchanges: 'pertukaran' }

const stages: Readonly<Partial<Record<string, string>>> = {
  idea: 'gagasan',
  talking: 'dibicarakan',
  agreed: 'disepakati',
  running: 'berjalan',
  ended: 'selesai',
}

const names: Readonly<Partial<Record<string, string>>> = thresholdNames
const thresholdOf = ({ name = '' }: Params) => names[name] ?? name

export const messages = {
  labels: {
    addActor: (p: Params) => `tambah ${p['name']}`,
    addActors: (p: Params) => `tambah ${p['count']} aktor`,
    editActor: (p: Params) => `ubah ${p['name']}`,
    editActors: (p: Params) => `ubah ${p['count']} aktor`,
    editStandings: (p: Params) =>
      p['count'] === 1 ? `ubah penilaian ${p['name']}` : `ubah penilaian ${p['count']} aktor`,
    moveActors: (p: Params) => (p['count'] === 1 ? `geser ${p['name']}` : `geser ${p['count']} aktor`),
    mergeActors: (p: Params) => `gabungkan ${p['count']} aktor menjadi ${p['name']}`,
    duplicateActors: (p: Params) =>
      p['count'] === 1 ? `gandakan ${p['name']}` : `gandakan ${p['count']} aktor`,
    pasteActors: (p: Params) => (p['count'] === 1 ? `tempel ${p['name']}` : `tempel ${p['count']} aktor`),
    quickAdd: (p: Params) => {
      const { added, filled, name, a, b, tied } = p
      if (added === 0 && filled === 0)
        return tied === 1 ? `tambah hubungan ${a} – ${b}` : `tambah ${tied} hubungan`
      if (name) return added === 0 ? `lengkapi ${name}` : `tambah ${name}`
      const parts = [added === 0 ? '' : `tambah ${added} aktor`, filled === 0 ? '' : `lengkapi ${filled}`]
      return parts.filter((part) => part !== '').join(', ')
    },
    arrange: (_: Params) => 'tata ulang peta',
    remove: (p: Params) =>
      p['count'] === 1 && p['name']
        ? `hapus ${p['name']}`
        : `hapus ${p['count']} ${removed[p['what'] as keyof typeof removed]}`,
    addTie: (p: Params) => `tambah hubungan ${p['a']} – ${p['b']}`,
    editTie: (p: Params) => `ubah hubungan ${p['a']} – ${p['b']}`,
    rateTies: (p: Params) =>
      p['count'] === 1 ? `ubah kepercayaan ${p['a']} – ${p['b']}` : `ubah kepercayaan ${p['count']} hubungan`,
    addExchange: (p: Params) => `tambah pertukaran ${p['a']} → ${p['b']}`,
    editExchange: (p: Params) => `ubah pertukaran ${p['a']} → ${p['b']}`,
    withdrawExchanges: (p: Params) => `tarik kembali pertukaran ${p['a']} → ${p['b']}`,
    editTies: (p: Params) => `ubah ${p['count']} hubungan`,
    editExchanges: (p: Params) => `ubah ${p['count']} pertukaran`,
    reverseExchanges: (p: Params) =>
      p['count'] === 1 ? `balik arah: ${p['a']} → ${p['b']}` : `balik arah ${p['count']} pertukaran`,
    addDeal: (p: Params) => `tambah kesepakatan ${p['name']}`,
    editDeal: (p: Params) => `ubah kesepakatan ${p['name']}`,
    moveDeal: (p: Params) => `pindahkan ${p['name']}: ${stages[p['stage'] ?? ''] ?? p['stage']}`,
    removeDeal: (p: Params) => `hapus kesepakatan ${p['name']}`,
    addCoalition: (p: Params) => `bentuk koalisi ${p['name']}`,
    addCoalitions: (p: Params) => `bentuk ${p['count']} koalisi`,
    editCoalition: (p: Params) => `ubah koalisi ${p['name']}`,
    joinCoalition: (p: Params) => `tambah ${p['count']} anggota ke ${p['name']}`,
    leaveCoalition: (p: Params) => `keluarkan ${p['count']} anggota dari ${p['name']}`,
    editResource: (p: Params) => `ubah sumber daya ${p['name']}`,
    addGoal: (p: Params) => `tambah tujuan: ${p['name']}`,
    editGoal: (p: Params) => `ubah tujuan: ${p['name']}`,
    chooseGoal: (p: Params) => (p['name'] ? `pilih tujuan: ${p['name']}` : 'lepas tujuan'),
    removeGoal: (p: Params) => `hapus tujuan: ${p['name']}`,
    chooseMe: (p: Params) => (p['name'] ? `tandai ${p['name']} sebagai saya` : 'hapus tanda “saya”'),
    setThreshold: (p: Params) => `ubah patokan: ${thresholdOf(p)}`,
    resetThresholds: (_: Params) => 'kembalikan semua patokan',
    rename: (p: Params) => `ganti nama jaringan: ${p['name']}`,
    importContacts: (p: Params) =>
      p['filled'] === 0
        ? `impor ${p['count']} kontak`
        : `impor ${p['count']} kontak, lengkapi ${p['filled']}`,
    postponeOpportunity: (p: Params) => `tunda peluang ${p['a']} – ${p['b']}`,
    dismissOpportunity: (p: Params) => `singkirkan peluang ${p['a']} – ${p['b']}`,
    recallOpportunity: (p: Params) => `tampilkan lagi peluang ${p['a']} – ${p['b']}`,
    addPlan: (p: Params) => `rencanakan perkenalan ${p['a']} – ${p['b']}`,
    editPlan: (p: Params) => `ubah rencana ${p['a']} – ${p['b']}`,
    addTouchpoint: (p: Params) => `catat kontak dengan ${p['name']}`,
    goBack: (p: Params) => `kembali ke ${formatMoment(String(p['at']), 'id')}`,
    whatIf: (p: Params) => `simpan uji coba: ${p['count']} perubahan`,
  },
  refusals: {
    actorGone: (_: Params) => 'Aktor itu sudah tidak ada.',
    tieGone: (_: Params) => 'Hubungan itu sudah tidak ada.',
    exchangeGone: (_: Params) => 'Pertukaran itu sudah tidak ada.',
    coalitionGone: (_: Params) => 'Koalisi itu sudah tidak ada.',
    resourceGone: (_: Params) => 'Sumber daya itu sudah tidak ada.',
    goalGone: (_: Params) => 'Tujuan itu sudah tidak ada.',
    planGone: (_: Params) => 'Rencana itu sudah tidak ada.',
    dealGone: (_: Params) => 'Kesepakatan itu sudah tidak ada.',
    alreadyThere: (p: Params) => `${p['name']} sudah ada.`,
    tooManyActors: (p: Params) =>
      `Satu jaringan memuat paling banyak ${p['limit']} aktor; sudah ada ${p['there']}, jadi ${p['count']} lagi tidak muat. Tidak ada yang diubah.`,
    nameMissing: (_: Params) => 'Nama tidak boleh kosong.',
    numberMissing: (_: Params) => 'Isi dengan angka.',
    tieToItself: (p: Params) => `${p['name']} tidak bisa dihubungkan dengan dirinya sendiri.`,
    alreadyTied: (p: Params) => `${p['a']} dan ${p['b']} sudah terhubung.`,
    exchangesNeedTie: (p: Params) =>
      `Masih ada ${p['count']} pertukaran antara ${p['a']} dan ${p['b']}. Hapus pertukaran itu dulu.`,
    notFinite: (_: Params) => 'Letaknya tidak bisa dipakai, jadi tidak ada yang digeser.',
    changedSince: (_: Params) => 'Tidak bisa diurungkan: isinya sudah berubah sejak itu.',
    wouldDangle: (_: Params) => 'Tidak bisa diurungkan: ada yang masih bergantung padanya.',
    nothingToUndo: (_: Params) => 'Belum ada yang bisa diurungkan.',
    nothingToRedo: (_: Params) => 'Tidak ada yang bisa diulangi.',
    movedOn: (_: Params) => 'Jaringan ini baru saja berubah, jadi tidak ada yang diganti. Coba lagi.',
    triedMovedOn: (_: Params) =>
      'Uji coba belum bisa disimpan: yang diubahnya sudah berubah di tab lain. Urungkan langkah itu di sini, atau buang uji coba.',
    notSound: (_: Params) => 'Keadaan itu tidak utuh, jadi tidak ada yang diganti.',
    wentBack: (p: Params) =>
      `Jaringan kembali ke ${formatMoment(String(p['at']), 'id')}. Urungkan kalau berubah pikiran.`,
    arrangeFailed: (_: Params) => 'Peta tidak bisa ditata ulang. Semua tetap di tempatnya.',
    needsCentre: (_: Params) => 'Pilih dulu satu aktor untuk di tengah, atau tandai siapa Anda.',
    selectFirst: (_: Params) => 'Pilih dulu beberapa aktor di peta, lalu bentuk koalisi.',
    imported: (p: Params) =>
      p['filled'] === 0
        ? `${p['count']} kontak ditambahkan.`
        : `${p['count']} kontak ditambahkan, ${p['filled']} dilengkapi.`,
    networkGone: (_: Params) => 'Jaringan itu sudah tidak ada di browser ini.',
    cannotOpen: (_: Params) =>
      'Jaringan itu tidak bisa dibaca dari penyimpanan browser. Yang ini tetap terbuka.',
    cannotCreate: (_: Params) =>
      'Penyimpanan browser tidak cukup untuk jaringan baru. Hapus yang sudah tidak dipakai, lalu coba lagi.',
    unsavedHere: (_: Params) => 'Perubahan terakhir di jaringan ini belum tersimpan. Unduh cadangan dulu.',
    tryingHere: (_: Params) => 'Uji coba masih berjalan. Simpan atau buang dulu.',
    outdatedHere: (_: Params) => 'Muat ulang tab ini dulu: datanya sudah dipegang Simpul yang lebih baru.',
    noPlace: (_: Params) => 'Tempat di peta tidak ditemukan. Tidak ada yang diubah; coba lagi.',
    pasteByKeys: (_: Params) =>
      'Browser tidak mengizinkan halaman ini membaca papan klip. Tempel dengan tombol keyboard, atau tempel daftar namanya di kolom ketik cepat.',
    copyByKeys: (_: Params) => 'Browser tidak menyalin apa-apa. Salin dengan tombol keyboard.',
    cannotPaste: (_: Params) =>
      'Salinan aktor itu rusak, atau berasal dari Simpul yang lebih baru. Tidak ada yang diubah.',
    restored: (p: Params) => `Cadangan dipulihkan: ${p['count']} aktor.`,
    backedUp: (_: Params) => 'Cadangan diunduh.',
    imageSaved: (p: Params) => `Gambar diunduh: ${p['name']}`,
    planned: (p: Params) => `Rencana dicatat: minta ${p['name']}. Lihat di Hari ini.`,
    plannedSelf: (_: Params) => 'Rencana dicatat: Anda sendiri yang memperkenalkan. Lihat di Hari ini.',
    dealRuns: (p: Params) => `${p['count']} pertukaran kini berjalan.`,
    dealProposed: (p: Params) => `${p['count']} pertukaran kembali menjadi usulan.`,
    dealMade: (_: Params) => 'Kesepakatan dibuat. Pertukarannya diusulkan di peta.',
    newExchangePlace: (_: Params) => 'Pertukaran diusulkan. Peluangnya pindah ke daftar usulan.',
  },
}
