/** The boxes on a map, in buckets, so that whoever looks for room asks only those near by. */

import type { LayoutProblem } from './problem'
import { boxGap } from './settle'

export interface Boxes {
  /** Whether `test` holds for one of the boxes that may reach into a rectangle. */
  readonly some: (
    left: number,
    top: number,
    right: number,
    bottom: number,
    test: (actor: number) => boolean,
  ) => boolean
  /** Whether the box of an actor would cover another one if the actor stood at (x, y). */
  readonly covers: (actor: number, x: number, y: number) => boolean
  readonly add: (actor: number) => void
  readonly remove: (actor: number) => void
}

/**
 * The boxes of those who have a position; x and y are never NaN. Buckets are as large as the largest box, or larger
 * where a map with outliers would need too many; those at the rim hold what lies beyond it. O(actors).
 * @param positions NaN = not on the map; an actor whose position changes is taken off before and added again after
 */
export function createBoxes(problem: LayoutProblem, positions: Float64Array): Boxes {
  const { count, widths, heights, offsetY } = problem
  const { left, top, columns, rows, side } = bucketsFor(problem, positions)
  /** The first box in each bucket, and the one behind each box; −1 = none. */
  const first = new Int32Array(columns * rows).fill(-1)
  const behind = new Int32Array(count).fill(-1)
  const columnOf = (x: number) => Math.max(0, Math.min(columns - 1, Math.floor((x - left) / side)))
  const rowOf = (y: number) => Math.max(0, Math.min(rows - 1, Math.floor((y - top) / side)))
  const bucketOf = (actor: number) =>
    rowOf(positions[2 * actor + 1]! + offsetY[actor]!) * columns + columnOf(positions[2 * actor]!)

  const some: Boxes['some'] = (x0, y0, x1, y1, test) => {
    const lastColumn = columnOf(x1 + side)
    const lastRow = rowOf(y1 + side)
    for (let row = rowOf(y0 - side); row <= lastRow; row++) {
      for (let column = columnOf(x0 - side); column <= lastColumn; column++) {
        for (let actor = first[row * columns + column]!; actor >= 0; actor = behind[actor]!)
          if (test(actor)) return true
      }
    }
    return false
  }
  const add = (actor: number): void => {
    const bucket = bucketOf(actor)
    behind[actor] = first[bucket]!
    first[bucket] = actor
  }
  for (let actor = 0; actor < count; actor++) if (!Number.isNaN(positions[2 * actor]!)) add(actor)

  return {
    some,
    add,
    remove: (actor) => {
      const bucket = bucketOf(actor)
      if (first[bucket] === actor) first[bucket] = behind[actor]!
      else {
        let before = first[bucket]!
        while (behind[before] !== actor) before = behind[before]!
        behind[before] = behind[actor]!
      }
    },
    covers: (actor, x, y) => {
      const middle = y + offsetY[actor]!
      return some(x, middle, x, middle, (other) => {
        const dx = Math.abs(positions[2 * other]! - x)
        const dy = Math.abs(positions[2 * other + 1]! + offsetY[other]! - middle)
        const roomX = (widths[actor]! + widths[other]! + boxGap) / 2
        const roomY = (heights[actor]! + heights[other]! + boxGap) / 2
        return other !== actor && dx < roomX && dy < roomY
      })
    },
  }
}

function bucketsFor({ count, widths, heights, offsetY }: LayoutProblem, positions: Float64Array) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  let side = 1
  for (let i = 0; i < count; i++) {
    side = Math.max(side, widths[i]! + boxGap, heights[i]! + boxGap)
    const x = positions[2 * i]!
    const y = positions[2 * i + 1]! + offsetY[i]!
    if (Number.isNaN(x)) continue
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  if (left > right) return { left: 0, top: 0, columns: 1, rows: 1, side }
  const across = (extent: number) => Math.floor(extent / side) + 1
  while (across(right - left) * across(bottom - top) > 4 * count + 64) side *= 2
  return { left, top, columns: across(right - left), rows: across(bottom - top), side }
}
