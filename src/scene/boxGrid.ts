/** Boxes in a grid of cells, so that asking what a box meets does not look at the whole map. */

import { boxesOverlap } from './extent'
import type { Box } from './marks'

const cell = 96

export class BoxGrid {
  readonly #cells = new Map<string, Box[]>()

  constructor(boxes: Iterable<Box> = []) {
    for (const box of boxes) this.add(box)
  }

  add(box: Box): void {
    for (const key of keysOf(box)) {
      const boxes = this.#cells.get(key)
      if (boxes) boxes.push(box)
      else this.#cells.set(key, [box])
    }
  }

  /** Whether the box overlaps any in the grid. */
  meets(box: Box): boolean {
    for (const key of keysOf(box)) {
      if (this.#cells.get(key)?.some((other) => boxesOverlap(box, other))) return true
    }
    return false
  }

  /** The boxes in the grid that the box overlaps. */
  met(box: Box): ReadonlySet<Box> {
    const found = new Set<Box>()
    for (const key of keysOf(box)) {
      for (const other of this.#cells.get(key) ?? []) if (boxesOverlap(box, other)) found.add(other)
    }
    return found
  }
}

function* keysOf(box: Box): Generator<string> {
  const right = Math.floor((box.x + box.width) / cell)
  const bottom = Math.floor((box.y + box.height) / cell)
  for (let column = Math.floor(box.x / cell); column <= right; column++) {
    for (let row = Math.floor(box.y / cell); row <= bottom; row++) yield `${column},${row}`
  }
}
