/** Mutual repulsion of all actors in O(n log n): far-off crowds push as one body at their centre of mass. */

/** Barnes & Hut (1986): a cell counts as one body when it is smaller than this share of its distance. */
const openingRatio = 1.2
const maxDepth = 28

/** Adds to `forces` the push of everybody on everybody: `strength` ÷ distance. */
export type Repulsion = (positions: Float64Array, forces: Float64Array, strength: number) => void

/** Keeps its arrays between calls, for one number of bodies. */
export function createRepulsion(count: number): Repulsion {
  const capacity = 6 * count + 64
  /** Four quarters per cell: 0 empty, > 0 another cell, < 0 the body −1 − value. */
  const quarters = new Int32Array(4 * capacity)
  const masses = new Float64Array(capacity)
  /** Sums of coordinates while the tree grows, then the centres of mass. */
  const sumsX = new Float64Array(capacity)
  const sumsY = new Float64Array(capacity)
  const widths = new Float64Array(capacity)
  /** Squared distance within which a cell must be looked into. */
  const opened = new Float64Array(capacity)
  const stack = new Int32Array(4 * maxDepth + 16)
  let cells = 0

  const openCell = (width: number): number => {
    quarters.fill(0, 4 * cells, 4 * cells + 4)
    masses[cells] = 0
    sumsX[cells] = 0
    sumsY[cells] = 0
    widths[cells] = width
    return cells++
  }

  const weigh = (cell: number, x: number, y: number): void => {
    masses[cell]! += 1
    sumsX[cell]! += x
    sumsY[cell]! += y
  }

  const insert = (body: number, positions: Float64Array, left: number, top: number): void => {
    const x = positions[2 * body]!
    const y = positions[2 * body + 1]!
    let cell = 0
    let x0 = left
    let y0 = top
    for (let depth = 0; ; depth++) {
      weigh(cell, x, y)
      const half = widths[cell]! / 2
      const right = x >= x0 + half ? 1 : 0
      const below = y >= y0 + half ? 1 : 0
      x0 += right * half
      y0 += below * half
      const slot = 4 * cell + 2 * below + right
      const held = quarters[slot]!
      if (held === 0) {
        quarters[slot] = -1 - body
        return
      }
      if (held < 0) {
        // Bodies in one spot, or no room for finer cells: the cell's mass knows of both, that must do.
        if (depth >= maxDepth || cells >= capacity) return
        const finer = openCell(half)
        const other = -1 - held
        const otherX = positions[2 * other]!
        const otherY = positions[2 * other + 1]!
        weigh(finer, otherX, otherY)
        const quarter = (otherY >= y0 + half / 2 ? 2 : 0) + (otherX >= x0 + half / 2 ? 1 : 0)
        quarters[4 * finer + quarter] = held
        quarters[slot] = finer
        cell = finer
      } else cell = held
    }
  }

  const plant = (positions: Float64Array): void => {
    let left = Infinity
    let top = Infinity
    let right = -Infinity
    let bottom = -Infinity
    for (let body = 0; body < count; body++) {
      left = Math.min(left, positions[2 * body]!)
      right = Math.max(right, positions[2 * body]!)
      top = Math.min(top, positions[2 * body + 1]!)
      bottom = Math.max(bottom, positions[2 * body + 1]!)
    }
    cells = 0
    openCell(Math.max(right - left, bottom - top, 1) * 1.0001)
    for (let body = 0; body < count; body++) insert(body, positions, left, top)
    for (let cell = 0; cell < cells; cell++) {
      sumsX[cell]! /= masses[cell]!
      sumsY[cell]! /= masses[cell]!
      opened[cell] = (widths[cell]! / openingRatio) ** 2
    }
  }

  return (positions, forces, strength) => {
    plant(positions)
    const soft = strength * 1e-3
    for (let body = 0; body < count; body++) {
      const x = positions[2 * body]!
      const y = positions[2 * body + 1]!
      let forceX = 0
      let forceY = 0
      let depth = 1
      stack[0] = 0
      while (depth > 0) {
        const cell = stack[--depth]!
        for (let slot = 4 * cell; slot < 4 * cell + 4; slot++) {
          const held = quarters[slot]!
          if (held === 0 || held === -1 - body) continue
          const mass = held > 0 ? masses[held]! : 1
          const dx = x - (held > 0 ? sumsX[held]! : positions[2 * (-1 - held)]!)
          const dy = y - (held > 0 ? sumsY[held]! : positions[2 * (-1 - held) + 1]!)
          const square = dx * dx + dy * dy
          if (held > 0 && opened[held]! > square) {
            stack[depth++] = held
            continue
          }
          const push = (strength * mass) / (square + soft)
          forceX += dx * push
          forceY += dy * push
        }
      }
      forces[2 * body]! += forceX
      forces[2 * body + 1]! += forceY
    }
  }
}
