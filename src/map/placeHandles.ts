/** Where the handles of an actor lie: beside it, and on nobody else. */

import { boxesOverlap, boxAround } from '../scene/extent'
import type { Box } from '../scene/marks'
import type { Point } from '../scene/outline'
import type { Spot } from '../scene/spots'

/** Of both handles together, as the style sheet has them, and their distance from the actor; CSS pixels. */
const size = { width: 54, height: 26 }
const gap = 2

/**
 * The upper left corner of the handles, in map units; null where they would cover somebody on every side: whoever
 * presses there means the one who lies there. To the right if it can be, below last, where the name is. O(actors).
 */
export function placeHandles(spot: Spot, spots: Iterable<Spot>, zoom: number): Point | null {
  const width = size.width / zoom
  const height = size.height / zoom
  const away = spot.reach + gap / zoom
  const sides: readonly Box[] = [
    { x: spot.x + away, y: spot.y - height / 2, width, height },
    { x: spot.x - away - width, y: spot.y - height / 2, width, height },
    { x: spot.x - width / 2, y: spot.y - away - height, width, height },
    { x: spot.x - width / 2, y: spot.y + away, width, height },
  ]
  const covered = new Set<Box>()
  for (const { x, y, reach, actor } of spots) {
    if (actor.id === spot.actor.id) continue
    const box = boxAround(x, y, 2 * reach, 2 * reach)
    for (const side of sides) if (boxesOverlap(side, box)) covered.add(side)
  }
  return sides.find((side) => !covered.has(side)) ?? null
}
