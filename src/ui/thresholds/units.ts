/** In which groups and units the thresholds are shown; stored are fractions, days and counts. */

import type { ThresholdName } from '../../analysis/thresholds'

export type Unit = 'share' | 'days' | 'trust' | 'level' | 'ties' | 'actors' | 'count' | 'index'

/** Group → threshold → unit, in the order in which they are shown. */
export const thresholdGroups = {
  asking: {
    warmTrust: 'trust',
    restAfterAsking: 'days',
    overusedPlans: 'count',
    overusedAsks: 'count',
    pathHops: 'ties',
    pathCount: 'count',
  },
  receptivity: {
    receptivityHungry: 'share',
    receptivityOpen: 'share',
    receptivityContent: 'share',
    receptivityUnknown: 'share',
    receptivityHalfLife: 'days',
    receptivityExpiry: 'days',
  },
  unknown: { assumedLevel: 'level', fitUnknown: 'share' },
  score: {
    daring: 'share',
    reachFloor: 'share',
    recordAssumed: 'share',
    recordBridges: 'count',
    recordFull: 'share',
    bestScoresPerGap: 'count',
  },
  coalitions: {
    affiliationMembers: 'actors',
    cliqueBelowChance: 'index',
    cliqueDensity: 'share',
    cliqueMembers: 'actors',
    communityMembers: 'actors',
    communityOverlap: 'share',
  },
  lists: { listedOpportunities: 'count', listedIntroducers: 'count', listedGaps: 'count' },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<ThresholdName, Unit>>>>>

export type ThresholdGroup = keyof typeof thresholdGroups

/** How much of the unit a stored 1 is. */
const scales: Partial<Record<Unit, number>> = { share: 100, trust: 5 }

/** What the person reads and types; rounded so that binary fractions do not show. */
export function shownAs(value: number, unit: Unit): number {
  return Math.round(value * (scales[unit] ?? 1) * 1e6) / 1e6
}

/** What is stored for what was typed. */
export function storedAs(shown: number, unit: Unit): number {
  return Math.round((shown / (scales[unit] ?? 1)) * 1e6) / 1e6
}
