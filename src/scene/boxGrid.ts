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
    everyCell(box, (key) => {
      const boxes = this.#cells.get(key)
      if (boxes) boxes.push(box)
      else this.#cells.set(key, [box])
      return false
    })
  }

  /** Whether the box overlaps any in the grid. */
  meets(box: Box): boolean {
    return everyCell(box, (key) => this.#cells.get(key)?.some((other) => boxesOverlap(box, other)) ?? false)
  }

  /** The boxes in the grid that the box overlaps. */
  met(box: Box): ReadonlySet<Box> {
    const found = new Set<Box>()
    everyCell(box, (key) => {
      for (const other of this.#cells.get(key) ?? []) if (boxesOverlap(box, other)) found.add(other)
      return false
    })
    return found
  }
}

/** Visits the cells that a box touches until `visit` is content. Returns whether it was. */
function everyCell(box: Box, visit: (key: number) => boolean): boolean {
  const right = Math.floor((box.x + box.width) / cell)
  const bottom = Math.floor((box.y + box.height) / cell)
  for (let column = Math.floor(box.x / cell); column <= right; column++)
    for (let row = Math.floor(box.y / cell); row <= bottom; row++) if (visit(column * span + row)) return true
  return false
}
