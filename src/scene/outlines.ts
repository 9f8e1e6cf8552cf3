/** Coalitions as soft outlines around their members, each with its name at the rim. */

import type { CoalitionId } from '../network/ids'
import type { Coalition } from '../network/records'
import type { BoxGrid } from './boxGrid'
import { boxAround, boxesOverlap } from './extent'
import { outlineFillOpacity, outlinePadding, outlineRimOpacity } from './language'
import type { Box, Mark, PathStep, TextMark } from './marks'
import { pathMark, textMark } from './marks'
import type { OutlinePath, Point } from './outline'
import { outlineContains, outlineOf, rimPoint } from './outline'
import type { Palette, Theme } from './palette'
import { coalitionColour } from './palette'
import type { Spot } from './spots'
import { cleanText, measureText } from './text'

export interface CoalitionShape {
  readonly coalition: Coalition
  readonly colour: string
  readonly outline: OutlinePath
  /** Mean of the members' places. */
  readonly centre: Point
}

const nameSize = 13
const nameHeight = 17
const longestName = 40
/** Between the rim and the name. */
const nameGap = 5

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
    const mean = (of: (spot: Spot) => number) => list.reduce((sum, spot) => sum + of(spot), 0) / list.length
    return [
      {
        coalition,
        colour: coalitionColour(palette, coalition.colour),
        outline: outlineOf(discs, outlinePadding),
        centre: { x: mean(({ x }) => x), y: mean(({ y }) => y) },
      },
    ]
  })
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

/**
 * Names just outside the outlines: at the top unless that spot is worse than another around the rim.
 * @param taken actors; a name keeps off them if it can, and is added
 * @param labels where the labels of actors would like to stand
 * O(coalitions² × directions).
 */
export function nameMarks(
  shapes: readonly CoalitionShape[],
  taken: BoxGrid,
  labels: BoxGrid,
  palette: Palette,
): readonly TextMark[] {
  const names: Box[] = []
  return shapes.flatMap((shape) => {
    const name = cleanText(shape.coalition.name, longestName)
    if (name === '') return []
    const width = measureText(name, nameSize, true) + 6
    const costOf = (box: Box, turned: number) => {
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      const inside = shapes.filter((other) => other !== shape && outlineContains(other.outline, middle)).length
      const onNames = names.filter((other) => boxesOverlap(box, other)).length
      return 20 * onNames + 12 * taken.met(box).size + 8 * labels.met(box).size + 4 * inside + turned
    }
    const places = directions.flatMap(({ x, y, turned }) => {
      const rim = rimPoint(shape.outline, { x, y })
      if (!rim) return []
      const away = nameGap + (Math.abs(x) * width + Math.abs(y) * nameHeight) / 2
      const box = boxAround(rim.x + x * away, rim.y + y * away, width, nameHeight)
      return [{ box, cost: costOf(box, turned) }]
    })
    const { box } = places.reduce((best, place) => (place.cost < best.cost ? place : best))
    names.push(box)
    taken.add(box)
    return [
      textMark(box.x + width / 2, box.y + nameSize, [name], {
        of: shape.coalition.id,
        size: nameSize,
        bold: true,
        colour: shape.colour,
        halo: palette.map,
      }),
    ]
  })
}

/** Around the rim from the top; `turned` grows to 3 at the sides and is less at the bottom, which is level too. */
const directions = [0, 1, -1, 2, -2, 12, 11, -11, 3, -3, 10, -10, 4, -4, 9, -9, 5, -5, 8, -8, 6, -6, 7, -7].map(
  (twelfths) => {
    const angle = (twelfths * Math.PI) / 12
    const turned = Math.abs(twelfths) <= 6 ? Math.abs(twelfths) / 2 : 1.5 + (12 - Math.abs(twelfths)) / 2
    return { x: Math.sin(angle), y: -Math.cos(angle), turned }
  },
)
