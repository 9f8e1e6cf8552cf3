/** The palette of commands and actors. */

export const palette = {
  title: 'Perintah dan aktor',
  input: 'Ketik perintah atau nama aktor',
  nothing: 'Tidak ada perintah atau aktor yang cocok.',
  hits: (count: number) => `${count} hasil`,
  unavailable: 'belum bisa sekarang',
  hint: 'Panah untuk memilih, Enter untuk menjalankan, Esc untuk menutup.',
}
