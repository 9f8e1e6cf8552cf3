/** How a network is fitted into the frame of a picture, with signs and names that stay legible. */

import { boundsOf } from '../../scene/extent'
import type { Box } from '../../scene/marks'
import type { Point } from '../../scene/outline'

export interface Fit {
  /** CSS pixels per unit of the scene. */
  readonly scale: number
  /** By how much actors move together, 0..1: signs and names stay larger than the map between them. */
  readonly closer: number
}

/** A small network is not blown up beyond this, in CSS pixels per map unit. */
const largestScale = 1.5
/** Below this names cannot be read: rather than that actors move together, but not until they cover each other. */
const legibleScale = 0.75
const closest = 0.65
/** For names and outlines around the outermost actors, map units: names are wider than high. */
const room = { across: 90, down: 64 }

/**
 * @param area around the places of all actors, map units
 * @param width of the frame, as `height` in CSS pixels
 */
export function fitPicture(area: Box, width: number, height: number): Fit {
  const scaleAt = (closer: number) =>
    Math.min(
      largestScale,
      width / (closer * area.width + 2 * room.across),
      height / (closer * area.height + 2 * room.down),
    )
  if (scaleAt(1) >= legibleScale) return { scale: scaleAt(1), closer: 1 }
  if (scaleAt(closest) <= legibleScale) return { scale: scaleAt(closest), closer: closest }
  const across = (width / legibleScale - 2 * room.across) / Math.max(1, area.width)
  const down = (height / legibleScale - 2 * room.down) / Math.max(1, area.height)
  return { scale: legibleScale, closer: Math.min(1, across, down) }
}

/** Around all of the places; a point in the origin for none. */
export function areaOf(places: Iterable<Point>): Box {
  const boxes = Array.from(places, ({ x, y }) => ({ x, y, width: 0, height: 0 }))
  return boundsOf(boxes) ?? { x: 0, y: 0, width: 0, height: 0 }
}
