/** The last resort of a layout: whoever still covers somebody or lies in a foreign outline moves to a free spot. */

import type { LayoutProblem } from './problem'
import { createSpots } from './spots'

/** If more actors than this share of all are in trouble, outlines cannot be helped, and only boxes are heeded. */
const fewInTrouble = 0.05

/**
 * Changes `positions` in place, fixed actors stay. Afterwards no two boxes overlap, unless both are fixed, and
 * outsiders are out of outlines wherever there was room near by. O(actors × coalitions), plus the moves.
 */
export function clearUp(problem: LayoutProblem, positions: Float64Array): void {
  const free = Array.from({ length: problem.count }, (_, actor) => actor).filter((i) => !problem.fixed[i])
  const strict = createSpots(problem, positions, () => true)
  const inTrouble = free.filter((i) => !strict.isFree(i, positions[2 * i]!, positions[2 * i + 1]!))
  const isHopeless = inTrouble.length > Math.max(8, fewInTrouble * problem.count)
  const spots = isHopeless ? createSpots({ ...problem, groups: [] }, positions, () => true) : strict
  for (const actor of inTrouble) {
    const x = positions[2 * actor]!
    const y = positions[2 * actor + 1]!
    if (spots.isFree(actor, x, y)) continue
    spots.lift(actor)
    spots.putNear(actor, x, y)
  }
}
