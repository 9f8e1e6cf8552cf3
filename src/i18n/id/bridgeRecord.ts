/** What the ties between coalitions that exist already say of warmth, doors and reach. */

export const bridgeRecord = {
  untested:
    'Hitungan ini belum bisa diuji, karena belum ada hubungan antarkoalisi di peta. Untuk sementara kehangatan, pintu, dan jangkauan dihitung penuh.',
  tested: (ties: string, won: string) =>
    `Seberapa bisa dipercaya? Dicocokkan dengan ${ties} hubungan antarkoalisi yang sudah ada, kehangatan dan pintu menebak benar ${won} dari 100 kali.`,
  mixed: (usual: string, mixed: string) =>
    `Digabung dengan angka yang biasa di jaringan lain (${usual}), jadinya ${mixed}.`,
  inFull: 'Jadi kehangatan, pintu, dan jangkauan dihitung penuh.',
  inPart: (share: string) => `Karena itu kehangatan, pintu, dan jangkauan hanya dihitung ${share}.`,
  notAtAll:
    'Karena itu kehangatan, pintu, dan jangkauan tidak dihitung di sini; peluang diurutkan menurut kecocokan dan kesediaan saja.',
  formula: (own: string, assumed: string, mixed: string, full: string, value: string) =>
    `r = rata-rata ${own} dan ${assumed} = ${mixed}; (r − 0,5) ÷ (${full} − 0,5), dari 0 sampai 1 → ${value}`,
}
