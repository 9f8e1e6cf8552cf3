/** What if: what is tried on a scratch copy, and every number before and after. */

import type { Words } from '../id'

export const whatIf: Words['whatIf'] = {
  title: 'What if…',
  label: 'What if',
  status: 'Only a trial',
  statusHint: 'What you change now is only tried. Nothing is stored until you keep it.',
  changes: (n: number) =>
    n === 0 ? 'Nothing changed yet' : n === 1 ? '1 change tried' : `${n} changes tried`,
  keep: 'Keep all',
  leave: 'Done',
  ending: (what: string) => `What if: ${what}`,
  dropIt: 'Throw away',
  tryIt: 'Try it',
  tryHint: 'Draws the tie and the proposed exchanges on a scratch copy, and shows what the numbers do.',
  numbers: 'Numbers before and after',
  figures: {
    opportunities: 'Opportunities',
    bestScore: 'Best score',
    constraint: 'My constraint',
    effectiveSize: 'My effective size',
    reach: 'My reach',
    bridging: (name: string) => `Bridging: ${name}`,
    cutActors: 'Sole links',
    meanGap: 'Coalition gaps',
  },
  hints: {
    opportunities: 'How many pairs are worth bringing together.',
    bestScore: 'The score of the first opportunity, 0 to 100.',
    constraint: 'Burt’s constraint: the lower, the freer to move.',
    effectiveSize: 'How many of your contacts really differ.',
    reach: 'Actors of other coalitions within two handshakes of you.',
    bridging: 'Paths between coalitions that run through this actor.',
    cutActors: 'Actors who would cut others off from the rest if they left.',
    meanGap: 'Average gap between coalitions: 0 = as many ties as chance makes, 1 = none at all.',
  },
  change: (before: string, after: string) => `${before} → ${after}`,
  unknown: 'unknown',
  computing: '…',
  better: 'better',
  worse: 'worse',
  rank: {
    appeared: 'new in the list',
    rose: (before: number) => `up from ${before}`,
    fell: (before: number) => `down from ${before}`,
  },
  gone: 'No longer in the list',
  goneAt: (rank: number, score: string) => `was number ${rank}, score ${score}`,
  goneMore: (n: number) => `and ${n} more`,
}
