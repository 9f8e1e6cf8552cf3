/** Coalitions as discs just large enough for the boxes of their members: how far apart two of them need to be. */

import type { LayoutProblem } from './problem'

/** Radii by coalition, map units. O(memberships). */
export function discRadii({ groups, widths, heights, padding }: LayoutProblem): Float64Array {
  return Float64Array.from(groups, (members) => {
    let area = 0
    for (const member of members) area += (widths[member]! + 12) * (heights[member]! + 12)
    return Math.sqrt((1.25 * area) / Math.PI) + padding / 2
  })
}

/**
 * How far each coalition is drawn (x, y by coalition) towards those it shares a member with: by a share of what their
 * centres are farther apart than `near` × their two radii. Without it a common member stretches both outlines across
 * everybody between them. O(memberships + pairs).
 */
export function drawnTogether(
  { groups }: LayoutProblem,
  positions: Float64Array,
  pairs: readonly (readonly [number, number])[],
  radii: Float64Array,
  near: number,
): Float64Array {
  const pulls = new Float64Array(2 * groups.length)
  if (pairs.length === 0) return pulls
  const centres = new Float64Array(2 * groups.length)
  groups.forEach((members, g) => {
    for (const member of members) {
      centres[2 * g]! += positions[2 * member]! / members.length
      centres[2 * g + 1]! += positions[2 * member + 1]! / members.length
    }
  })
  for (const [g, h] of pairs) {
    const dx = centres[2 * h]! - centres[2 * g]!
    const dy = centres[2 * h + 1]! - centres[2 * g + 1]!
    const distance = Math.sqrt(dx * dx + dy * dy) + 1e-6
    const share = 1 - (near * (radii[g]! + radii[h]!)) / distance
    if (share <= 0) continue
    pulls[2 * g]! += dx * share
    pulls[2 * g + 1]! += dy * share
    pulls[2 * h]! -= dx * share
    pulls[2 * h + 1]! -= dy * share
  }
  return pulls
}
