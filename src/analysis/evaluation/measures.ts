/** How well a ranking of candidates finds the hidden ties among them; equal scores count as in any order, on average. */

/** What a ranking is measured by. */
export interface Measures {
  /** Chance that a hidden tie scores above a pair that never had one, equal scores counting half: 0 … 1. */
  readonly auc: number
  /** Mean of 1/rank of the hidden ties, each ranked among the never-tied pairs only: 0 … 1. */
  readonly mrr: number
  /** Share of the hidden ties with such a rank of at most 10. */
  readonly hitsAt10: number
  /** Share of the hidden ties among the first 1 % of all candidates, rounded up, the first 10 at least. */
  readonly topPercent: number
  /** The same, each hidden tie counting by its importance. */
  readonly importanceCaptured: number
}

/** A hidden tie: its place among the candidates, and what it is worth to find it. */
export interface Target {
  readonly place: number
  readonly importance: number
}

const firstRanks = 10
const topShare = 0.01

/** Scores are compared in this part of the largest one, so that equal sums in another order are equal. */
const relativeUnit = 1e-12

/** The scores in whole units, by which they are compared. O(candidates). */
export function inUnits(scores: Float64Array): Float64Array {
  const unit = scores.reduce((most, score) => Math.max(most, Math.abs(score)), 0) * relativeUnit || 1
  return scores.map((score) => Math.round(score / unit))
}

/**
 * The measures of one run. AUC is Mann & Whitney's U per pair (Hanley & McNeil 1982); ranks are "filtered" as by
 * Bordes et al. 2013: other hidden ties are no mistakes. O(c log c) for c candidates.
 * @param units scores by candidate, as `inUnits` returns them
 * @param targets at least one, and not all candidates
 */
export function measureRanking(units: Float64Array, targets: readonly Target[]): Measures {
  const isTarget = new Uint8Array(units.length)
  for (const { place } of targets) isTarget[place] = 1
  const neverTied = units.filter((_, place) => isTarget[place] === 0).sort()
  const found = Float64Array.from(targets, ({ place }) => units[place]!).sort()
  const top = topCount(units.length)
  const sums = { auc: 0, mrr: 0, hitsAt10: 0, topPercent: 0, importanceCaptured: 0, importance: 0 }
  for (const { place, importance } of targets) {
    const own = units[place]!
    const above = countAbove(neverTied, own)
    const equal = countFrom(neverTied, own) - above
    const aboveInAll = above + countAbove(found, own)
    const equalInAll = equal + countFrom(found, own) - countAbove(found, own)
    const inTop = chance(top - aboveInAll, equalInAll)
    sums.auc += (neverTied.length - above - equal / 2) / neverTied.length
    sums.mrr += meanInverseRank(above, equal)
    sums.hitsAt10 += chance(firstRanks - above, equal + 1)
    sums.topPercent += inTop
    sums.importanceCaptured += importance * inTop
    sums.importance += importance
  }
  const count = targets.length
  return {
    auc: sums.auc / count,
    mrr: sums.mrr / count,
    hitsAt10: sums.hitsAt10 / count,
    topPercent: sums.topPercent / count,
    importanceCaptured: sums.importanceCaptured / sums.importance,
  }
}

/** The ten best candidates, or all if fewer; equal ones by `order`, a place in a queue for each. O(c) as a rule. */
export function firstTen(units: Float64Array, order: Uint32Array): readonly number[] {
  const isBefore = (one: number, other: number) =>
    units[one]! > units[other]! || (units[one] === units[other] && order[one]! < order[other]!)
  const best: number[] = []
  for (let place = 0; place < units.length; place++) {
    if (best.length === firstRanks && !isBefore(place, best[firstRanks - 1]!)) continue
    const at = best.findIndex((other) => isBefore(place, other))
    best.splice(at === -1 ? best.length : at, 0, place)
    best.length = Math.min(best.length, firstRanks)
  }
  return best
}

/** How many candidates are the first 1 %. */
export function topCount(candidates: number): number {
  return Math.max(firstRanks, Math.ceil(topShare * candidates))
}

/** Chance to be among the first `free` of `equal` that come in any order. */
function chance(free: number, equal: number): number {
  return Math.min(1, Math.max(0, free / equal))
}

/** Mean of 1/rank over the ranks after `above` better ones, among `equal` others that are as good. */
function meanInverseRank(above: number, equal: number): number {
  let sum = 0
  for (let rank = above + 1; rank <= above + equal + 1; rank++) sum += 1 / rank
  return sum / (equal + 1)
}

function countAbove(ascending: Float64Array, value: number): number {
  return ascending.length - firstPlace(ascending, (other) => other > value)
}

function countFrom(ascending: Float64Array, value: number): number {
  return ascending.length - firstPlace(ascending, (other) => other >= value)
}

/** The first place from which on all numbers are of the kind. O(log n). */
function firstPlace(ascending: Float64Array, isOfKind: (value: number) => boolean): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isOfKind(ascending[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
