/** Finds the actors at a point of the map, or within a line, without asking cytoscape, whose hit test costs a frame on large maps. */

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

/** Whether a point lies within a closed line, by the even-odd rule. O(points of the line). */
export function isWithin({ x, y }: Point, line: readonly Point[]): boolean {
  return line.reduce((within, a, i) => {
    const b = line[(i + 1) % line.length]!
    const crosses = a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)
    return crosses ? !within : within
  }, false)
}
