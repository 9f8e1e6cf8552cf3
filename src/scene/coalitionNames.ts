/** What coalitions are called, written at their outlines where that covers least. */

import type { BoxGrid } from './boxGrid'
import { boxesOverlap, boxHolds } from './extent'
import type { Box, TextMark } from './marks'
import { textMark } from './marks'
import type { OutlinePath, Point } from './outline'
import { outlineContains, rimPoint } from './outline'
import { type CoalitionShape, nameGap, nameHeight } from './outlines'
import type { Palette } from './palette'
import { finish, type Steps } from './steps'
import { cleanText, measureText } from './text'

const nameSize = 13
const longestName = 40
/** Where names are tried: aside from the peak, in widths of the name, and away from the rim, in its heights. */
const shifts = [0, -0.25, 0.25, -0.5, 0.5, -0.8, 0.8, -1.1, 1.1, -1.4, 1.4, -1.8, 1.8]
const rows = [0, 0.6, 1.2, 1.8]
/** What it costs to cover another name, to stick out of the frame, to cover an actor, and to lie in another outline. */
const [overName, stickingOut, overActor, inForeignOutline] = [40, 30, 24, 4]

/**
 * Names that sit on the outlines: above the top, unless it is better a little aside or below the bottom.
 * @param taken actors and their labels; a name keeps off them if it can, and is added
 * @param scale how much larger than usual they are written
 * @param frame where they must lie, since what sticks out would be under the tools; null = anywhere
 * O(coalitions² × places).
 */
export function nameMarks(
  shapes: readonly CoalitionShape[],
  taken: BoxGrid,
  palette: Palette,
  scale = 1,
  frame: Box | null = null,
): readonly TextMark[] {
  return finish(nameSteps(shapes, taken, palette, scale, frame))
}

/** The same, with a step for each name. */
export function* nameSteps(
  shapes: readonly CoalitionShape[],
  taken: BoxGrid,
  palette: Palette,
  scale: number,
  frame: Box | null,
): Steps<readonly TextMark[]> {
  const size = scale * nameSize
  const names: Box[] = []
  const marks: TextMark[] = []
  for (const shape of shapes) {
    yield
    const name = cleanText(shape.coalition.name, longestName)
    if (name === '') continue
    const width = measureText(name, size, true) + 6 * scale
    const costOf = (box: Box, aside: number, least: number) => {
      let cost = aside
      for (const other of names) {
        if (boxesOverlap(box, other)) cost += overName
        if (cost >= least) return cost
      }
      cost += overActor * taken.countMet(box, (least - cost) / overActor)
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2, width: 0, height: 0 }
      for (const other of shapes) {
        if (cost >= least) break
        if (other !== shape && boxHolds(other.box, middle) && outlineContains(other.outline, middle))
          cost += inForeignOutline
      }
      return cost
    }
    const box = cheapest(placesFor(shape.outline, width, scale * nameHeight), frame, costOf)
    if (!box) continue
    names.push(box)
    taken.add(box)
    const style = { of: shape.coalition.id, size, bold: true, colour: shape.colour, halo: palette.map }
    marks.push(textMark(box.x + width / 2, box.y + size, [name], style))
  }
  return marks
}

/** The box as near to where it would stand as a frame allows. */
function movedInto(frame: Box, box: Box): Box {
  const x = Math.max(frame.x, Math.min(box.x, frame.x + frame.width - box.width))
  const y = Math.max(frame.y, Math.min(box.y, frame.y + frame.height - box.height))
  return { ...box, x, y }
}

/**
 * The box of least cost, the first of equal ones. What a try costs at least is known, so most are never made.
 * @param costOf may stop adding as soon as the cost is no less than `least`
 */
function cheapest(
  boxAt: (attempt: Attempt) => Box | null,
  frame: Box | null,
  costOf: (box: Box, aside: number, least: number) => number,
): Box | null {
  let best: Box | null = null
  let least = Infinity
  const look = (box: Box, aside: number) => {
    const cost = costOf(box, aside, least)
    if (cost >= least) return
    best = box
    least = cost
  }
  for (const attempt of attempts) {
    if (attempt.aside >= least) break
    const box = boxAt(attempt)
    if (!box) continue
    const inside = frame ? movedInto(frame, box) : box
    const isOut = inside.x !== box.x || inside.y !== box.y
    look(inside, attempt.aside)
    if (isOut) look(box, attempt.aside + stickingOut)
  }
  return best
}

/** A place along the top (-1) or the bottom (1) of an outline, as close to the line as a level name can be, or some rows further off. */
interface Attempt {
  readonly side: -1 | 1
  readonly shift: number
  readonly row: number
  /** Counts side and shift: the rows of one place have the same number. */
  readonly place: number
  /** How far from the middle of the top, and from the line, as a cost. */
  readonly aside: number
}

const attempts: readonly Attempt[] = ([-1, 1] as const)
  .flatMap((side) => shifts.map((shift) => ({ side, shift })))
  .flatMap(({ side, shift }, place) =>
    rows.map((row) => {
      const aside = 3 * Math.abs(shift) + (side > 0 ? 2.5 : 0) + 6 * row
      return { side, shift, row, place, aside }
    }),
  )
  .sort((one, other) => one.aside - other.aside)

/** Where a name of this size would stand; null where it would stand beside the outline. */
function placesFor(outline: OutlinePath, width: number, height: number): (attempt: Attempt) => Box | null {
  const rim = rimDirections.flatMap((direction) => rimPoint(outline, direction) ?? [])
  const left = Math.min(...rim.map(({ x }) => x))
  const right = Math.max(...rim.map(({ x }) => x))
  const peakAt = (side: number) =>
    rim.reduce((best, point) => (point.y * side > best.y * side ? point : best))
  const peaks = { [-1]: peakAt(-1), [1]: peakAt(1) }
  const lineFor = (side: -1 | 1, shift: number): Point | null => {
    const peak = peaks[side]
    const x = peak.x + shift * Math.max(width, 80)
    if (shift !== 0 && (x < left || x > right)) return null
    let edge = Math.max(crossing(rim, x - width / 2, side), crossing(rim, x + width / 2, side))
    for (const point of rim)
      if (Math.abs(point.x - x) <= width / 2 + 1e-6) edge = Math.max(edge, point.y * side)
    return { x, y: edge > -Infinity ? side * edge : peak.y }
  }
  // The rows of one place begin at the same line.
  const lines: (Point | null)[] = []
  return ({ side, shift, row, place }) => {
    const known = lines[place]
    const line = known === undefined ? lineFor(side, shift) : known
    lines[place] = line
    if (!line) return null
    const y = line.y + side * (nameGap + row * height) + (side < 0 ? -height : 0)
    return { x: line.x - width / 2, y, width, height }
  }
}

/** How far up (side -1) or down (side 1) a vertical line meets a rim; -Infinity where it does not. */
function crossing(rim: readonly Point[], x: number, side: number): number {
  let farthest = -Infinity
  for (let i = 0; i < rim.length; i++) {
    const from = rim[i]!
    const to = rim[(i + 1) % rim.length]!
    if (from.x === to.x || (from.x - x) * (to.x - x) > 0) continue
    const y = from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x)
    farthest = Math.max(farthest, y * side)
  }
  return farthest
}

const rimDirections: readonly Point[] = Array.from({ length: 32 }, (_, i) => ({
  x: Math.cos((i * Math.PI) / 16),
  y: Math.sin((i * Math.PI) / 16),
}))
