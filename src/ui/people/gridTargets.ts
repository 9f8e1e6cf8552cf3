/** What of the grid of people an event is about: lines carry `data-line`, their index, and cells `data-column`. */

import type { Spot } from './gridMoves'
import type { GridColumn } from './PersonRow'

/** The cell; null outside of any. */
export function spotOf(target: EventTarget, columns: readonly GridColumn[]): Spot | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  const row = lineAt(target)
  if (!cell || row === null) return null
  const column = columns.indexOf(cell.dataset['column'] as GridColumn)
  return { row, column: Math.max(0, column) }
}

/** The index of the line, -1 for the heading; null outside of any. */
export function lineAt(target: EventTarget): number | null {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null
  return line ? Number(line.dataset['line']) : null
}

/** An editor minds its own clicks and keys. */
export function isEditor(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.cell-editor, .cell-sheet') !== null
}
