/** The dialog of the numbers that the advice goes by. */

export const thresholds = {
  title: 'Patokan perhitungan',
  intro:
    'Angka-angka ini pilihan dan boleh Anda sesuaikan. Setiap perubahan langsung dihitung ulang dan bisa diurungkan.',
  opportunities: (n: string) => `Dengan patokan ini: ${n} peluang.`,
  computing: 'Sedang menghitung ulang…',
  usual: (value: string) => `Bawaan: ${value}`,
  back: (name: string) => `Kembalikan ke bawaan: ${name}`,
  backShort: 'Kembalikan',
  allBack: 'Kembalikan semua',
  outside: (least: string, most: string) => `Antara ${least} dan ${most}.`,
  groups: {
    asking: 'Meminta bantuan',
    receptivity: 'Kesediaan',
    unknown: 'Yang belum diketahui',
    score: 'Urutan peluang',
    coalitions: 'Koalisi',
    lists: 'Panjang daftar',
  },
  units: {
    share: '%',
    days: 'hari',
    trust: 'dari 5',
    level: 'dari 5',
    ties: 'hubungan',
    actors: 'orang',
  },
  hints: {
    warmTrust: 'Kalau kepercayaannya di bawah ini, hangatkan dulu hubungannya sebelum minta tolong.',
    restAfterAsking: 'Orang yang baru dimintai tolong tidak diganggu dulu selama sekian hari.',
    overusedPlans:
      'Kalau rencana lain yang masih terbuka lewat satu perantara sudah sebanyak ini, ia jangan dimintai tolong dulu.',
    overusedAsks: 'Begitu juga kalau selama masa jeda ia sudah dimintai tolong sebanyak ini.',
    pathHops: 'Jalur yang lebih panjang tidak diusulkan.',
    pathCount: 'Berapa jalur yang ditawarkan untuk tiap peluang.',
    receptivityHungry: 'Nilainya saat baru dicatat. Makin besar, makin tinggi urutan peluangnya.',
    receptivityOpen: 'Nilainya saat baru dicatat.',
    receptivityContent: 'Nilainya saat baru dicatat.',
    receptivityUnknown: 'Dipakai kalau kesediaan belum pernah dicatat, atau catatannya sudah kedaluwarsa.',
    receptivityHalfLife:
      'Catatan lama makin sulit dipegang: setelah sekian hari pengaruhnya tinggal separuh.',
    receptivityExpiry: 'Setelah sekian hari catatannya tidak dipakai lagi, dan Anda ditanya: masih begitu?',
    assumedLevel: 'Untuk tawaran, kebutuhan, dan pertukaran yang kekuatannya belum diisi.',
    fitUnknown: 'Dipakai selama tawaran atau kebutuhan salah satu pihak belum diketahui.',
    daring: 'Porsi kehangatan dan pintu; sisanya untuk jangkauan baru. 100% paling aman.',
    reachFloor: 'Supaya peluang tidak gugur hanya karena jangkauannya kecil.',
    recordAssumed: 'Tebakan awal, sebelum bisa dicocokkan dengan hubungan antarkoalisi di peta Anda sendiri.',
    recordBridges: 'Tebakan awal ditimbang seolah hasil dari sekian hubungan antarkoalisi.',
    recordFull:
      'Kalau ketepatannya setinggi ini atau lebih, kehangatan, pintu, dan jangkauan dihitung penuh.',
    bestScoresPerGap: 'Berapa peluang terbaik yang dirata-rata untuk satu celah.',
    affiliationMembers: 'Afiliasi dengan orang sebanyak ini atau lebih diusulkan menjadi koalisi.',
    cliqueBelowChance:
      'Kelompok hanya disebut tertutup kalau indeks E-I-nya serendah ini di bawah angka yang diharapkan kalau hubungan terbentuk acak.',
    cliqueDensity: 'Kelompok hanya disebut tertutup kalau pasangan anggota yang saling kenal lebih dari ini.',
    cliqueMembers: 'Kelompok yang lebih kecil tidak disebut tertutup.',
    communityMembers: 'Kelompok yang lebih kecil tidak diusulkan.',
    communityOverlap:
      'Mulai dari kemiripan ini, kelompok dianggap sama dengan koalisi yang ada dan tidak diusulkan lagi.',
    listedOpportunities: 'Sisanya tetap dihitung, hanya tidak ditampilkan.',
    listedIntroducers: 'Untuk tiap peluang.',
    listedGaps: 'Pasangan koalisi, yang paling layak lebih dulu.',
  },
}
