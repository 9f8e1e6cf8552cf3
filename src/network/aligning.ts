/** Puts actors in line, or at equal distances. */

import type { Place } from './records'

export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom' | 'across' | 'down'

/**
 * The places after aligning or spreading, pinned: a person wants them there. Spreading keeps the two outermost where
 * they are and the order of the others.
 * @param places two or more; fewer come back as they are
 * O(n log n).
 */
export function aligned(places: readonly Place[], alignment: Alignment): readonly Place[] {
  if (places.length < 2) return places
  const axis = ['left', 'centre', 'right', 'across'].includes(alignment) ? 'x' : 'y'
  const values = places.map((place) => place[axis])
  const least = values.reduce((a, b) => Math.min(a, b))
  const most = values.reduce((a, b) => Math.max(a, b))
  if (alignment !== 'across' && alignment !== 'down') {
    const at = { left: least, top: least, right: most, bottom: most, centre: 0, middle: 0 }[alignment]
    const value = alignment === 'centre' || alignment === 'middle' ? (least + most) / 2 : at
    return places.map((place) => ({ ...place, [axis]: value, pinned: true }))
  }
  const step = (most - least) / (places.length - 1)
  return [...places]
    .sort((a, b) => a[axis] - b[axis])
    .map((place, i) => ({ ...place, [axis]: least + i * step, pinned: true }))
}
