/** Walking from actor to actor with the arrow keys. */

import type { ActorId } from '../network/ids'
import type { Point } from '../scene/outline'

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

const headings: Readonly<Record<Direction, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
}

/** The nearest of the contacts that lies within 45° of the direction; null when none does. O(contacts). */
export function nearestTowards(
  from: Point,
  contacts: Iterable<readonly [ActorId, Point]>,
  direction: Direction,
): ActorId | null {
  const heading = headings[direction]
  let nearest: ActorId | null = null
  let least = Infinity
  for (const [id, { x, y }] of contacts) {
    const along = (x - from.x) * heading.x + (y - from.y) * heading.y
    const aside = Math.abs((x - from.x) * heading.y - (y - from.y) * heading.x)
    const distance = Math.hypot(along, aside)
    if (along <= 0 || aside > along || distance >= least) continue
    nearest = id
    least = distance
  }
  return nearest
}

/** Where a walk begins: the actor nearest to a point; null when there is none. O(actors). */
export function nearestTo({ x, y }: Point, places: Iterable<readonly [ActorId, Point]>): ActorId | null {
  let nearest: ActorId | null = null
  let least = Infinity
  for (const [id, place] of places) {
    const distance = Math.hypot(place.x - x, place.y - y)
    if (distance >= least) continue
    nearest = id
    least = distance
  }
  return nearest
}

/** All actors row by row, as one reads: what Home, End, Page Up and Page Down go through. O(n log n). */
export function readingOrder(
  places: Iterable<readonly [ActorId, Point]>,
  rowHeight = 60,
): readonly ActorId[] {
  const row = ({ y }: Point) => Math.floor(y / rowHeight)
  return [...places].sort(([, one], [, other]) => row(one) - row(other) || one.x - other.x).map(([id]) => id)
}
