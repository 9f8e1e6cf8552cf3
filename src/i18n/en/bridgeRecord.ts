/** What the ties between coalitions that exist already say of warmth, doors and reach. */

export const bridgeRecord = {
  untested:
    'There is nothing on this map to test warmth, doors and reach on yet: no tie between coalitions. They count in full.',
  tested: (bridges: string, won: string) =>
    bridges === '1'
      ? `Tested on this map: if the 1 tie between coalitions did not exist yet, it would look warmer, with more doors, than a pair without a tie in ${won} of 100 comparisons.`
      : `Tested on this map: if they did not exist yet, the ${bridges} ties between coalitions would look warmer, with more doors, than a pair without a tie in ${won} of 100 comparisons.`,
  inFull: 'Warmth, doors and reach count in full.',
  inPart: (share: string) => `Warmth, doors and reach count ${share} only.`,
  notAtAll:
    'That is no better than a coin: warmth, doors and reach do not count here; the order rests on fit and openness.',
  formula: (own: string, assumed: string, mixed: string, full: string, value: string) =>
    `r = mean of ${own} and ${assumed} = ${mixed}; (r − 0.5) ÷ (${full} − 0.5), from 0 to 1 → ${value}`,
}
