/** What is said aloud about the map to those who do not see it. */

export const spoken = {
  walk: (name: string, contacts: number, selected: boolean) =>
    `${name}, ${contacts} kontak${selected ? ', dipilih' : ''}`,
  selected: (count: number) => (count === 0 ? 'Tidak ada yang dipilih' : `${count} dipilih`),
  selectedOne: (name: string) => `1 dipilih: ${name}`,
  shown: (count: number, all: number) => `Peta menampilkan ${count} dari ${all} aktor`,
  allShown: (all: number) => `Peta menampilkan semua ${all} aktor`,
  arranging: 'Menata peta',
  arranged: 'Peta sudah ditata',
}
