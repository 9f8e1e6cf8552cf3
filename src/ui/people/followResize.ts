/** Keeps a cell in sight while the box around its table changes size, as when the inspector opens beside it. */

/** @param moved is called after each change. Returns how to stop. */
export function followResize(cell: HTMLElement, moved: () => void = () => undefined): () => void {
  const scroller = cell.closest('.people-scroller')
  if (!scroller) return () => undefined
  const observer = new ResizeObserver(() => {
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    moved()
  })
  observer.observe(scroller)
  scroller.addEventListener('scroll', moved, { passive: true })
  return () => {
    observer.disconnect()
    scroller.removeEventListener('scroll', moved)
  }
}
