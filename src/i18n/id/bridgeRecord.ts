/** What the ties between coalitions that exist already say of warmth, doors and reach. */

export const bridgeRecord = {
  untested:
    'Belum teruji, karena belum ada hubungan antarkoalisi: kehangatan, pintu, dan jangkauan dihitung penuh.',
  tested: (ties: string, won: string) =>
    `Diuji pada ${ties} hubungan antarkoalisi yang sudah ada: ${won} dari 100 kali, kehangatan dan pintu mengunggulkannya atas pasangan lain.`,
  mixed: (usual: string, mixed: string) => `Digabung dengan angka yang lazim (${usual}): ${mixed}.`,
  inFull: 'Kehangatan, pintu, dan jangkauan dihitung penuh.',
  inPart: (share: string) => `Kehangatan, pintu, dan jangkauan hanya dihitung ${share}.`,
  notAtAll:
    'Kehangatan, pintu, dan jangkauan tidak dihitung di sini; urutannya mengikuti kecocokan dan kesediaan.',
  formula: (own: string, assumed: string, mixed: string, full: string, value: string) =>
    `r = rata-rata ${own} dan ${assumed} = ${mixed}; (r − 0,5) ÷ (${full} − 0,5), dari 0 sampai 1 → ${value}`,
}
