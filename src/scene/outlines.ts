/** Coalitions as soft outlines around their members. */

import type { CoalitionId } from '../network/ids'
import type { Coalition } from '../network/records'
import { boxOfPath } from './extent'
import { outlineFillOpacity, outlinePadding, outlineRimOpacity } from './language'
import type { Box, Mark, PathStep } from './marks'
import { pathMark } from './marks'
import type { OutlinePath, Point } from './outline'
import { outlineOf } from './outline'
import type { Palette, Theme } from './palette'
import { coalitionColour } from './palette'
import type { Spot } from './spots'

export interface CoalitionShape {
  readonly coalition: Coalition
  readonly colour: string
  readonly outline: OutlinePath
  /** Around the outline. */
  readonly box: Box
  /** Mean of the members' places. */
  readonly centre: Point
}

export const nameHeight = 17
/** Between the rim and the name. */
export const nameGap = 5

/** The coalitions that have members on the map. O(memberships × corners). */
export function coalitionShapes(
  coalitions: ReadonlyMap<CoalitionId, Coalition>,
  spots: Iterable<Spot>,
  palette: Palette,
): readonly CoalitionShape[] {
  const members = new Map<CoalitionId, Spot[]>()
  for (const spot of spots) {
    for (const id of spot.actor.coalitions) {
      const list = members.get(id)
      if (list) list.push(spot)
      else members.set(id, [spot])
    }
  }
  return [...coalitions.values()].flatMap((coalition) => {
    const list = members.get(coalition.id)
    if (!list) return []
    const discs = list.map(({ x, y, radius }) => ({ x, y, r: radius }))
    const outline = outlineOf(discs, outlinePadding)
    const mean = (of: (spot: Spot) => number) => list.reduce((sum, spot) => sum + of(spot), 0) / list.length
    return [
      {
        coalition,
        colour: coalitionColour(palette, coalition.colour),
        outline,
        box: boxOfPath(outline),
        centre: { x: mean(({ x }) => x), y: mean(({ y }) => y) },
      },
    ]
  })
}

/** What an outline takes up with its name of usual size above. */
export function outlineWithName({ box }: CoalitionShape): Box {
  const above = nameHeight + nameGap
  return { ...box, y: box.y - above, height: box.height + above }
}

/** All surfaces first, then all rims, so that every rim is whole where coalitions overlap. */
export function outlineMarks(shapes: readonly CoalitionShape[], theme: Theme): readonly Mark[] {
  const closed = ({ outline }: CoalitionShape): readonly PathStep[] => [...outline, { kind: 'close' }]
  return [
    ...shapes.map((shape) =>
      pathMark(closed(shape), {
        of: shape.coalition.id,
        fill: shape.colour,
        opacity: outlineFillOpacity[theme],
      }),
    ),
    ...shapes.map((shape) =>
      pathMark(closed(shape), {
        of: shape.coalition.id,
        stroke: shape.colour,
        lineWidth: 1.3,
        opacity: outlineRimOpacity,
      }),
    ),
  ]
}
