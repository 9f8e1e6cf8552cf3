/** A grid of buckets over the map that answers who is near a spot without asking everybody. */

export interface Grid {
  /** Sorts all actors into cells of their centres. O(actors). */
  readonly fill: (positions: Float64Array) => void
  /** Calls `visit` for each actor whose centre lies in the rectangle, and for some around it. */
  readonly near: (
    left: number,
    top: number,
    right: number,
    bottom: number,
    visit: (actor: number) => void,
  ) => void
}

/** @param cell side of a cell, map units; coarser cells are taken when there would be far more cells than actors */
export function createGrid(count: number, cell: number): Grid {
  const maxCells = 4 * count + 64
  const starts = new Uint32Array(maxCells + 1)
  const cellOf = new Uint32Array(count)
  const sorted = new Uint32Array(count)
  let side = cell
  let left = 0
  let top = 0
  let columns = 1
  let rows = 1

  const measure = (positions: Float64Array): void => {
    let right = -Infinity
    let bottom = -Infinity
    left = Infinity
    top = Infinity
    for (let i = 0; i < count; i++) {
      left = Math.min(left, positions[2 * i]!)
      right = Math.max(right, positions[2 * i]!)
      top = Math.min(top, positions[2 * i + 1]!)
      bottom = Math.max(bottom, positions[2 * i + 1]!)
    }
    side = cell
    do {
      columns = Math.floor((right - left) / side) + 1
      rows = Math.floor((bottom - top) / side) + 1
      side *= 2
    } while (columns * rows > maxCells)
    side /= 2
  }

  return {
    fill: (positions) => {
      if (count === 0) return
      measure(positions)
      const cells = columns * rows
      starts.fill(0, 0, cells + 1)
      for (let i = 0; i < count; i++) {
        const column = Math.floor((positions[2 * i]! - left) / side)
        const row = Math.floor((positions[2 * i + 1]! - top) / side)
        const at = row * columns + column
        cellOf[i] = at
        starts[at + 1]!++
      }
      for (let at = 0; at < cells; at++) starts[at + 1]! += starts[at]!
      // Filling from behind turns ends into starts and keeps the order of the actors within a cell.
      for (let i = count - 1; i >= 0; i--) sorted[--starts[cellOf[i]! + 1]!] = i
      for (let at = 0; at < cells; at++) starts[at] = starts[at + 1]!
      starts[cells] = count
    },
    near: (x0, y0, x1, y1, visit) => {
      const firstColumn = Math.max(0, Math.floor((x0 - left) / side))
      const lastColumn = Math.min(columns - 1, Math.floor((x1 - left) / side))
      const firstRow = Math.max(0, Math.floor((y0 - top) / side))
      const lastRow = Math.min(rows - 1, Math.floor((y1 - top) / side))
      for (let row = firstRow; row <= lastRow; row++) {
        const from = starts[row * columns + firstColumn]!
        const to = lastColumn >= firstColumn ? starts[row * columns + lastColumn + 1]! : from
        for (let at = from; at < to; at++) visit(sorted[at]!)
      }
    },
  }
}
