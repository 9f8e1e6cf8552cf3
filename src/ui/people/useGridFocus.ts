/** The one cell of the grid that Tab reaches, and the focus as it walks from cell to cell. */

import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { Spot } from './gridMoves'
import { keyOfLine, type Line } from './groupPeople'
import type { GridColumn } from './PersonRow'
import type { Windowing } from '../kit/useWindowing'

interface Active {
  /** Of its line; null = the heading. The line may move while it is active. */
  readonly key: string | null
  /** Where the line was last. */
  readonly row: number
  readonly column: GridColumn
}

interface GridFocus {
  /** Where it is now; always a cell that exists. */
  readonly spot: Spot
  /** Makes a cell the one that Tab reaches; with `focus` it gets the focus once it is drawn. */
  readonly go: (spot: Spot, focus: boolean) => void
}

/** @param columns of the grid, from the left */
export function useGridFocus(
  lines: readonly Line[],
  columns: readonly GridColumn[],
  { scroller, reveal }: Windowing,
): GridFocus {
  const [active, setActive] = useState<Active>({ key: '', row: 0, column: 'name' })
  const wanted = useRef(false)
  const held = useRef(false)
  const shown = useRef(lines)
  const row = rowOf(active, lines)
  const column = Math.max(0, columns.indexOf(active.column))
  const go = useCallback(
    (spot: Spot, focus: boolean) => {
      const line = lines[spot.row]
      setActive({ key: line ? keyOfLine(line) : null, row: spot.row, column: columns[spot.column] ?? 'name' })
      wanted.current = focus
      if (spot.row >= 0) reveal(spot.row)
    },
    [lines, columns, reveal],
  )
  useLayoutEffect(() => {
    const box = scroller.current
    const note = () => {
      held.current = true
    }
    const forget = (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node && !box?.contains(event.relatedTarget)) held.current = false
    }
    box?.addEventListener('focusin', note)
    box?.addEventListener('focusout', forget)
    return () => {
      box?.removeEventListener('focusin', note)
      box?.removeEventListener('focusout', forget)
    }
  }, [scroller])
  useLayoutEffect(() => {
    // A row that moves to another place in the order loses the focus on the way.
    const moved = shown.current !== lines && held.current && document.activeElement === document.body
    shown.current = lines
    if (moved && row >= 0) reveal(row)
    if (!moved && !wanted.current) return
    const cells = scroller.current?.querySelectorAll<HTMLElement>(`[data-line="${row}"] [data-column]`)
    const inRow = [...(cells ?? [])]
    const cell = inRow.find(({ dataset }) => dataset['column'] === columns[column]) ?? inRow[0]
    wanted.current = !cell
    cell?.focus({ preventScroll: true })
    // The first two stay in sight by themselves.
    if (column > 1) cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  return { spot: { row, column }, go }
}

function rowOf({ key, row }: Active, lines: readonly Line[]): number {
  if (key === null) return -1
  const there = lines[row]
  if (there && keyOfLine(there) === key) return row
  const moved = lines.findIndex((line) => keyOfLine(line) === key)
  return moved >= 0 ? moved : Math.min(row, lines.length - 1)
}
