/** How receptive an actor still is: a level noted once fades towards unknown. */

import type { Day, Receptivity } from '../network/records'
import type { ReceptivityLevel } from '../network/scales'
import type { FadedReceptivity } from './findings'
import { daysBetween } from './days'
import type { Thresholds } from './thresholds'

/**
 * The receptivity as it counts today: unknown + (noted - unknown) · 2^(-days / half-life). Closed stays 0; past the
 * expiry any level is unknown. A level noted for a day to come counts as noted today.
 */
export function fadedReceptivity(
  noted: Receptivity | null,
  today: Day,
  thresholds: Thresholds,
): FadedReceptivity {
  const unknown = thresholds.receptivityUnknown
  if (!noted) return { level: null, noted: null, value: unknown, expired: false }
  const record = { level: noted.level, on: noted.notedOn }
  const days = Math.max(0, daysBetween(noted.notedOn, today) ?? Infinity)
  if (days > thresholds.receptivityExpiry)
    return { level: null, noted: record, value: unknown, expired: true }
  const left = 2 ** (-days / thresholds.receptivityHalfLife)
  const value = noted.level === 'closed' ? 0 : unknown + (valueOf(noted.level, thresholds) - unknown) * left
  return { level: noted.level, noted: record, value, expired: false }
}

function valueOf(level: Exclude<ReceptivityLevel, 'closed'>, thresholds: Thresholds): number {
  switch (level) {
    case 'hungry':
      return thresholds.receptivityHungry
    case 'open':
      return thresholds.receptivityOpen
    case 'content':
      return thresholds.receptivityContent
  }
}
