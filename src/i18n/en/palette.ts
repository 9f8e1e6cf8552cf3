/** The palette of commands and actors. */

import type { MoreWords } from '../id.more'

export const palette: MoreWords['palette'] = {
  title: 'Commands and actors',
  input: 'Type a command or an actor’s name',
  nothing: 'No command or actor fits.',
  hits: (count: number) => (count === 1 ? '1 hit' : `${count} hits`),
  unavailable: 'not possible now',
  hint: 'Arrows to choose, Enter to run, Esc to close.',
}
