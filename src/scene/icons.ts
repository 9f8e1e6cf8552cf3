/** A small picture for each kind of resource, in the middle of its exchange. */

import type { ResourceKind } from '../network/scales'
import type { BoxGrid } from './boxGrid'
import { pointOn } from './curves'
import type { Flow } from './edges'
import { boxAround } from './extent'
import { exchangeOpacity } from './language'
import type { Mark, PathStep } from './marks'
import { circleMark, pathMark } from './marks'
import type { Palette } from './palette'

const discRadius = 6.5
/** Icons are drawn in a square of 20 by 20 around the origin. */
const iconScale = 0.43

/** On the screen icons appear when zoomed in this far, in CSS pixels per map unit. */
export const iconsFromScale = 0.9

/**
 * The icons of exchanges at the middle of their lines, or a little aside where a label stands; an exchange without
 * a free place goes without.
 * @param taken labels and whatever else must stay uncovered; icons are added
 * O(exchanges).
 */
export function iconMarks(flows: readonly Flow[], taken: BoxGrid, palette: Palette): readonly Mark[] {
  return flows.flatMap(({ exchange, resource, colour, curve }) => {
    for (const t of [0.5, 0.4, 0.6, 0.32, 0.68]) {
      const { x, y } = pointOn(curve, t)
      const box = boxAround(x, y, 2 * discRadius + 1, 2 * discRadius + 1)
      if (taken.meets(box)) continue
      taken.add(box)
      const opacity = exchangeOpacity(exchange.status)
      return iconAt(resource.kind, x, y, colour, palette).map((mark) => ({
        ...mark,
        of: exchange.id,
        opacity,
        fromScale: iconsFromScale,
      }))
    }
    return []
  })
}

/** The icon of a kind on a small disc. */
export function iconAt(
  kind: ResourceKind,
  x: number,
  y: number,
  colour: string,
  palette: Palette,
): readonly Mark[] {
  const style = { stroke: colour, lineWidth: 1.15, cap: 'round' } as const
  return [
    circleMark(x, y, discRadius, { fill: palette.map, stroke: colour, lineWidth: 1 }),
    pathMark(
      drawings[kind].flatMap((line) => placed(line, x, y)),
      style,
    ),
  ]
}

/** Lines of an icon: corners as x, y pairs; a line that ends where it began is a closed shape. */
const drawings: Readonly<Record<ResourceKind, readonly (readonly number[])[]>> = {
  // A banknote with a coin in it.
  money: [
    [-8, -5, 8, -5, 8, 5, -8, 5, -8, -5],
    [0, -2, 2, 0, 0, 2, -2, 0, 0, -2],
  ],
  // A mortar board.
  expertise: [
    [-9, -2, 0, -7, 9, -2, 0, 3, -9, -2],
    [-5, 1, -5, 6, 5, 6, 5, 1],
  ],
  // The hands of a clock; the disc is its face.
  time: [[0, -7, 0, 0, 5, 4]],
  // A building with a door.
  workplace: [
    [-6, 8, -6, -8, 6, -8, 6, 8, -6, 8],
    [-2, 8, -2, 2, 2, 2, 2, 8],
    [-2, -4, 2, -4],
  ],
  // A paper with a seal of approval.
  legality: [
    [-6, -8, 6, -8, 6, 8, -6, 8, -6, -8],
    [-3, 0, -1, 3, 4, -3],
  ],
  // The letter i.
  information: [
    [0, -1, 0, 7],
    [0, -7, 0, -6],
  ],
  // A heart.
  support: [[0, 7, -7, -1, -7, -4, -4, -6, 0, -3, 4, -6, 7, -4, 7, -1, 0, 7]],
  // A box with its lid.
  goods: [
    [-7, -3, 0, -7, 7, -3, 7, 4, 0, 8, -7, 4, -7, -3],
    [-7, -3, 0, 1, 7, -3],
    [0, 1, 0, 8],
  ],
}

function placed(line: readonly number[], x: number, y: number): readonly PathStep[] {
  const steps: PathStep[] = []
  for (let i = 0; i < line.length; i += 2) {
    const point = { x: x + iconScale * line[i]!, y: y + iconScale * line[i + 1]! }
    steps.push({ kind: i === 0 ? 'move' : 'line', ...point })
  }
  const closed = line[0] === line.at(-2) && line[1] === line.at(-1)
  return closed ? [...steps.slice(0, -1), { kind: 'close' }] : steps
}
