/** Choosing among ways of being introduced, and the dialog with the message. */

export const introductions = {
  first: 'disarankan',
  noWay: 'Tidak ada perantara di jalur ini yang bisa Anda capai.',
  draft: 'Susun pesan',
  draftTitle: 'Pesan perkenalan',
  inLanguage: 'Bahasa pesan',
  languages: { id: 'Bahasa Indonesia', en: 'Inggris' },
  message: 'Isi pesan',
  hint: 'Susunan dari peta: tawaran, kebutuhan, dan siapa yang diminta. Catatan pribadi tidak ikut. Periksa dulu sebelum dikirim.',
  copy: 'Salin',
  copied: 'Pesan disalin.',
  selected: 'Peramban tidak mengizinkan salin otomatis. Teksnya sudah dipilih: tekan Ctrl+C.',
  again: 'Susun ulang dari peta',
}
