/** Mutual repulsion of all actors in O(n log n): far-off crowds push as one body at their centre of mass. */

/** Barnes & Hut (1986): a cell counts as one body when it is smaller than this share of its distance. */
export const fineRatio = 1.2
/** Where many push from all sides, errors cancel out. */
export const coarseRatio = 1.5
const maxDepth = 28

/** Adds to `forces` the push of everybody on everybody: `strength` ÷ distance. */
export type Repulsion = (positions: Float64Array, forces: Float64Array, strength: number) => void

/** Keeps its arrays between calls, for one number of bodies. */
export function createRepulsion(count: number, openingRatio: number): Repulsion {
  const capacity = 6 * count + 64
  /** Four quarters per cell: 0 empty, > 0 another cell, < 0 the body −1 − value. */
  const quarters = new Int32Array(4 * capacity)
  const masses = new Float64Array(capacity)
  const sumsX = new Float64Array(capacity)
  const sumsY = new Float64Array(capacity)
  const widths = new Float64Array(capacity)
  let cells = 0

  // The tree as it is read: cells and bodies in the order of a walk, what a cell holds right behind it.
  const flat = new Float64Array(4 * (capacity + count))
  /** Where the walk goes on when a cell is not looked into. */
  const after = new Int32Array(capacity + count)
  /** Neighbours on the map follow each other, and so read the same parts of the tree. */
  const order = new Int32Array(count)
  let length = 0
  let ordered = 0

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

  /** @returns whether the body has a place of its own in the tree */
  const insert = (body: number, positions: Float64Array, left: number, top: number): boolean => {
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
        return true
      }
      if (held < 0) {
        // Bodies in one spot, or no room for finer cells: the cell's mass knows of both, that must do.
        if (depth >= maxDepth || cells >= capacity) return false
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

  const append = (x: number, y: number, mass: number, opened: number): number => {
    flat[4 * length] = x
    flat[4 * length + 1] = y
    flat[4 * length + 2] = mass
    flat[4 * length + 3] = opened
    return length++
  }

  const flatten = (cell: number, positions: Float64Array): void => {
    const mass = masses[cell]!
    // A cell must be looked into from nearer than this.
    const opened = (widths[cell]! / openingRatio) ** 2
    const at = append(sumsX[cell]! / mass, sumsY[cell]! / mass, mass, opened)
    for (let slot = 4 * cell; slot < 4 * cell + 4; slot++) {
      const held = quarters[slot]!
      if (held > 0) flatten(held, positions)
      else if (held < 0) {
        const body = -1 - held
        order[ordered++] = body
        const leaf = append(positions[2 * body]!, positions[2 * body + 1]!, 1, 0)
        after[leaf] = length
      }
    }
    after[at] = length
  }

  const plant = (positions: Float64Array): void => {
    let left = Infinity
    let top = Infinity
    let right = -Infinity
    let bottom = -Infinity
    for (let body = 0; body < count; body++) {
      const x = positions[2 * body]!
      const y = positions[2 * body + 1]!
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      if (y > bottom) bottom = y
    }
    cells = 0
    length = 0
    ordered = 0
    openCell(Math.max(right - left, bottom - top, 1) * 1.0001)
    let last = count
    for (let body = 0; body < count; body++) if (!insert(body, positions, left, top)) order[--last] = body
    flatten(0, positions)
  }

  return (positions, forces, strength) => {
    plant(positions)
    const soft = strength * 1e-3
    for (const body of order) {
      const x = positions[2 * body]!
      const y = positions[2 * body + 1]!
      let forceX = 0
      let forceY = 0
      for (let at = 0; at < length;) {
        const dx = x - flat[4 * at]!
        const dy = y - flat[4 * at + 1]!
        const square = dx * dx + dy * dy
        if (flat[4 * at + 3]! > square) {
          at++
          continue
        }
        // Its own place pushes a body nowhere.
        const push = (strength * flat[4 * at + 2]!) / (square + soft)
        forceX += dx * push
        forceY += dy * push
        at = after[at]!
      }
      forces[2 * body]! += forceX
      forces[2 * body + 1]! += forceY
    }
  }
}
