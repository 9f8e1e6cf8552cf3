/** What the ties between coalitions that exist already say of warmth, doors and reach. */

export const bridgeRecord = {
  untested:
    'Belum ada yang bisa dipakai menguji kehangatan, pintu, dan jangkauan di peta ini: belum ada hubungan antarkoalisi. Ketiganya dihitung penuh.',
  tested: (bridges: string, won: string) =>
    `Diuji pada peta ini: andaikan belum ada, ${bridges} hubungan antarkoalisi akan tampak lebih hangat dan lebih banyak pintunya daripada pasangan tanpa hubungan dalam ${won} dari 100 perbandingan.`,
  inFull: 'Kehangatan, pintu, dan jangkauan dihitung penuh.',
  inPart: (share: string) => `Kehangatan, pintu, dan jangkauan hanya dihitung ${share}.`,
  notAtAll:
    'Itu tidak lebih baik daripada melempar koin: kehangatan, pintu, dan jangkauan tidak dihitung di sini; urutannya mengikuti kecocokan dan kesediaan.',
  formula: (own: string, assumed: string, mixed: string, full: string, value: string) =>
    `r = rata-rata ${own} dan ${assumed} = ${mixed}; (r − 0,5) ÷ (${full} − 0,5), dari 0 sampai 1 → ${value}`,
}
