/** The menu of a row of people: by right click, long press, menu key, or the button at its end. */

import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react'
import type { ActorId } from '../../network/ids'
import { useWorkspace } from '../workspace'
import { actorsOfLine, type Line } from './groupPeople'
import { isEditor, lineAt } from './gridTargets'
import type { useChoosing } from './useChoosing'

/** Of a finger, in milliseconds, and how far it may slip meanwhile, in CSS pixels. */
const longPress = { time: 500, slip: 10 }

export function useRowMenu(lines: readonly Line[], { selected, choose }: ReturnType<typeof useChoosing>) {
  const { session } = useWorkspace()
  const press = useRef<{ x: number; y: number; timer: ReturnType<typeof setTimeout> } | null>(null)
  /** By the press that is going on: the click that ends it is none. */
  const opened = useRef(false)

  /** As on the map: what is part of a selection opens the menu of the whole selection. */
  const open = (row: number, x: number, y: number, from?: ActorId) => {
    const line = lines[row]
    if (!line) return
    if (!actorsOfLine(line).every((id) => selected.has(id))) choose(row, 'only')
    session.setState({ menu: { about: 'actor', x, y, from } })
  }
  /** What opened it closes it, too. */
  const toggleBelow = (row: number, at: EventTarget) => {
    const line = lines[row]
    const from = line?.kind === 'person' ? line.person.actor.id : undefined
    const { left, bottom } = (at as Element).getBoundingClientRect()
    if (from && session.getState().menu?.from === from) session.setState({ menu: null })
    else open(row, left, bottom, from)
  }
  const letGo = () => {
    clearTimeout(press.current?.timer)
    press.current = null
  }
  useEffect(() => () => clearTimeout(press.current?.timer), [])

  const onContextMenu = (event: MouseEvent) => {
    const row = lineAt(event.target)
    if (row === null || row < 0 || isEditor(event.target)) return
    event.preventDefault()
    // A long press of a finger may ask for a menu by itself, too: before the timer, after it, or once it is let go.
    if (!opened.current) {
      open(row, event.clientX, event.clientY)
      opened.current = press.current !== null
    }
    letGo()
  }
  const onPointerDown = (event: PointerEvent) => {
    opened.current = false
    letGo()
    const row = lineAt(event.target)
    if (event.pointerType !== 'touch' || row === null || row < 0 || isEditor(event.target)) return
    const { clientX: x, clientY: y } = event
    const timer = setTimeout(() => {
      opened.current = true
      open(row, x, y)
    }, longPress.time)
    press.current = { x, y, timer }
  }
  const onPointerMove = ({ clientX, clientY }: PointerEvent) => {
    const from = press.current
    if (from && Math.hypot(clientX - from.x, clientY - from.y) > longPress.slip) letGo()
  }
  return {
    toggleBelow,
    /** Whether the click that comes ends a long press. */
    wasOpened: () => opened.current,
    handlers: { onContextMenu, onPointerDown, onPointerMove, onPointerUp: letGo, onPointerCancel: letGo },
  }
}
