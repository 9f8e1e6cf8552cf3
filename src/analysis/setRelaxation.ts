/** The linear relaxation of choosing disjoint sets: how much of each set to take when halves are allowed. */

/** An optimum of the relaxation. */
export interface Relaxation {
  /** The greatest total value; no choice of whole sets has more. */
  readonly bound: number
  /** Which part of each set is taken, 0 … 1. */
  readonly parts: Float64Array
  /** What taking a whole one of a set costs against the optimum, at least 0. */
  readonly losses: Float64Array
  /** Cells of the table that were touched. */
  readonly work: number
}

const zero = 1e-9
/** Cells of a table that still fits into memory. */
const mostCells = 2e7
/** Steps without progress after which the rule that cannot go round in circles takes over. */
const patience = 50

/**
 * Maximises Σ values·x subject to Σ_{sets with i} x ≤ 1 for each element i and x ≥ 0, by the primal simplex method on a
 * dense table (Dantzig's rule, Bland's after steps without progress, so that it always ends).
 * About O(elements² · sets).
 * @param sets elements of each set, from 0 to `elements` - 1
 * @param values value of each set, above 0
 * @param mostWork cells that may be touched
 * @returns null when that was not enough, or the table would be too large
 */
export function relaxedPacking(
  elements: number,
  sets: readonly (readonly number[])[],
  values: readonly number[],
  mostWork: number,
): Relaxation | null {
  const columns = sets.length + elements
  const width = columns + 1
  if ((elements + 1) * width > Math.min(mostCells, mostWork)) return null
  // A row per element, the slack of the element after the sets, the right-hand side last; the row below holds losses.
  const table = new Float64Array((elements + 1) * width)
  const basis = Int32Array.from({ length: elements }, (_, row) => sets.length + row)
  sets.forEach((set, column) => {
    for (const element of set) table[element * width + column] = 1
    table[elements * width + column] = -values[column]!
  })
  for (let row = 0; row < elements; row++) {
    table[row * width + sets.length + row] = 1
    table[row * width + columns] = 1
  }
  let work = 0
  let idle = 0
  for (;;) {
    const entering = enteringColumn(table, elements * width, columns, idle > patience)
    if (entering === -1) break
    const leaving = leavingRow(table, basis, width, columns, entering)
    const before = table[elements * width + columns]!
    work += pivot(table, elements + 1, width, leaving, entering)
    basis[leaving] = entering
    if (work > mostWork) return null
    idle = table[elements * width + columns]! > before + zero ? 0 : idle + 1
  }
  const parts = new Float64Array(sets.length)
  basis.forEach((column, row) => {
    if (column < sets.length) parts[column] = table[row * width + columns]!
  })
  const losses = table.slice(elements * width, elements * width + sets.length)
  return { bound: table[elements * width + columns]!, parts, losses, work }
}

/** The column whose entry gains most, or the first that gains; -1 at the optimum. */
function enteringColumn(table: Float64Array, row: number, columns: number, first: boolean): number {
  let entering = -1
  let least = -zero
  for (let column = 0; column < columns; column++) {
    if (table[row + column]! >= least) continue
    entering = column
    if (first) break
    least = table[row + column]!
  }
  return entering
}

/** The row that limits the entering column most; of equals the one whose basic column comes first. */
function leavingRow(
  table: Float64Array,
  basis: Int32Array,
  width: number,
  columns: number,
  entering: number,
) {
  let leaving = -1
  let least = Infinity
  for (let row = 0; row < basis.length; row++) {
    const entry = table[row * width + entering]!
    if (entry <= zero) continue
    const limit = table[row * width + columns]! / entry
    if (limit > least + zero || (limit > least - zero && basis[row]! > basis[leaving]!)) continue
    leaving = row
    least = limit
  }
  return leaving
}

function pivot(table: Float64Array, rows: number, width: number, row: number, column: number): number {
  const from = row * width
  const entry = table[from + column]!
  for (let k = 0; k < width; k++) table[from + k]! /= entry
  let touched = width
  for (let other = 0; other < rows; other++) {
    const factor = table[other * width + column]!
    if (other === row || factor === 0) continue
    const to = other * width
    for (let k = 0; k < width; k++) table[to + k]! -= factor * table[from + k]!
    table[to + column] = 0
    touched += width
  }
  return touched
}
