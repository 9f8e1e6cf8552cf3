/** Hands out a long list little by little, for who cannot take it all within a frame. */

import { useEffect, useMemo, useState } from 'react'

/** Cytoscape takes in about this many elements in 25 ms. */
const portion = 1000

/** The beginning of a list, growing to all of it; a list that is not much longer than what was given out comes whole. */
export function usePortions<Item>(items: readonly Item[]): readonly Item[] {
  const [last, setLast] = useState<readonly Item[]>([])
  // Another list, of which nothing has been given out.
  const given = items[0] === last[0] ? last.length : 0
  const part = useMemo(
    () => (items.length <= given + portion ? items : items.slice(0, given + portion)),
    [items, given],
  )
  useEffect(() => {
    const frame = requestAnimationFrame(() => setLast(part))
    return () => cancelAnimationFrame(frame)
  }, [part])
  return part
}
