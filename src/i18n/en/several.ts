/** What can be done with several actors, ties or exchanges at once, and what can be said of them. */

import type { MoreWords } from '../id.more'

export const several: MoreWords['several'] = {
  ties: (n: number) => (n === 1 ? '1 tie selected' : `${n} ties selected`),
  exchanges: (n: number) => (n === 1 ? '1 exchange selected' : `${n} exchanges selected`),
  leave: 'Take out of coalition',
  hint: 'Changes below apply to all of them.',
  makeCoalition: 'Make a coalition',
  of: (what: string, names: string, others: number) =>
    others > 0 ? `${what}: ${names}, and ${others} more` : `${what}: ${names}`,
  share: (count: number, all: number) => (count === all ? 'all' : `${count} of ${all}`),
  mergeInto: 'All the same person? Merge into',
  mergeWhich: 'choose who stays…',
  mergeTwo: {
    first: (name: string | null) =>
      name === null ? 'Merge two actors into the one selected first' : `Merge into ${name}`,
    second: (name: string | null) =>
      name === null ? 'Merge two actors into the one selected last' : `Merge into ${name}`,
  },
  align: 'Align',
  alignAs: 'Align or spread…',
  alignments: {
    left: 'Align left',
    centre: 'Align centres across',
    right: 'Align right',
    top: 'Align top',
    middle: 'Align middles down',
    bottom: 'Align bottom',
    across: 'Spread across',
    down: 'Spread down',
  },
}
