/** Which part of a picture is on the screen, and what it takes up there. */

import { Bounds, boxesOverlap, boxHolds, extentOf, grown } from './extent'
import type { Box, Mark } from './marks'
import { isSeen } from './paint'

/** Where the map has its origin on the screen, CSS pixels, and how many of them a map unit is. */
export interface View {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** Letters may be somewhat wider than they are taken to be; CSS pixels. */
const margin = 12

/**
 * The marks that lie within a part of the screen, and the box they take up there, no larger than that part; CSS pixels.
 * `all` says that nothing lies or reaches outside. O(marks).
 * @param reach around all marks where that is known: if it lies within, none has to be looked at by itself
 */
export function seenWithin(
  marks: readonly Mark[],
  view: View,
  limit: Box,
  reach: Box | null = null,
): { readonly marks: readonly Mark[]; readonly around: Box | null; readonly all: boolean } {
  const whole = reach && onScreen(reach, view)
  if (whole && boxHolds(limit, whole))
    return { marks: marks.filter((mark) => isSeen(mark, view)), around: whole, all: true }
  const inSight = onMap(limit, view)
  const seen: Mark[] = []
  const bounds = new Bounds()
  let all = true
  for (const mark of marks) {
    if (!isSeen(mark, view)) continue
    const box = extentOf(mark)
    if (boxesOverlap(box, inSight)) {
      seen.push(mark)
      bounds.add(box)
    } else all = false
  }
  const box = bounds.box()
  const around = box && onScreen(box, view)
  return {
    marks: seen,
    around: around && commonOf(around, limit),
    all: all && (!around || boxHolds(limit, around)),
  }
}

/** What a box of the map takes up on the screen, with room for letters. */
function onScreen(box: Box, { x, y, scale }: View): Box {
  const { width, height } = box
  const exactly = { x: box.x * scale + x, y: box.y * scale + y, width: width * scale, height: height * scale }
  return grown(exactly, margin)
}

/** The part of the map that lies in a box of the screen. */
export function onMap(box: Box, { x, y, scale }: View): Box {
  return {
    x: (box.x - x) / scale,
    y: (box.y - y) / scale,
    width: box.width / scale,
    height: box.height / scale,
  }
}

/** What two boxes that meet have in common. */
function commonOf(a: Box, b: Box): Box {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)]
  const [right, bottom] = [Math.min(a.x + a.width, b.x + b.width), Math.min(a.y + a.height, b.y + b.height)]
  return { x, y, width: right - x, height: bottom - y }
}
