/** Finds the actor at a point of the map without asking cytoscape, whose hit test costs a frame on large maps. */

import type { Point } from '../scene/outline'
import type { Spot } from '../scene/spots'

/** Fingers and impatient hands miss by this much, map units. */
const tolerance = 6

/** The nearest actor whose shape holds the point. O(actors). */
export function actorAt(spots: ReadonlyMap<string, Spot>, { x, y }: Point): Spot | null {
  let nearest: Spot | null = null
  let least = Infinity
  for (const spot of spots.values()) {
    const distance = Math.hypot(spot.x - x, spot.y - y)
    if (distance <= spot.reach + tolerance && distance < least) {
      nearest = spot
      least = distance
    }
  }
  return nearest
}
