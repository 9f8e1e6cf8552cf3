/** What the ties between coalitions that exist already say of warmth, doors and reach. */

export const bridgeRecord = {
  untested:
    'Belum teruji, karena belum ada hubungan antarkoalisi: kehangatan, pintu, dan jangkauan dihitung penuh.',
  tested: (ties: string, won: string) =>
    `Seberapa bisa dipercaya? Diuji pada ${ties} hubungan antarkoalisi yang sudah ada, hitungan kehangatan dan pintu memilih yang benar ${won} dari 100 kali.`,
  mixed: (usual: string, mixed: string) =>
    `Digabung dengan angka yang lazim di jaringan lain (${usual}), jadinya ${mixed}.`,
  inFull: 'Kehangatan, pintu, dan jangkauan dihitung penuh.',
  inPart: (share: string) => `Karena itu kehangatan, pintu, dan jangkauan hanya dihitung ${share}.`,
  notAtAll:
    'Kehangatan, pintu, dan jangkauan tidak dihitung di sini; urutannya mengikuti kecocokan dan kesediaan.',
  formula: (own: string, assumed: string, mixed: string, full: string, value: string) =>
    `r = rata-rata ${own} dan ${assumed} = ${mixed}; (r − 0,5) ÷ (${full} − 0,5), dari 0 sampai 1 → ${value}`,
}
