/** Outlines as seen from a fixed fan of directions: cheap tests for "outside" and "apart" that never say yes wrongly. */

import type { LayoutProblem } from './problem'

/** Directions of the fan; direction k + fan / 2 is the opposite of direction k. */
export const fan = 48
export const cosines = Float64Array.from({ length: fan }, (_, k) => Math.cos((2 * Math.PI * k) / fan))
export const sines = Float64Array.from({ length: fan }, (_, k) => Math.sin((2 * Math.PI * k) / fan))

/**
 * How far the padded outline of a coalition reaches in each direction of the fan, written to `reaches`.
 * Between two directions the true outline reaches no farther than the corner of their two tangents.
 * O(members × fan).
 */
export function measureReaches(
  { radii, padding }: LayoutProblem,
  positions: Float64Array,
  members: Uint32Array,
  reaches: Float64Array,
): void {
  reaches.fill(-Infinity)
  for (const member of members) {
    const x = positions[2 * member]!
    const y = positions[2 * member + 1]!
    const r = radii[member]! + padding
    for (let k = 0; k < fan; k++) {
      const reach = x * cosines[k]! + y * sines[k]! + r
      if (reach > reaches[k]!) reaches[k] = reach
    }
  }
}

/** How far the box of an actor lies beyond an outline in direction k; negative = they overlap in that direction. */
export function clearance(
  { widths, heights, offsetY }: LayoutProblem,
  x: number,
  y: number,
  actor: number,
  reaches: Float64Array,
  k: number,
): number {
  const c = cosines[k]!
  const s = sines[k]!
  const nearest =
    x * c + (y + offsetY[actor]!) * s - (Math.abs(c) * widths[actor]! + Math.abs(s) * heights[actor]!) / 2
  return nearest - reaches[k]!
}

/**
 * The direction in which the box of an actor at (x, y) leaves an outline soonest; null if there is one in which it is at
 * least `enough` beyond, so that nothing is in its way. O(fan), less for most who are outside.
 */
export function exitOf(
  { widths, heights, offsetY }: LayoutProblem,
  x: number,
  y: number,
  actor: number,
  reaches: Float64Array,
  enough: number,
): number | null {
  const middle = y + offsetY[actor]!
  const halfWidth = widths[actor]! / 2
  const halfHeight = heights[actor]! / 2
  let exit = 0
  let most = -Infinity
  // The four sides first: most outsiders are beyond one of them.
  for (let turn = 0; turn < fan / 4; turn++) {
    for (let k = turn; k < fan; k += fan / 4) {
      const c = cosines[k]!
      const s = sines[k]!
      const nearest = x * c + middle * s - Math.abs(c) * halfWidth - Math.abs(s) * halfHeight
      const free = nearest - reaches[k]!
      if (free <= most) continue
      if (free >= enough) return null
      most = free
      exit = k
    }
  }
  return exit
}
