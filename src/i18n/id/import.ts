/** The import dialog. */

type Params = Readonly<Record<string, string | number>>

export const importWords = {
  title: 'Impor kontak',
  intro: 'Berkas CSV dari LinkedIn, Google, Outlook, atau Excel. Berkas dibaca di komputer ini saja.',
  file: 'Berkas kontak',
  choose: 'Pilih berkas',
  drop: 'Bisa juga tarik berkas ke sini, atau tempel baris yang disalin dari Excel.',
  pasted: 'Baris yang ditempel',
  another: 'Pilih berkas lain',
  reading: 'Membaca berkas…',
  placing: 'Meletakkan di peta…',
  formats: {
    linkedin: 'Koneksi LinkedIn',
    googleNew: 'Kontak Google',
    googleOld: 'Kontak Google (bentuk lama)',
    outlook: 'Kontak Outlook',
    generic: 'Tabel kontak',
  },
  delimiters: { ',': 'koma', ';': 'titik koma', '\t': 'tab', '|': 'garis tegak' },
  encodings: { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16', 'windows-1252': 'windows-1252' },
  facts: (format: string, rows: number, header: number, encoding: string, delimiter: string) =>
    `${format}: ${rows} baris, judul kolom di baris ${header}, ${encoding}, pemisah ${delimiter}.`,
  preview: 'Pratinjau',
  meaningOf: (header: string) => `Arti kolom ${header}`,
  row: 'Baris',
  meanings: {
    name: 'Nama',
    firstName: 'Nama depan',
    middleName: 'Nama tengah',
    lastName: 'Nama belakang',
    affiliation: 'Afiliasi',
    role: 'Jabatan',
    field: 'Bidang',
    email: 'Email',
    phone: 'Telepon',
    link: 'Tautan',
    offers: 'Tawaran',
    needs: 'Kebutuhan',
    coalitions: 'Koalisi',
    aim: 'Yang dikejar',
    note: 'Catatan',
    source: 'Sumber',
    connectedOn: 'Terhubung sejak',
    ignore: '(abaikan)',
  },
  willAdd: (n: number) => `${n} aktor baru`,
  alreadyThere: (n: number) => `${n} sudah ada di peta`,
  willSkip: (n: number) => `${n} baris dilewati`,
  willIgnore: (n: number, names: string, others: number) =>
    `${n} kolom diabaikan: ${names}${others > 0 ? `, dan ${others} lainnya` : ''}`,
  warned: (n: number) => `${n} peringatan`,
  matchedTitle: (n: number) => `${n} sudah ada di peta: mau diapakan?`,
  forAll: 'Untuk semua',
  decisionOf: (name: string) => `Untuk ${name}`,
  decisions: { fill: 'isi yang kosong saja', keep: 'biarkan', new: 'tambah sebagai baru' },
  matchedBy: {
    email: 'email sama',
    phone: 'telepon sama',
    link: 'profil sama',
    nameAndAffiliation: 'nama dan afiliasi sama',
  },
  isActor: (actor: string, by: string) => `= ${actor} (${by})`,
  more: (n: number) => `dan ${n} lagi`,
  tieToMe: 'Hubungkan mereka dengan saya',
  tieToMeHint: 'Kepercayaan belum diketahui; isi nanti.',
  addsMe: 'Anda sendiri ikut ditambahkan ke peta sebagai “Saya”. Kepercayaan diisi nanti.',
  purpose: 'Untuk apa disimpan (boleh kosong)',
  import: (n: number) => `Impor ${n} kontak`,
  skipped: {
    noName: (p: Params) => `Baris ${p['row']}: tidak ada nama.`,
    tooManyCells: (p: Params) =>
      `Baris ${p['row']}: ada ${p['cells']} sel, padahal hanya ${p['columns']} kolom; isinya tidak bisa dipastikan.`,
    sameAsRow: (p: Params) => `Baris ${p['row']}: orang yang sama dengan baris ${p['first']}, digabung.`,
  },
  warnings: {
    tooFewCells: (p: Params) => `Baris ${p['row']}: hanya ${p['cells']} dari ${p['columns']} sel.`,
    strayQuote: (p: Params) => `Baris ${p['row']}: ada tanda kutip yang tidak pada tempatnya.`,
    textCut: (p: Params) =>
      `Baris ${p['row']}: “${p['column']}” sepanjang ${p['length']} karakter dipotong menjadi ${p['limit']}.`,
    valuesCut: (p: Params) =>
      `Baris ${p['row']}: “${p['column']}” berisi ${p['count']} nilai, hanya ${p['limit']} yang diambil.`,
    notAnEmail: (p: Params) => `Baris ${p['row']}: “${p['value']}” bukan alamat email, jadi dibuang.`,
    notAPhone: (p: Params) => `Baris ${p['row']}: “${p['value']}” bukan nomor telepon, jadi dibuang.`,
    notALink: (p: Params) => `Baris ${p['row']}: “${p['value']}” bukan tautan, jadi dibuang.`,
    notADate: (p: Params) => `Baris ${p['row']}: “${p['value']}” bukan tanggal, jadi dibuang.`,
    nameFromEmail: (p: Params) => `Baris ${p['row']}: tanpa nama, jadi emailnya dipakai sebagai nama.`,
  },
  refusals: {
    emptyFile: (_: Params) => 'Berkas ini kosong. Tidak ada yang diubah.',
    fileTooLarge: (p: Params) =>
      `Berkas ini ${p['megabytes']} MB; paling besar ${p['limit']} MB. Tidak ada yang diubah.`,
    binaryFile: (_: Params) => 'Ini bukan berkas teks, jadi bukan daftar kontak. Tidak ada yang diubah.',
    workbookFile: (_: Params) =>
      'Ini berkas Excel. Simpan dulu sebagai CSV (Berkas → Simpan sebagai → CSV UTF-8), lalu pilih berkas itu.',
    notAContactList: (_: Params) =>
      'Tidak ada kolom nama atau email yang dikenali, jadi ini bukan daftar kontak. Tidak ada yang diubah.',
    unclosedQuote: (p: Params) =>
      `Tanda kutip yang dibuka di baris ${p['row']} tidak pernah ditutup. Perbaiki baris itu, lalu coba lagi.`,
    tooManyRows: (p: Params) =>
      `Berkas ini lebih dari ${p['limit']} baris. Bagi dulu menjadi beberapa berkas.`,
    tooManyColumns: (p: Params) =>
      `Baris ${p['row']} lebih dari ${p['limit']} kolom, jadi ini bukan daftar kontak. Tidak ada yang diubah.`,
    tookTooLong: (_: Params) => 'Berkas ini terlalu lama dibaca, jadi dihentikan. Tidak ada yang diubah.',
    unreadable: (_: Params) =>
      'Berkas ini tidak bisa dibaca. Kalau sudah dipindah atau diubah, pilih lagi. Tidak ada yang diubah.',
    tooManyActors: (p: Params) =>
      `Satu jaringan memuat paling banyak ${p['limit']} aktor; dengan impor ini menjadi ${p['actors']}. Tidak ada yang diubah.`,
    notPlaced: (_: Params) => 'Kontak tidak bisa diletakkan di peta. Tidak ada yang diubah.',
  },
}
