/** Boxes in a grid of cells, so that asking what a box meets does not look at the whole map. */

import { boxesOverlap } from './extent'
import type { Box } from './marks'

const cell = 96
/** Columns are counted from so far left, so that a cell is one number. */
const span = 1 << 20

export class BoxGrid {
  readonly #cells = new Map<number, Box[]>()

  constructor(boxes: Iterable<Box> = []) {
    for (const box of boxes) this.add(box)
  }

  add(box: Box): void {
    const { left, right, top, bottom } = cellsOf(box)
    for (let column = left; column <= right; column++)
      for (let row = top; row <= bottom; row++) {
        const key = column * span + row
        const boxes = this.#cells.get(key)
        if (boxes) boxes.push(box)
        else this.#cells.set(key, [box])
      }
  }

  /** Whether the box overlaps any in the grid. */
  meets(box: Box): boolean {
    const { left, right, top, bottom } = cellsOf(box)
    for (let column = left; column <= right; column++)
      for (let row = top; row <= bottom; row++)
        for (const other of this.#cells.get(column * span + row) ?? none)
          if (boxesOverlap(box, other)) return true
    return false
  }

  /** The boxes in the grid that the box overlaps, each once. */
  met(box: Box): readonly Box[] {
    const found: Box[] = []
    this.#each(box, (other) => found.push(other) > 0)
    return found
  }

  /** How many they are; `enough` of them and more are not told apart. */
  countMet(box: Box, enough: number): number {
    let count = 0
    this.#each(box, () => ++count < enough)
    return count
  }

  /** Calls `tell` with each box that the box overlaps, once, as long as it says to go on. */
  #each(box: Box, tell: (other: Box) => boolean): void {
    const { left, right, top, bottom } = cellsOf(box)
    for (let column = left; column <= right; column++)
      for (let row = top; row <= bottom; row++)
        for (const other of this.#cells.get(column * span + row) ?? none) {
          if (!boxesOverlap(box, other)) continue
          // Of the cells that both touch, only the first one tells.
          const begins = Math.max(left, cellAt(other.x)) === column && Math.max(top, cellAt(other.y)) === row
          if (begins && !tell(other)) return
        }
  }
}

const none: readonly Box[] = []

/** The columns and rows that a box touches. */
function cellsOf({ x, y, width, height }: Box) {
  return {
    left: cellAt(x),
    right: cellAt(x + width),
    top: cellAt(y),
    bottom: cellAt(y + height),
  }
}

/** The column or row of a coordinate. */
function cellAt(coordinate: number): number {
  return Math.floor(coordinate / cell)
}
