/** What becomes of the focus when the part of the page that holds it goes. */

import { type RefObject, useLayoutEffect, useRef } from 'react'

/** @returns for an element which the focus leaves for what the page is about, once that element goes */
export function useFocusGoesOn<E extends HTMLElement>(): RefObject<E | null> {
  const part = useRef<E>(null)
  useLayoutEffect(() => {
    const leaving = part.current
    return () => {
      if (leaving?.contains(document.activeElement)) focusPage()
    }
  }, [])
  return part
}

/** The map, a table, the tab that is open: what Tab would come to first of those that arrows walk in, else the page. */
function focusPage(): void {
  const page = document.querySelector<HTMLElement>('main')
  const first = page?.querySelector<HTMLElement>('[tabindex="0"]') ?? page
  first?.focus()
}
