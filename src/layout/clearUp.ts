/** The last resort of a layout: whoever still covers somebody or lies in a foreign outline moves to a free spot. */

import type { LayoutProblem } from './problem'
import { createSpots } from './spots'

/**
 * Changes `positions` in place, fixed actors stay. Afterwards no two boxes overlap, unless both are fixed, and
 * outsiders are out of outlines wherever there was room near by. O(actors × coalitions), plus the moves.
 */
export function clearUp(problem: LayoutProblem, positions: Float64Array): void {
  const spots = createSpots(problem, positions, () => true)
  for (let actor = 0; actor < problem.count; actor++) {
    const x = positions[2 * actor]!
    const y = positions[2 * actor + 1]!
    if (problem.fixed[actor] || spots.isFree(actor, x, y)) continue
    spots.lift(actor)
    spots.putNear(actor, x, y)
  }
}
