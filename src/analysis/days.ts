/** Counting of calendar days. */

import type { Day } from '../network/records'

const millisecondsPerDay = 86_400_000

/** Whole days from one day to another; negative when `to` comes first, null when either is no day. */
export function daysBetween(from: Day, to: Day): number | null {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay)
  return Number.isNaN(days) ? null : days
}
