/** Drags cards to a bin: at once with a mouse or pen; by touch after holding, since a stroke scrolls. */

import { type PointerEvent as Press, type RefObject, useRef, useState } from 'react'
import type { ActorId } from '../../network/ids'
import { actorAt } from './ActorCell'

/** Less than this is a click, in CSS pixels. */
const slack = 6
/** As long as people hold before they expect something to come off, in milliseconds. */
const hold = 350

export interface CardDrag {
  readonly ids: readonly ActorId[]
  /** The `data-bin` under the pointer; null = none. */
  readonly over: string | null
}

interface Dragging {
  /** The cards that go along with the one that is pressed. */
  readonly with: (id: ActorId) => readonly ActorId[]
  readonly drop: (ids: readonly ActorId[], bin: string) => void
  /** What follows the pointer. */
  readonly ghost: RefObject<HTMLDivElement | null>
}

export function useCardDrag({ with: companions, drop, ghost }: Dragging) {
  const [drag, setDrag] = useState<CardDrag | null>(null)
  const moved = useRef(false)

  const onPointerDown = (press: Press) => {
    moved.current = false
    const id = actorAt(press.target)
    if (!id || press.button !== 0) return
    const { pointerId, pointerType, clientX, clientY } = press
    const touch = pointerType === 'touch'
    const ids = companions(id)
    const listening = new AbortController()
    const { signal } = listening
    let over: string | null | undefined
    const isDragging = () => over !== undefined
    const follow = (x: number, y: number) => {
      moved.current = true
      const bin = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-bin]')?.dataset['bin'] ?? null
      if (bin !== over) setDrag({ ids, over: bin })
      over = bin
      ghost.current?.style.setProperty('translate', `${x}px ${y}px`)
    }
    const timer = touch ? window.setTimeout(() => follow(clientX, clientY), hold) : 0
    const end = () => {
      window.clearTimeout(timer)
      listening.abort()
      setDrag(null)
    }
    const onMove = (event: PointerEvent) => {
      if (event.pointerId !== pointerId) return
      const far = Math.hypot(event.clientX - clientX, event.clientY - clientY) > slack
      if (isDragging() || (far && !touch)) follow(event.clientX, event.clientY)
      else if (far) end()
    }
    const onUp = (event: PointerEvent) => {
      if (event.pointerId !== pointerId) return
      end()
      if (typeof over === 'string') drop(ids, over)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isDragging()) return
      event.stopPropagation()
      end()
    }
    const holdStill = (event: Event) => {
      if (isDragging()) event.preventDefault()
    }
    window.addEventListener('pointermove', onMove, { signal })
    window.addEventListener('pointerup', onUp, { signal })
    window.addEventListener('pointercancel', end, { signal })
    window.addEventListener('blur', end, { signal })
    window.addEventListener('keydown', onKey, { signal, capture: true })
    window.addEventListener('touchmove', holdStill, { signal, passive: false })
    window.addEventListener('contextmenu', holdStill, { signal })
  }
  /** The click that ends a drag means nothing; one of the keyboard (detail 0) ends none. */
  const isClick = (detail: number) => detail === 0 || !moved.current
  return { drag, onPointerDown, isClick }
}
