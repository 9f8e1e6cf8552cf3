/** Cold chain sample: what its actors offer, need and exchange, in the words of each field. */

import type { ResourceSketch } from '../sketch'

export const resources = {
  workingCapital: {
    kind: 'money',
    name: { id: 'modal kerja', en: 'working capital' },
    aliases: { perikanan: 'panjar melaut', perdagangan: 'talangan belanja', keuangan: 'kredit modal kerja' },
  },
  investment: {
    kind: 'money',
    name: { id: 'modal investasi', en: 'investment capital' },
    aliases: { keuangan: 'penyertaan modal', pemerintahan: 'investasi daerah', energi: 'dana proyek' },
  },
  knowHow: {
    kind: 'expertise',
    name: { id: 'keahlian rantai dingin', en: 'cold-chain know-how' },
    aliases: { keuangan: 'pendampingan teknis', perikanan: 'ilmu menjaga mutu ikan' },
  },
  bookkeeping: {
    kind: 'expertise',
    name: { id: 'pembukuan', en: 'bookkeeping' },
    aliases: { keuangan: 'laporan keuangan', perikanan: 'catatan kas' },
  },
  technicians: {
    kind: 'time',
    name: { id: 'jam kerja teknisi', en: 'technician hours' },
    aliases: { logistik: 'perawatan mesin pendingin' },
  },
  packingHours: {
    kind: 'time',
    name: { id: 'tenaga kemas harian', en: 'packing hours' },
    aliases: { perdagangan: 'tenaga sortir' },
  },
  coldStorage: {
    kind: 'workplace',
    name: { id: 'gudang beku', en: 'cold storage' },
    aliases: { keuangan: 'agunan gudang', logistik: 'slot palet beku', perikanan: 'tempat simpan ikan' },
  },
  land: {
    kind: 'workplace',
    name: { id: 'lahan dekat dermaga', en: 'land near the pier' },
    aliases: { pemerintahan: 'aset daerah', logistik: 'lokasi gudang' },
  },
  stall: {
    kind: 'workplace',
    name: { id: 'lapak pasar', en: 'market stall' },
  },
  permits: {
    kind: 'legality',
    name: { id: 'izin usaha', en: 'business permits' },
    aliases: { hukum: 'akta dan izin', perikanan: 'surat kapal' },
  },
  certificate: {
    kind: 'legality',
    name: { id: 'sertifikat mutu', en: 'quality certificate' },
    aliases: { pemerintahan: 'sertifikat kesehatan ikan', perdagangan: 'hasil uji laboratorium' },
  },
  catchData: {
    kind: 'information',
    name: { id: 'data tangkapan', en: 'catch data' },
    aliases: { keuangan: 'data arus kas nelayan', pemerintahan: 'laporan pendaratan ikan' },
  },
  marketNews: {
    kind: 'information',
    name: { id: 'kabar pasar', en: 'market news' },
    aliases: { perikanan: 'harga hari ini', pemerintahan: 'data perdagangan' },
  },
  creditTerms: {
    kind: 'information',
    name: { id: 'informasi skema kredit', en: 'credit terms' },
  },
  backing: {
    kind: 'support',
    name: { id: 'dukungan nelayan', en: "fishers' backing" },
    aliases: { keuangan: 'dampak sosial', pemerintahan: 'peran serta warga' },
  },
  orders: {
    kind: 'support',
    name: { id: 'kontrak pembelian tetap', en: 'standing orders' },
    aliases: { logistik: 'kontrak angkut', perikanan: 'langganan tetap' },
  },
  cover: {
    kind: 'support',
    name: { id: 'pertanggungan muatan', en: 'cargo cover' },
    aliases: { keuangan: 'polis muatan' },
  },
  fish: {
    kind: 'goods',
    name: { id: 'pasokan ikan', en: 'fish supply' },
    aliases: { perikanan: 'hasil tangkapan', logistik: 'muatan tetap', perdagangan: 'stok ikan segar' },
  },
  preserves: {
    kind: 'goods',
    name: { id: 'olahan ikan', en: 'fish preserves' },
    aliases: { perikanan: 'abon dan pindang', perdagangan: 'produk siap saji' },
  },
  ice: {
    kind: 'goods',
    name: { id: 'es balok', en: 'block ice' },
    aliases: { '': 'es batangan' },
  },
  coldTransport: {
    kind: 'goods',
    name: { id: 'armada berpendingin', en: 'refrigerated transport' },
    aliases: { perdagangan: 'antaran dingin', perikanan: 'mobil es' },
  },
  power: {
    kind: 'goods',
    name: { id: 'listrik surya', en: 'solar power' },
    aliases: { perikanan: 'listrik murah' },
  },
} as const satisfies Readonly<Record<string, ResourceSketch>>

export type ResourceKey = keyof typeof resources
