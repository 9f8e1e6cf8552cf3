/** Bridging opportunities: the list, the reasons, the verdict. */

import { formatNumber } from '../numbers'

const number = (value: number) => formatNumber(value, 'en')

export const opportunities = {
  label: 'Opportunities',
  title: 'Bridging opportunities',
  count: (shown: number, all: number) =>
    shown === all
      ? all === 1
        ? '1 opportunity'
        : `${number(all)} opportunities`
      : `best ${number(shown)} of ${number(all)}`,
  computing: 'Being worked out again…',
  stale: 'The map has just changed; this list is being brought up to date.',
  back: 'All opportunities',
  between: (a: string, b: string) => `${a} ↔ ${b}`,
  score: 'Score 0–100: geometric mean of the five factors',
  needsOffered: (needer: string, what: string) => `${needer} needs ${what};`,
  swapUnknown: 'exchange not known yet',
  offers: (offerer: string) => `${offerer} offers it.`,
  unknownGain: (name: string) => `What ${name} would gain is unknown.`,
  needsUnknownOf: (name: string) => `The needs of ${name} are unknown: ask what is needed.`,
  offersUnknownOf: (name: string) => `The offers of ${name} are unknown: ask what can be given.`,
  bothGain: 'Both gain.',
  bothMayGain: 'Both may gain: find out first.',
  warmth: 'Warmth',
  doors: 'Doors',
  reach: 'Reach',
  fit: 'Fit',
  openness: 'Openness',
  warmthMore: (n: number) =>
    n === 1 ? 'There is 1 more way to be introduced.' : `There are ${n} more ways to be introduced.`,
  doorsText: (a: string, intoB: string, b: string, intoA: string) =>
    `${a} knows ${intoB} on the side of ${b}; ${b} knows ${intoA} on the side of ${a}.`,
  reachText: (actors: string, median: string) =>
    `${actors} new actors come within two handshakes; a typical pair brings ${median}.`,
  fitText: (a: string, shareB: string, b: string, shareA: string) =>
    `${a} meets ${shareB} of the needs of ${b}; ${b} meets ${shareA} of the needs of ${a}.`,
  fitUnknown: 'Part of it is unknown; counted as half and marked.',
  opennessText: (a: string, levelA: string, b: string, levelB: string) => `${a}: ${levelA} · ${b}: ${levelB}`,
  levelNoted: (level: string, day: string) => `${level} (${day})`,
  levelUnknown: 'unknown',
  levelExpired: (level: string) => `once ${level}, still so?`,
  formula: {
    warmth: (w: string, value: string) => `1 − e^(−w), w = ${w} → ${value}`,
    doors: (d: string, value: string) => `d ÷ (1 + d), d = ${d} → ${value}`,
    reach: (r: string, m: string, value: string) => `r ÷ (r + M), r = ${r}, M = ${m} → ${value}`,
    fit: (ab: string, ba: string, value: string) => `√(${ab} × ${ba}) → ${value}`,
    openness: (a: string, b: string, value: string) => `${a} × ${b} → ${value}`,
  },
  noMe: 'Mark who you are on the map to see the path from you.',
  plan: 'Plan introduction',
  planned: 'Introduction is planned',
  makeTie: 'Make tie',
  makeExchange: 'Make proposed exchange',
  notNow: 'Not now',
  never: 'Never',
  postponedUntil: (day: string) => `put off until ${day}`,
  dismissedOn: (day: string) => `dismissed ${day}`,
  recall: 'Show again',
  marked: 'Put off or dismissed',
  heldBack: {
    title: (n: number) => (n === 1 ? '1 pair is held back' : `${number(n)} pairs are held back`),
    closed: (n: number) => `${number(n)} because a party is closed`,
    proposed: (n: number) => `${number(n)} with a proposed exchange already`,
    parted: (n: number) => (n === 1 ? '1 whose tie is over' : `${number(n)} whose ties are over`),
    oneSided: (n: number) => `${number(n)} would pay one side only`,
    dismissed: (n: number) => `${number(n)} dismissed`,
    postponed: (n: number) => `${number(n)} put off`,
  },
  outsiders: (n: number) =>
    n === 1
      ? '1 actor outside every coalition can only introduce.'
      : `${n} actors outside every coalition can only introduce.`,
  gaps: 'Gaps between coalitions',
  noGaps: 'There are no two coalitions with ties to compare yet.',
  gapOf: (a: string, b: string) => `${a} – ${b}`,
  gapText: (ties: string, expected: string) =>
    `${ties} ${ties === '1' ? 'tie' : 'ties'}; chance alone would make ${expected}`,
  gapScore: (gap: string, best: string) => `gap ${gap}, best opportunities average ${best}`,
  gapNoOpportunity: 'no opportunity inside yet',
  empty: {
    noActors: 'No actors yet. Begin on the map: double-click to add one.',
    noCoalitions:
      'Opportunities join different coalitions. Select some actors on the map and make them a coalition; two coalitions are enough.',
    oneCoalition: 'There is only one coalition so far. Make another to see the opportunities between them.',
    none: 'No opportunities yet: no two actors of different coalitions have an introducer and would both gain.',
    noTies: 'No ties yet. Draw who knows whom; introductions travel along ties.',
  },
  proposals: {
    title: 'Coalitions from affiliations',
    text: (n: number) => `Could be a coalition: ${n === 1 ? '1 affiliation' : `${n} affiliations`}.`,
    accept: (n: number) => (n === 1 ? 'Make 1 coalition' : `Make ${n} coalitions`),
    size: (name: string, n: number) => `${name} (${n})`,
  },
}
