/** Walks among cards with the arrow keys, however they are laid out; Tab reaches one of them only. */

import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import type { ActorId } from '../../network/ids'
import { actorAt } from './ActorCell'

/** @param ids of the cards on the screen, in their order */
export function useWalkingCells(ids: readonly ActorId[]) {
  const box = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState<ActorId | null>(null)
  const [wanted, setWanted] = useState<{ readonly id: ActorId | null } | null>(null)
  useLayoutEffect(() => {
    if (wanted?.id) cellOf(box.current, wanted.id)?.focus()
  }, [wanted])
  // A card that goes to another pile, by an undo for example, is drawn anew and takes its focus along.
  const inside = useRef(false)
  useLayoutEffect(() => {
    if (inside.current && active && document.activeElement === document.body)
      cellOf(box.current, active)?.focus({ preventScroll: true })
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const cells = cellsIn(box.current)
    const from = cells.findIndex((cell) => cell === event.target)
    if (from < 0 || event.ctrlKey || event.metaKey || event.altKey) return
    const to = stepFrom(cells, from, event.key)
    if (to === undefined) return
    event.preventDefault()
    cells[to]?.focus()
  }
  const onFocus = ({ target }: { target: EventTarget }) => {
    const id = actorAt(target)
    inside.current = id !== null
    if (id) setActive(id)
  }
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget) inside.current = false
  }
  return {
    box,
    tabbable: active !== null && ids.includes(active) ? active : (ids[0] ?? null),
    /** Once it is drawn. */
    focus: (id: ActorId | null) => setWanted({ id }),
    walking: { onKeyDown, onFocus, onBlur },
  }
}

function cellsIn(box: HTMLElement | null): readonly HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('[data-actor]') ?? [])]
}

function cellOf(box: HTMLElement | null, id: ActorId): HTMLElement | undefined {
  return cellsIn(box).find((cell) => actorAt(cell) === id)
}

function stepFrom(cells: readonly HTMLElement[], from: number, key: string): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return Math.min(cells.length - 1, from + 1)
    case 'ArrowLeft':
      return Math.max(0, from - 1)
    case 'Home':
      return 0
    case 'End':
      return cells.length - 1
    case 'ArrowDown':
    case 'ArrowUp':
      return nearest(cells, from, key === 'ArrowDown' ? 1 : -1)
    default:
      return undefined
  }
}

/** The card in the next line down (1) or up (-1) that lies closest; the same one where there is none. */
function nearest(cells: readonly HTMLElement[], from: number, way: 1 | -1): number {
  const boxes = cells.map((cell) => cell.getBoundingClientRect())
  const here = boxes[from]!
  let best = from
  let least = Infinity
  for (const [index, { top, left, width }] of boxes.entries()) {
    const down = (top - here.top) * way
    if (down < here.height / 2) continue
    // A line further away is worse than anything in a closer one.
    const cost = down * 1000 + Math.abs(left + width / 2 - here.left - here.width / 2)
    if (cost < least) [best, least] = [index, cost]
  }
  return best
}
