/** The sheet of keyboard shortcuts: where they work, and the keys that belong to no action of the table. */

export const shortcuts = {
  in: {
    everywhere: 'Di semua tampilan',
    selection: 'Untuk yang dipilih, di peta dan di Aktor',
    map: 'Di peta',
  },
  singleKeys: 'Pintasan satu tombol',
  singleKeysHint:
    'Matikan bila Anda berbicara dengan perangkat, atau bila tombol sering tertekan tanpa sengaja.',
  copy: 'Salin aktor',
  cut: 'Potong aktor',
  paste: 'Tempel aktor atau daftar nama',
  enter: 'Masuk ke peta; di sana, pilih aktor itu',
  more: 'Pilih satu aktor lagi, atau lepaskan',
  walk: 'Ke kontak terdekat di arah itu',
  ends: 'Ke aktor pertama atau terakhir',
  all: 'Ke aktor berikut atau sebelumnya, juga yang tanpa hubungan',
  menu: 'Menu aktor itu',
}
