/** Which rows of a long list are worth drawing. */

/** Lists up to this long are drawn whole: cheap enough, and the browser can find and read out all of it. */
const wholeUpTo = 600

/** Rows drawn above and below what can be seen, so that scrolling shows no blank. */
const spare = 8

export interface Range {
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

/**
 * @param top how far the list is scrolled, in CSS pixels
 * @param height of the box it scrolls in
 */
export function visibleRange(top: number, height: number, rowHeight: number, count: number): Range {
  if (count <= wholeUpTo) return { start: 0, end: count }
  const shown = Math.ceil(height / rowHeight)
  const first = Math.max(0, Math.min(Math.floor(top / rowHeight), count - shown))
  return { start: Math.max(0, first - spare), end: Math.min(count, first + shown + spare) }
}
