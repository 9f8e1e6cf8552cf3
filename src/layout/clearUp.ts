/** The last resort of a layout: whoever still covers somebody or lies in a foreign outline moves to a free spot. */

import type { LayoutProblem } from './problem'
import { createSpots } from './spots'

/** If more actors than this share of all are in trouble, outlines cannot be helped, and only boxes are heeded. */
const fewInTrouble = 0.05
/** The same for small maps, where looking for room takes no time. */
const fewOnSmallMaps = { share: 0.3, most: 60 }
/** Whoever finds no good spot looks again after the others have moved. */
const rounds = 2

/**
 * Changes `positions` in place, fixed actors stay. Afterwards no two boxes overlap, unless both are fixed, and
 * outsiders are out of outlines wherever there was room near by. O(actors × coalitions), plus the moves.
 */
export function clearUp(problem: LayoutProblem, positions: Float64Array): void {
  const free = Array.from({ length: problem.count }, (_, actor) => actor).filter((i) => !problem.fixed[i])
  const strict = createSpots(problem, positions)
  const inTrouble = free.filter((i) => !strict.isFree(i, positions[2 * i]!, positions[2 * i + 1]!))
  const { share, most } = fewOnSmallMaps
  const few = Math.max(8, Math.min(most, share * problem.count), fewInTrouble * problem.count)
  const isHopeless = inTrouble.length > few
  const spots = isHopeless ? createSpots({ ...problem, groups: [] }, positions) : strict
  for (let round = 0; round < rounds; round++) {
    for (const actor of inTrouble) {
      const x = positions[2 * actor]!
      const y = positions[2 * actor + 1]!
      if (spots.isFree(actor, x, y)) continue
      spots.lift(actor)
      spots.putNear(actor, x, y)
    }
  }
}
