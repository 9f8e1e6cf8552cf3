/** Who offers what another needs, and which part of the need that meets. */

import type { ResourceId } from '../network/ids'
import type { Actor } from '../network/records'
import type { Level } from '../network/scales'
import type { Giving, Match } from './findings'
import type { Thresholds } from './thresholds'

/** Offers and needs of all actors on typed arrays, for going through many pairs. */
export interface Claims {
  readonly resourceCount: number
  /** Per actor: resource and level in turn; null = unknown. */
  readonly offers: readonly (Float64Array | null)[]
  readonly needs: readonly (Float64Array | null)[]
}

/** A resource that is named twice counts once, with the higher level. */
export function claimsOf(actors: readonly Actor[], thresholds: Thresholds): Claims {
  const indexOf = new Map<ResourceId, number>()
  const pack = (levels: ReadonlyMap<ResourceId, Level | null> | null): Float64Array | null => {
    if (!levels) return null
    const packed = new Float64Array(levels.size * 2)
    let at = 0
    for (const [resource, level] of levels) {
      if (!indexOf.has(resource)) indexOf.set(resource, indexOf.size)
      packed[at++] = indexOf.get(resource)!
      packed[at++] = level ?? thresholds.assumedLevel
    }
    return packed
  }
  const offers = actors.map((actor) => pack(capacitiesOf(actor)))
  const needs = actors.map((actor) => pack(urgenciesOf(actor)))
  return { resourceCount: indexOf.size, offers, needs }
}

/**
 * Fit from one actor to all others, f_ij = Σ_r min(capacity_i, urgency_j) / Σ_r urgency_j, and back. Both need
 * `face` first. An unknown side counts as `fitUnknown`, except where nothing can match because the other side is
 * known to be empty: f = 0.
 */
export interface FitFrom {
  /** Turns to actor i. */
  face(actor: number): void
  /** f_ij. O(needs of j). */
  given(other: number): number
  /** f_ji. O(offers of j). */
  received(other: number): number
}

export function fitsOf(claims: Claims, thresholds: Thresholds): FitFrom {
  const capacity = new Float64Array(claims.resourceCount)
  const urgency = new Float64Array(claims.resourceCount)
  let offers: Float64Array | null = null
  let needs: Float64Array | null = null
  let needed = 0
  const spread = (packed: Float64Array | null, into: Float64Array): number => {
    into.fill(0)
    let sum = 0
    for (let k = 0; packed && k < packed.length; k += 2) sum += into[packed[k]!] = packed[k + 1]!
    return sum
  }
  const unlessEmpty = (one: Float64Array | null, other: Float64Array | null): number =>
    one?.length === 0 || other?.length === 0 ? 0 : thresholds.fitUnknown
  return {
    face(actor) {
      offers = claims.offers[actor] ?? null
      needs = claims.needs[actor] ?? null
      spread(offers, capacity)
      needed = spread(needs, urgency)
    },
    given(other) {
      const theirs = claims.needs[other] ?? null
      if (!offers || !theirs) return unlessEmpty(offers, theirs)
      let met = 0
      let sum = 0
      for (let k = 0; k < theirs.length; k += 2) {
        met += Math.min(capacity[theirs[k]!]!, theirs[k + 1]!)
        sum += theirs[k + 1]!
      }
      return sum === 0 ? 0 : met / sum
    },
    received(other) {
      const theirs = claims.offers[other] ?? null
      if (!theirs || !needs) return unlessEmpty(theirs, needs)
      let met = 0
      for (let k = 0; k < theirs.length; k += 2) met += Math.min(theirs[k + 1]!, urgency[theirs[k]!]!)
      return needed === 0 ? 0 : met / needed
    },
  }
}

/** What one actor can give another, resource by resource. */
export function givingFrom(giver: Actor, receiver: Actor, thresholds: Thresholds): Giving {
  const capacities = capacitiesOf(giver)
  const urgencies = urgenciesOf(receiver)
  const count = (level: Level | null) => level ?? thresholds.assumedLevel
  const matches: Match[] = []
  let needed = 0
  for (const [resource, urgency] of urgencies ?? []) {
    needed += count(urgency)
    const capacity = capacities?.get(resource)
    if (capacity === undefined) continue
    matches.push({ resource, capacity, urgency, amount: Math.min(count(capacity), count(urgency)) })
  }
  matches.sort((one, other) => other.amount - one.amount || (one.resource < other.resource ? -1 : 1))
  return {
    giver: giver.id,
    receiver: receiver.id,
    matches,
    amount: matches.reduce((sum, { amount }) => sum + amount, 0),
    needed: urgencies ? needed : null,
    offersUnknown: capacities === null,
    needsUnknown: urgencies === null,
  }
}

function capacitiesOf({ offers }: Actor): ReadonlyMap<ResourceId, Level | null> | null {
  return offers && higherLevels(offers.map(({ resource, capacity }) => [resource, capacity]))
}

function urgenciesOf({ needs }: Actor): ReadonlyMap<ResourceId, Level | null> | null {
  return needs && higherLevels(needs.map(({ resource, urgency }) => [resource, urgency]))
}

function higherLevels(
  claims: readonly (readonly [ResourceId, Level | null])[],
): ReadonlyMap<ResourceId, Level | null> {
  const levels = new Map<ResourceId, Level | null>()
  for (const [resource, level] of claims) {
    const known = levels.get(resource)
    levels.set(resource, known === undefined || (level ?? 0) > (known ?? 0) ? level : known)
  }
  return levels
}
