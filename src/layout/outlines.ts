/** Outlines of coalitions for whoever looks for room: measured only where somebody comes near. */

import { exitOf, fan, measureReaches } from './directions'
import type { LayoutProblem } from './problem'
import { outlineGap } from './settle'

export interface Outlines {
  /** How far the outline of coalition g reaches in each direction of the fan; −∞ = no member is on the map. */
  readonly reachesOf: (g: number) => Float64Array
  /** Whether the box of an actor at (x, y) is clear of the outline of coalition g. O(1) far from it, else O(fan). */
  readonly isOutside: (actor: number, x: number, y: number, g: number) => boolean
  /** To be called after a member of coalition g has moved. O(members). */
  readonly update: (g: number) => void
}

/** Whoever looks for room is content with half the gap that corrections aim at. */
const enough = outlineGap / 2

/** Whether the box of an actor at (x, y) is clear of an outline that reaches so far. O(fan). */
export function isClearOf(
  problem: LayoutProblem,
  actor: number,
  x: number,
  y: number,
  reaches: Float64Array,
): boolean {
  return exitOf(problem, x, y, actor, reaches, enough) === null
}

/**
 * @param positions of all actors, NaN = not on the map
 * O(memberships), and members × fan for each coalition that somebody comes near.
 */
export function createOutlines(problem: LayoutProblem, positions: Float64Array): Outlines {
  const { groups, widths, heights, offsetY, radii, padding } = problem
  const measured: (Float64Array | null)[] = groups.map(() => null)
  /** Left, top, right and bottom of each outline. */
  const frames = new Float64Array(4 * groups.length)

  const update = (g: number): void => {
    measured[g] = null
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
    for (const member of groups[g]!) {
      const x = positions[2 * member]!
      const y = positions[2 * member + 1]!
      const r = radii[member]! + padding
      if (x - r < left) left = x - r
      if (x + r > right) right = x + r
      if (y - r < top) top = y - r
      if (y + r > bottom) bottom = y + r
    }
    frames[4 * g] = left
    frames[4 * g + 1] = top
    frames[4 * g + 2] = right
    frames[4 * g + 3] = bottom
  }
  for (let g = 0; g < groups.length; g++) update(g)

  const reachesOf = (g: number): Float64Array => {
    const known = measured[g]
    if (known) return known
    const reaches = new Float64Array(fan)
    measureReaches(problem, positions, groups[g]!, reaches)
    measured[g] = reaches
    return reaches
  }

  return {
    reachesOf,
    update,
    isOutside: (actor, x, y, g) => {
      const middle = y + offsetY[actor]!
      const roomX = widths[actor]! / 2 + enough
      const roomY = heights[actor]! / 2 + enough
      const isBeyond =
        x + roomX <= frames[4 * g]! ||
        middle + roomY <= frames[4 * g + 1]! ||
        x - roomX >= frames[4 * g + 2]! ||
        middle - roomY >= frames[4 * g + 3]!
      return isBeyond || isClearOf(problem, actor, x, y, reachesOf(g))
    },
  }
}
