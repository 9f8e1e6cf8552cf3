/** Draws only the rows of a long list that can be seen, all of one height, in a box that scrolls. */

import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { type Range, visibleRange } from './visibleRange'

export interface Windowing {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly range: Range
  /** Scrolls as little as it takes to show the row. */
  readonly reveal: (index: number) => void
}

/** Scrolling by less than this many rows draws nothing anew. */
const step = 4

/**
 * @param rowHeight in CSS pixels
 * @param headHeight of what sticks to the top of the box
 */
export function useWindowing(count: number, rowHeight: number, headHeight: number): Windowing {
  const scroller = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(0)
  const measure = useCallback(() => {
    const box = scroller.current
    if (!box) return
    const stride = step * rowHeight
    setTop(Math.floor(box.scrollTop / stride) * stride)
    setHeight(box.clientHeight)
  }, [rowHeight])
  /** The row that was shown last. */
  const shown = useRef(0)
  const reveal = useCallback(
    (index: number) => {
      const box = scroller.current
      if (!box) return
      shown.current = index
      const above = index * rowHeight
      const below = above + rowHeight + headHeight - box.clientHeight
      if (box.scrollTop > above) box.scrollTop = above
      else if (box.scrollTop < below) box.scrollTop = below
      measure()
    },
    [measure, rowHeight, headHeight],
  )
  useLayoutEffect(() => {
    const box = scroller.current
    if (!box) return
    let before = box.clientHeight
    // What comes up below takes room: the row at the edge stays in sight.
    const resized = () => {
      const end = (shown.current + 1) * rowHeight + headHeight - box.scrollTop
      const hidden = end <= before && end > box.clientHeight
      before = box.clientHeight
      if (hidden) reveal(shown.current)
      else measure()
    }
    const observer = new ResizeObserver(resized)
    observer.observe(box)
    box.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      box.removeEventListener('scroll', measure)
    }
  }, [measure, reveal, rowHeight, headHeight])
  return { scroller, range: visibleRange(top, height, rowHeight, count), reveal }
}
