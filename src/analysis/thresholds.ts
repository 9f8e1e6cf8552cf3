/** Every number that is a choice rather than a definition, by name, with the range a person may set it to. */

interface ThresholdRange {
  readonly value: number
  readonly min: number
  readonly max: number
  /** A count: fractions are dropped. */
  readonly whole?: true
}

/** Value and range of each threshold. */
export const thresholdRanges = {
  /** What a capacity, urgency or intensity that was not entered counts as. */
  assumedLevel: { value: 3, min: 1, max: 5 },
  /** What the levels of receptivity count as on the day they are noted. */
  receptivityHungry: { value: 1, min: 0.01, max: 1 },
  receptivityOpen: { value: 0.8, min: 0.01, max: 1 },
  receptivityContent: { value: 0.3, min: 0.01, max: 1 },
  receptivityUnknown: { value: 0.5, min: 0.01, max: 1 },
  /** Days after which half of what a level says is left. */
  receptivityHalfLife: { value: 90, min: 1, max: 3650 },
  /** Days after which a level counts as unknown. */
  receptivityExpiry: { value: 365, min: 1, max: 3650 },
  /** What a fit counts as while offers or needs are unknown. */
  fitUnknown: { value: 0.5, min: 0.01, max: 1 },
  /** Exponent of warmth and doors; the rest to 1 goes to reach. 1 = safest, 0.75 = more new reach. */
  daring: { value: 0.9, min: 0.75, max: 1 },
  /** Least value of the reach factor, so that it never kills an opportunity alone. */
  reachFloor: { value: 0.05, min: 0.001, max: 1 },
  /** What share of comparisons a network's own bridges are assumed to win, and as how many bridges that counts. */
  recordAssumed: { value: 0.8, min: 0.5, max: 1 },
  recordBridges: { value: 5, min: 1, max: 1000, whole: true },
  /** From this share on the core counts in full; at one half not at all. */
  recordFull: { value: 0.6, min: 0.51, max: 1 },
  /** How many of the best scores between two coalitions count for their gap. */
  bestScoresPerGap: { value: 3, min: 1, max: 10, whole: true },
  /** Below this trust (0..1) a tie is to be warmed before a favour is asked along it. */
  warmTrust: { value: 0.6, min: 0, max: 1 },
  /** Days for which someone who was asked is left in peace. */
  restAfterAsking: { value: 30, min: 0, max: 365 },
  /** Open plans, and askings within the days of rest, that make a connector overused. */
  overusedPlans: { value: 3, min: 1, max: 100, whole: true },
  overusedAsks: { value: 2, min: 1, max: 100, whole: true },
  /** Most ties of an introduction path. */
  pathHops: { value: 4, min: 3, max: 10, whole: true },
  /** How many alternative paths are shown. */
  pathCount: { value: 3, min: 1, max: 10, whole: true },
  /** How many people of one affiliation make it worth proposing a coalition. */
  affiliationMembers: { value: 3, min: 2, max: 100, whole: true },
  /** A coalition is a closed clique when its E-I index lies this far below chance, and it is as dense and as large. */
  cliqueBelowChance: { value: 0.3, min: 0, max: 2 },
  cliqueDensity: { value: 0.5, min: 0, max: 1 },
  cliqueMembers: { value: 4, min: 2, max: 100, whole: true },
  /** Fewest members of a coalition suggested from the ties, and how alike it may be to one that is there (Jaccard). */
  communityMembers: { value: 4, min: 3, max: 100, whole: true },
  communityOverlap: { value: 0.5, min: 0.05, max: 1 },
  listedOpportunities: { value: 200, min: 1, max: 1000, whole: true },
  listedIntroducers: { value: 10, min: 1, max: 100, whole: true },
  listedGaps: { value: 500, min: 1, max: 5000, whole: true },
} as const satisfies Record<string, ThresholdRange>

export type ThresholdName = keyof typeof thresholdRanges
export type Thresholds = { readonly [Name in ThresholdName]: number }

/**
 * The thresholds that act: the person's own where set, the given ones elsewhere.
 * Own values outside the range are moved to its end; what is no number, and names unknown here, are ignored.
 */
export function effectiveThresholds(own: Readonly<Record<string, number>> = {}): Thresholds {
  const acting: Partial<Record<ThresholdName, number>> = {}
  for (const name of Object.keys(thresholdRanges) as ThresholdName[]) {
    const { value, min, max, whole }: ThresholdRange = thresholdRanges[name]
    const wish = Object.hasOwn(own, name) ? own[name] : undefined
    const within = wish === undefined || Number.isNaN(wish) ? value : Math.min(max, Math.max(min, wish))
    acting[name] = whole ? Math.floor(within) : within
  }
  return acting as Thresholds
}
