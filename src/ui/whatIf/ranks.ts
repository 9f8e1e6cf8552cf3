/** How the list of opportunities differs from what it was before a what-if. */

import type { Findings, Opportunity } from '../../analysis/findings'
import type { Words } from '../../i18n/id'

/** What became of the rank; null where it is as before. O(opportunities). */
export function rankChange(
  { pair, rank }: Opportunity,
  before: Findings,
  { whatIf: w }: Words,
): string | null {
  const was = before.opportunities.find((each) => each.pair === pair)?.rank
  if (was === undefined) return w.rank.appeared
  if (was === rank) return null
  return rank < was ? w.rank.rose(was) : w.rank.fell(was)
}

/** Those that are listed no more, the best first. O(opportunities). */
export function goneFrom(before: Findings, after: Findings): readonly Opportunity[] {
  const left = new Set(after.opportunities.map(({ pair }) => pair))
  return before.opportunities.filter(({ pair }) => !left.has(pair))
}
