/** Computed views of the map, and what their rings and squares are called. */

export const arrangements = {
  label: 'Tata letak',
  layouts: {
    hand: 'peta saya',
    handshakes: 'lingkar kenalan',
    stance: 'sikap dan pengaruh',
    ring: (steps: number | null) =>
      steps === null ? 'belum ada jalan' : steps === 1 ? 'kenal langsung' : `lewat ${steps - 1} orang`,
  },
  stances: {
    ally: 'Sekutu',
    sympathiser: 'Simpatisan',
    neutral: 'Netral',
    sceptic: 'Ragu',
    opponent: 'Lawan',
  },
  levels: (level: number) => `Pengaruh ${level}`,
  unknown: 'Belum diketahui',
  shownAs: {
    handshakes: (name: string) => `Lingkar kenalan di sekitar ${name}`,
    stance: (goal: string) => `Sikap dan pengaruh terhadap “${goal}”`,
    stanceWithoutGoal: 'Sikap dan pengaruh: peta ini belum punya tujuan',
  },
  /** As commands: in the middle of a sentence the names above are in lower case. */
  byHandshakes: 'Lingkar kenalan',
  byStance: 'Sikap dan pengaruh',
  back: 'Kembali ke peta saya',
}
