/** How large an element is, in CSS pixels, and stays told when that changes. */

import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

interface ElementSize {
  readonly box: RefObject<HTMLDivElement | null>
  readonly width: number
  readonly height: number
}

export function useElementSize(): ElementSize {
  const box = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { box, ...size }
}
