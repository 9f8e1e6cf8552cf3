/** What the ties between coalitions that exist already say of warmth, doors and reach. */

export const bridgeRecord = {
  untested: 'Untested, since no tie joins two coalitions yet: warmth, doors and reach count in full.',
  tested: (ties: string, won: string) =>
    `Tested on this map: in ${won} of 100 comparisons with other pairs, warmth and doors would have picked out the ${ties} ${ties === '1' ? 'tie' : 'ties'} between coalitions.`,
  mixed: (usual: string, mixed: string) => `With what is usual (${usual}) that makes ${mixed}.`,
  inFull: 'Warmth, doors and reach count in full.',
  inPart: (share: string) => `Warmth, doors and reach count ${share} only.`,
  notAtAll: 'Warmth, doors and reach do not count here; the order rests on fit and openness.',
  formula: (own: string, assumed: string, mixed: string, full: string, value: string) =>
    `r = mean of ${own} and ${assumed} = ${mixed}; (r − 0.5) ÷ (${full} − 0.5), from 0 to 1 → ${value}`,
}
