/** Actors as marks: circle, rounded square or double ring, with a dot for a second coalition. */

import { actorBorder, meBorder, squareOf } from './language'
import type { Mark } from './marks'
import { boxMark, circleMark } from './marks'
import type { Palette } from './palette'
import type { Spot } from './spots'

/** Shapes of persons and organisations, with a rim that sets them off from lines below. */
export function actorMarks(spots: Iterable<Spot>, palette: Palette): readonly Mark[] {
  const marks: Mark[] = []
  for (const spot of spots) {
    if (!spot.isMe) {
      marks.push(shape(spot, 0, { fill: spot.colour, stroke: palette.map, lineWidth: actorBorder }))
      continue
    }
    const third = meBorder / 3
    marks.push(
      shape(spot, third, { fill: palette.map, stroke: spot.colour, lineWidth: third }),
      shape(spot, -third / 2, { fill: spot.colour }),
    )
  }
  return marks
}

/** O(spots). */
export function secondCoalitionMarks(spots: Iterable<Spot>, palette: Palette): readonly Mark[] {
  const marks: Mark[] = []
  for (const { actor, x, y, radius, second } of spots) {
    if (!second) continue
    const style = { of: actor.id, fill: second, stroke: palette.map, lineWidth: 1.5 }
    marks.push(circleMark(x, y, 0.4 * radius, style))
  }
  return marks
}

/** @param beyond how far outside the actor's edge the shape is drawn */
function shape(
  spot: Spot,
  beyond: number,
  style: { fill: string; stroke?: string; lineWidth?: number },
): Mark {
  const common = { of: spot.actor.id, ...style }
  if (!spot.square) return circleMark(spot.x, spot.y, spot.radius + beyond, common)
  const { side, corner } = squareOf(spot.radius)
  const half = side / 2 + beyond
  const box = { x: spot.x - half, y: spot.y - half, width: 2 * half, height: 2 * half }
  return boxMark(box, Math.max(0, corner + beyond), common)
}
