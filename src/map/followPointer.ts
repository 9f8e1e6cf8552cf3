/** One press of a mouse or a finger, followed wherever it goes until it is let go or lost. */

import type { Point } from '../scene/outline'

/** Less than this is a click with an unsteady hand, in CSS pixels. */
const threshold = { mouse: 4, touch: 8 }

interface Follower {
  /** The press has become a drag. */
  readonly begun: () => void
  /** @param by from where it was pressed, in CSS pixels */
  readonly moved: (by: Point) => void
  /** Called once: dropped, or else given up (Esc, a second finger, another window, or by the function returned). */
  readonly ended: (dropped: boolean) => void
}

/** Returns how to give the drag up. Moves are kept from everybody else: cytoscape would look for what lies below each. */
export function followPointer(pressed: MouseEvent | TouchEvent, follower: Follower): () => void {
  const touch = 'touches' in pressed
  const from = pointOf(pressed)
  let dragging = false
  let over = false
  const listening = new AbortController()
  const finish = (dropped: boolean) => {
    if (over) return
    over = true
    listening.abort()
    follower.ended(dropped && dragging)
  }
  const move = (event: MouseEvent | TouchEvent) => {
    if ('touches' in event ? event.touches.length > 1 : event.buttons % 2 === 0) {
      // A second finger; or the button was let go where nobody could see it.
      finish(!('touches' in event))
      return
    }
    const to = pointOf(event)
    const by = { x: to.x - from.x, y: to.y - from.y }
    if (dragging) event.stopImmediatePropagation()
    else if (Math.hypot(by.x, by.y) < threshold[touch ? 'touch' : 'mouse']) return
    else {
      dragging = true
      follower.begun()
    }
    follower.moved(by)
  }
  const listen = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, listener, { capture: true, passive: true, signal: listening.signal })
  listen(touch ? 'touchmove' : 'mousemove', move)
  listen(touch ? 'touchend' : 'mouseup', () => finish(true))
  listen('touchcancel', () => finish(false))
  // Fields lose the focus at a press as well, which is none of our business.
  listen('blur', (event) => {
    if (event.target === window) finish(false)
  })
  listen('keydown', (event) => {
    if (event.key !== 'Escape' || !dragging) return
    event.stopImmediatePropagation()
    finish(false)
  })
  return () => finish(false)
}

function pointOf(event: MouseEvent | TouchEvent): Point {
  const { clientX: x, clientY: y } =
    'touches' in event ? (event.touches[0] ?? { clientX: 0, clientY: 0 }) : event
  return { x, y }
}
