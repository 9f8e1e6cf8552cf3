/** Exchange rings, the tabs of the page of opportunities, how daring the list is. */

export const rings = {
  tabs: {
    label: 'Kinds of opportunity',
    pairs: 'Pairs',
    gaps: 'Coalition pairs',
    rings: 'Rings',
    deals: 'Deals',
  },
  title: 'Exchange rings',
  intro: 'Each gives what the next one needs, all the way round: everyone gains.',
  count: (shown: string, all: string) =>
    shown === all ? (all === '1' ? '1 ring' : `${all} rings`) : `best ${shown} of ${all}`,
  computing: 'Looking for rings…',
  stopped: 'Stopped looking for rings.',
  goOn: 'Go on',
  stale: 'The map has just changed; rings are being looked for again.',
  failed: 'The rings could not be worked out. Reload the page, then try again.',
  back: 'All rings',
  capped: (most: string) =>
    `There are more than ${most} rings; only that many were looked at, short ones first.`,
  swapped: (n: string) =>
    `${n} ${n === '1' ? 'ring is' : 'rings are'} left out: two of the members could swap directly, and neither would get less, one more.`,
  closed: (n: string) =>
    n === '1' ? '1 closed actor is left in peace.' : `${n} closed actors are left in peace.`,
  unknown: (n: string) =>
    n === '1'
      ? 'The offers or needs of 1 actor are unknown, so it cannot be in a ring yet. Ask: what can it give, what does it need?'
      : `The offers or needs of ${n} actors are unknown, so they cannot be in a ring yet. Ask: what can they give, what do they need?`,
  whoIsUnknown: 'See whom to ask',
  empty: 'No rings yet: no offers and needs that lead back to where they began.',
  noClaims: 'Rings come from offers and needs. Enter both for some actors on the map.',
  best: 'Best set',
  bestText: (rings: string, actors: string, value: string) =>
    `${rings === '1' ? '1 ring' : `${rings} rings`} can run side by side: ${actors} actors, expected value ${value}.`,
  bestNone: 'There is no ring yet whose members can be introduced to each other.',
  proven: 'proven best',
  notProven: 'not proven',
  provenHint: 'No other set has a greater expected value.',
  notProvenHint: 'A better set may exist; there are too many to look at them all.',
  inBest: 'in the best set',
  smallest: (gain: string) => `smallest gain ${gain}`,
  expected: 'Expected value: odds that all agree × sum of the gains',
  gives: (giver: string, what: string, receiver: string) => `${giver} gives ${what} to ${receiver}.`,
  gain: (name: string, gain: string) => `${name} gains ${gain}`,
  everyoneGains: 'Everyone gains.',
  fairness: 'Fairness',
  fairnessText: (name: string, gain: string, all: string) => `${name} gains least: ${gain} of ${all} in all.`,
  fairnessEven: (gain: string) => `All gain the same: ${gain}.`,
  total: 'Gains',
  expectedName: 'Expected value',
  trust: 'Trust',
  willing: 'Openness',
  noPath: (giver: string, receiver: string) =>
    `No path from ${giver} to ${receiver} yet; until then the odds count as 0. Who knows both?`,
  expectedText: (trust: string, willing: string, total: string, value: string) =>
    `${value} = ${trust} trust × ${willing} openness × ${total} gains.`,
  half: 'Unknown receptivity counts as half.',
  assumed: (level: string) => `Some strengths of offers or needs were not entered and count as ${level}.`,
  makeDeal: 'Make it a deal',
  dealName: (names: string) => `Ring of ${names}`,
  daring: 'Daring',
  safest: 'Safest',
  boldest: 'More new reach',
  towardsBoldest: (share: string) => `${share} of the way from safe to daring`,
}
