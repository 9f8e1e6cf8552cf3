/** Computed views of the map, and what their rings and squares are called. */

import type { Words } from '../id'

export const arrangements: Words['arrangements'] = {
  label: 'Layout',
  layouts: {
    hand: 'my own',
    handshakes: 'rings of handshakes',
    stance: 'stance and influence',
    ring: (steps: number | null) =>
      steps === null ? 'no way yet' : steps === 1 ? 'known directly' : `${steps} handshakes`,
  },
  stances: {
    ally: 'Ally',
    sympathiser: 'Sympathiser',
    neutral: 'Neutral',
    sceptic: 'Sceptic',
    opponent: 'Opponent',
  },
  levels: (level: number) => `Influence ${level}`,
  unknown: 'Unknown',
  shownAs: {
    handshakes: (name: string) => `Rings of handshakes around ${name}`,
    stance: (goal: string) => `Stance and influence towards “${goal}”`,
    stanceWithoutGoal: 'Stance and influence: there is no goal yet',
  },
  /** As commands: in the middle of a sentence the names above are in lower case. */
  byHandshakes: 'Rings of handshakes',
  byStance: 'Stance and influence',
  back: 'Back to my own layout',
}
