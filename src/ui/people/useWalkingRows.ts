/** Walks the rows of a table with the arrow keys; Tab reaches one of them only. */

import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Windowing } from './useWindowing'

const page = 10

/** Rows carry `data-line`, their index, and hold one button. */
export function useWalkingRows(count: number, { scroller, range, reveal }: Windowing) {
  const [active, setActive] = useState(0)
  const wanted = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (wanted.current === null) return
    const row = scroller.current?.querySelector(`[data-line="${wanted.current}"] button`)
    if (row instanceof HTMLElement) row.focus({ preventScroll: true })
    wanted.current = null
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const row = event.target instanceof Element ? event.target.closest('[data-line]') : null
    const index = Number(row?.getAttribute('data-line'))
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + page,
      PageUp: index - page,
      Home: 0,
      End: count - 1,
    }
    const move = moves[event.key]
    if (!row || move === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const next = Math.max(0, Math.min(count - 1, move))
    wanted.current = next
    setActive(next)
    reveal(next)
  }
  /** The row that Tab reaches: always one that is drawn. */
  const tabbable = Math.max(range.start, Math.min(range.end - 1, active))
  return { tabbable, setActive, onKeyDown }
}
