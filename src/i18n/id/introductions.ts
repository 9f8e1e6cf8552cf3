/** Introducing two: the ways to choose from, the plan along one of them, and the dialog with the message. */

export const introductions = {
  path: 'Jalur perkenalan',
  first: 'disarankan',
  pathTrust: (product: string, factors: string) => `Kepercayaan sepanjang jalur: ${product} = ${factors}`,
  assumed: 'perkiraan',
  knowsBoth: (who: string, trusts: string, contacts: string) =>
    `${who} mengenal keduanya (kepercayaan ${trusts}) dan punya ${contacts} kontak.`,
  knowOne: (one: string, two: string) =>
    `${one} mengenal yang satu, ${two} yang lain, dan keduanya saling kenal.`,
  plan: 'Rencana',
  verdict: {
    askNow: 'Minta sekarang.',
    findOut: 'Cari tahu dulu.',
    warmFirst: 'Hangatkan dulu.',
    wait: 'Tunggu dulu.',
  },
  /** Where I introduce the two myself, there is nobody to ask. */
  introduceNow: 'Perkenalkan sekarang.',
  self: 'Anda mengenal keduanya dan bisa memperkenalkan mereka sendiri.',
  ask: (connector: string) => `Minta ${connector} memperkenalkan mereka.`,
  askForMe: (connector: string, other: string) => `Minta ${connector} memperkenalkan Anda kepada ${other}.`,
  /** The one request, or both joined, where I stand in the chain. */
  bringing: (connector: string, party: string) => `minta ${connector} mengenalkan Anda kepada ${party}`,
  between: (requests: string) => `Anda ada di tengah jalur ini: ${requests}, lalu pertemukan keduanya.`,
  from: (path: string) => `Dari Anda: ${path}.`,
  weakest: (from: string, to: string, trust: string) =>
    `Mata rantai terlemah: ${from} – ${to} (kepercayaan ${trust}).`,
  trustUnknown: 'belum diketahui',
  reason: {
    partyContent: (name: string) => `${name} sedang di atas angin.`,
    partyAskedRecently: (name: string, day: string) => `${name} baru dimintai tolong (${day}).`,
    connectorOverused: (name: string) =>
      `${name} sudah terlalu sering dimintai tolong, atau akan dimintai tolong.`,
    gainUnknown: (name: string) => `Belum diketahui apa yang didapat ${name}.`,
    weakTrust: 'Kepercayaan itu masih lemah.',
    assumedTrust: 'Isi dulu seberapa kuat kepercayaan itu.',
  },
  noPath: 'Belum ada jalur dari Anda ke perantara mana pun.',
  noWay: 'Tidak ada perantara di jalur ini yang bisa Anda capai.',
  draft: 'Tulis pesan',
  draftTitle: 'Pesan perkenalan',
  inLanguage: 'Bahasa pesan',
  languages: { id: 'Bahasa Indonesia', en: 'Inggris' },
  recipient: 'Kepada',
  withUrgency: 'Sebutkan kebutuhan yang mendesak',
  urgencyHint: 'Memberi tahu seberapa mendesak kebutuhan bisa melemahkan posisi tawar.',
  message: 'Isi pesan',
  hint: 'Ditulis dari peta: tawaran, kebutuhan, dan siapa yang diminta. Catatan pribadi tidak ikut. Periksa dulu sebelum dikirim.',
  copy: 'Salin',
  copied: 'Pesan disalin.',
  selected: 'Browser tidak mengizinkan salin otomatis. Teksnya sudah dipilih: tekan Ctrl+C.',
  again: 'Tulis ulang dari peta',
}
