/** What the ties between coalitions that exist already say of warmth, doors and reach. */

export const bridgeRecord = {
  untested:
    'Belum teruji, karena belum ada hubungan antarkoalisi: kehangatan, pintu, dan jangkauan dihitung penuh.',
  tested: (ties: string, won: string) =>
    `Diuji pada peta ini: dalam ${won} dari 100 perbandingan dengan pasangan lain, kehangatan dan pintu menunjuk ${ties} hubungan antarkoalisi yang sudah ada.`,
  mixed: (usual: string, mixed: string) => `Digabung dengan yang lazim (${usual}), menjadi ${mixed}.`,
  inFull: 'Kehangatan, pintu, dan jangkauan dihitung penuh.',
  inPart: (share: string) => `Kehangatan, pintu, dan jangkauan hanya dihitung ${share}.`,
  notAtAll:
    'Kehangatan, pintu, dan jangkauan tidak dihitung di sini; urutannya mengikuti kecocokan dan kesediaan.',
  formula: (own: string, assumed: string, mixed: string, full: string, value: string) =>
    `r = rata-rata ${own} dan ${assumed} = ${mixed}; (r − 0,5) ÷ (${full} − 0,5), dari 0 sampai 1 → ${value}`,
}
