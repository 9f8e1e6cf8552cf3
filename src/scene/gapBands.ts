/** Gaps between coalitions as wide translucent bands from one outline to the other. */

import type { Gap } from '../analysis/findings'
import { curveBetween, stepsOf } from './curves'
import type { Mark } from './marks'
import { pathMark } from './marks'
import { outlineContains } from './outline'
import type { Point } from './outline'
import type { CoalitionShape } from './outlines'
import type { Palette } from './palette'

/** More than these would cover the map. */
const mostBands = 3
const bandWidth = 30
/** How far a band reaches into each outline, at least. */
const overlap = 12
/** Between outlines that nearly touch a band reaches further in, so that it still looks like one. */
const leastLength = 96

/** The id by which the band between two coalitions is found again. */
export function gapId(gap: Pick<Gap, 'a' | 'b'>): string {
  return `${gap.a}|${gap.b}`
}

/**
 * The bands of the heaviest gaps; darker the heavier.
 * @param gaps the heaviest first
 */
export function gapBandMarks(
  gaps: readonly Gap[],
  shapes: readonly CoalitionShape[],
  palette: Palette,
): readonly Mark[] {
  const worth = gaps.filter(({ weight }) => weight !== null && weight > 0).slice(0, mostBands)
  const heaviest = worth[0]?.weight ?? 1
  return worth.flatMap((gap) => {
    const a = shapes.find(({ coalition }) => coalition.id === gap.a)
    const b = shapes.find(({ coalition }) => coalition.id === gap.b)
    if (!a || !b) return []
    const from = exitOf(a, b.centre)
    const to = exitOf(b, a.centre)
    const leftToRight = from.x <= to.x
    const towards = (to.x - from.x) * (b.centre.x - a.centre.x) + (to.y - from.y) * (b.centre.y - a.centre.y)
    const length = Math.sign(towards) * Math.hypot(to.x - from.x, to.y - from.y)
    // Bent upwards, whichever way round the two coalitions are listed.
    const bend = (leftToRight ? -1 : 1) * Math.min(60, 0.2 * Math.max(0, length))
    const reach = -Math.max(overlap, (leastLength - length) / 2)
    const rim = (point: Point) => ({ ...point, reach, square: false })
    const curve = curveBetween(rim(from), rim(to), bend)
    if (!curve) return []
    return [
      pathMark(stepsOf(curve), {
        of: gapId(gap),
        stroke: palette.opportunity,
        lineWidth: bandWidth,
        cap: 'round',
        opacity: 0.08 + (0.14 * (gap.weight ?? 0)) / heaviest,
      }),
    ]
  })
}

/** Where the way from a coalition's centre to a point leaves its outline. */
function exitOf({ outline, centre }: CoalitionShape, target: Point): Point {
  let inside = 0
  let outside = 1
  const at = (part: number) => ({
    x: centre.x + (target.x - centre.x) * part,
    y: centre.y + (target.y - centre.y) * part,
  })
  for (let halving = 0; halving < 12; halving++) {
    const middle = (inside + outside) / 2
    if (outlineContains(outline, at(middle))) inside = middle
    else outside = middle
  }
  return at(inside)
}
