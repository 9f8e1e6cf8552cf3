/** Goes through all pairs of actors once and keeps only what is asked later: the best, the counts, the best of each. */

import type { ActorId } from '../network/ids'
import type { Network } from '../network/network'
import type { Day } from '../network/records'
import { type CoreSpace, type CoreTerms, coreTerms, introductionsFrom, typicalReach } from './core'
import type { FadedReceptivity, HeldBack } from './findings'
import { popHeap, pushHeap } from './heap'
import { type HeldBackPair, keepHeldBack } from './heldBackPairs'
import { claimsOf, fitsOf } from './matches'
import { bitAt } from './membership'
import type { Thresholds } from './thresholds'
import { type TrackRecord, trackRecord } from './trackRecord'
import type { RelationView } from './views'

/** An opportunity before its explanation, a < b by index. */
export interface RankedPair {
  readonly a: number
  readonly b: number
  readonly terms: CoreTerms
  readonly fitAB: number
  readonly fitBA: number
  readonly score: number
}

export interface Ranking {
  /** Best first. */
  readonly best: readonly RankedPair[]
  readonly count: number
  readonly heldBack: HeldBack
  /** The best of each reason, by how well they could be introduced. */
  readonly heldBackPairs: readonly HeldBackPair[]
  readonly medianReach: number
  readonly record: TrackRecord
  /** The best scores between coalitions a and b, by `a * coalitions + b`, a < b. */
  readonly bestOfCoalitions: ReadonlyMap<number, readonly number[]>
  /** Per actor: the core of the best opportunity by core, 0 without any, and the other party. */
  readonly bestCore: Float64Array
  readonly bestPartner: Int32Array
}

/** Why a pair is no opportunity. */
export type Reason = keyof HeldBack

/** How much each factor weighs in the score: warmth, doors, reach, fit, openness. */
export function factorWeights(
  { daring }: Pick<Thresholds, 'daring'>,
  { weight }: Pick<TrackRecord, 'weight'>,
): readonly [number, number, number, number, number] {
  return [daring * weight, daring * weight, (1 - daring) * weight, 1, 1]
}

/**
 * All opportunities, by score = 100 (core^q · fit · openness)^(1/Σ weights), q the weight of the track record, equal
 * ones by the ids of the parties.
 * O(n · (n + m)) time; memory does not grow with the number of pairs, save for n²/8 bytes in `space`.
 */
export function rankPairs(
  network: Network,
  { actors, indexOf }: RelationView,
  receptivities: readonly FadedReceptivity[],
  space: CoreSpace,
  today: Day,
  thresholds: Thresholds,
): Ranking {
  const { graph, membership, closed } = space
  const { coalitionsOf, sides } = membership
  const count = graph.count
  const coalitions = membership.membersOf.length
  const { median } = typicalReach(space)
  const record = trackRecord(space, thresholds)
  const fits = fitsOf(claimsOf(actors, thresholds), thresholds)
  const marked = marksOfPairs(network, indexOf, today)
  const exponent = 1 / factorWeights(thresholds, record).reduce((sum, weight) => sum + weight, 0)
  const best: RankedPair[] = []
  const heldBack: Record<Reason, number> = {
    closed: 0,
    proposed: 0,
    parted: 0,
    oneSided: 0,
    dismissed: 0,
    postponed: 0,
  }
  const heldBackPairs = keepHeldBack<HeldBackPair>()
  const bestOfCoalitions = new Map<number, number[]>()
  const bestCore = new Float64Array(count)
  const bestPartner = new Int32Array(count).fill(-1)
  const row = new Float64Array(count)
  const step = new Float64Array(count)
  const tied = new Uint8Array(count)
  let found = 0

  const keepBest = (pair: RankedPair) => {
    if (best.length === thresholds.listedOpportunities && !isWorse(best[0]!, pair)) return
    pushHeap(best, pair, isWorse)
    if (best.length > thresholds.listedOpportunities) popHeap(best, isWorse)
  }
  const keepBestOfCoalitions = ({ a, b, score }: RankedPair) => {
    for (const one of coalitionsOf[a]!) {
      for (const other of coalitionsOf[b]!) {
        const key = one < other ? one * coalitions + other : other * coalitions + one
        let scores = bestOfCoalitions.get(key)
        if (!scores) bestOfCoalitions.set(key, (scores = []))
        if (scores.length === thresholds.bestScoresPerGap && scores[scores.length - 1]! >= score) continue
        scores.push(score)
        scores.sort((low, high) => high - low)
        scores.length = Math.min(scores.length, thresholds.bestScoresPerGap)
      }
    }
  }
  const keepBestOfActor = (actor: number, partner: number, core: number) => {
    if (core <= bestCore[actor]!) return
    bestCore[actor] = core
    bestPartner[actor] = partner
  }

  const noteHeldBack = (a: number, b: number, reason: Reason, fitAB: number, fitBA: number) => {
    if (reason === 'dismissed' || reason === 'postponed') return
    // Of two who would both gain nothing there is little to hope for.
    const worth = reason === 'oneSided' ? row[b]! * Math.max(fitAB, fitBA) : row[b]!
    heldBackPairs.note(reason, worth, () => {
      const isMissing = {
        closed: (node: number) => closed[node] === 1,
        oneSided: (node: number) => (node === a ? fitBA : fitAB) === 0,
        proposed: () => false,
        parted: () => false,
      }[reason]
      const [one, other] = [actors[a]!.id, actors[b]!.id]
      return { a: one, b: other, reason, missing: [a, b].filter(isMissing).map((node) => actors[node]!.id) }
    })
  }

  for (let a = 0; a < count; a++) {
    if (coalitionsOf[a]!.length === 0) continue
    introductionsFrom(space, a, row, step)
    fits.face(a)
    const contacts = graph.targets.subarray(graph.offsets[a], graph.offsets[a + 1])
    for (const contact of contacts) tied[contact] = 1
    for (let b = a + 1; b < count; b++) {
      if (row[b] === 0 || tied[b] || coalitionsOf[b]!.length === 0 || bitAt(sides, a, b)) continue
      const fitAB = fits.given(b)
      const fitBA = fits.received(b)
      const reason = reasonAgainst(closed[a]! + closed[b]! > 0, marked.get(a * count + b), fitAB * fitBA)
      if (reason) {
        heldBack[reason]++
        noteHeldBack(a, b, reason, fitAB, fitBA)
        continue
      }
      const terms = coreTerms(space, a, b, row[b]!, median, thresholds)
      const openness = receptivities[a]!.value * receptivities[b]!.value
      const score = 100 * (terms.core ** record.weight * Math.sqrt(fitAB * fitBA) * openness) ** exponent
      const pair = { a, b, terms, fitAB, fitBA, score }
      found++
      keepBest(pair)
      keepBestOfCoalitions(pair)
      keepBestOfActor(a, b, terms.core)
      keepBestOfActor(b, a, terms.core)
    }
    for (const contact of contacts) tied[contact] = 0
  }
  best.sort((one, other) => (isWorse(other, one) ? -1 : 1))
  return {
    best,
    count: found,
    heldBack,
    heldBackPairs: heldBackPairs.pairs(),
    medianReach: median,
    record,
    bestOfCoalitions,
    bestCore,
    bestPartner,
  }
}

/** The first reason that applies, in the order of `HeldBack`. */
export function reasonAgainst(closed: boolean, mark: Reason | undefined, fit: number): Reason | undefined {
  if (closed) return 'closed'
  if (mark === 'proposed' || mark === 'parted') return mark
  return fit === 0 ? 'oneSided' : mark
}

/** Why a pair is held back whatever its score, by `a * actors + b`, a < b by index. */
export function marksOfPairs(
  network: Network,
  indexOf: ReadonlyMap<ActorId, number>,
  today: Day,
): ReadonlyMap<number, Reason> {
  const reasons = new Map<number, Reason>()
  const mark = (one: ActorId, other: ActorId, reason: Reason) => {
    const [a, b] = [indexOf.get(one), indexOf.get(other)]
    if (a !== undefined && b !== undefined)
      reasons.set(Math.min(a, b) * indexOf.size + Math.max(a, b), reason)
  }
  for (const { a, b, kind, until } of network.opportunityMarks.values()) {
    if (kind === 'dismissed') mark(a, b, 'dismissed')
    else if (until === null || until > today) mark(a, b, 'postponed')
  }
  for (const { a, b } of network.ties.values()) mark(a, b, 'parted')
  for (const { giver, receiver, status } of network.exchanges.values()) {
    if (status === 'proposed') mark(giver, receiver, 'proposed')
  }
  return reasons
}

function isWorse(one: RankedPair, other: RankedPair): boolean {
  return (one.score - other.score || other.a - one.a || other.b - one.b) < 0
}
