/** Where a key leads in a grid of cells. */

/** Of a cell; row -1 is the heading. */
export interface Spot {
  readonly row: number
  readonly column: number
}

/** Rows that Page Up and Page Down leap over. */
const page = 10

/**
 * The cell that the key leads to, always one that exists; null for a key that does not walk.
 *
 * @param far with Ctrl or ⌘ held
 */
export function spotAfter(
  key: string,
  far: boolean,
  { row, column }: Spot,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Spot | null {
  const last = { row: rows - 1, column: columns - 1 }
  const moves: Readonly<Record<string, Spot>> = {
    ArrowDown: { row: far ? last.row : row + 1, column },
    ArrowUp: { row: far ? 0 : row - 1, column },
    ArrowRight: { row, column: far ? last.column : column + 1 },
    ArrowLeft: { row, column: far ? 0 : column - 1 },
    PageDown: { row: row + page, column },
    PageUp: { row: Math.max(0, row - page), column },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? last.row : row, column: last.column },
  }
  const move = moves[key]
  return move ? { row: between(-1, move.row, last.row), column: between(0, move.column, last.column) } : null
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
