/** Finds room for a group of actors that keep their places to each other, while nobody on the map moves. */

import type { Place } from './records'

type Point = Pick<Place, 'x' | 'y'>

/** About what an actor takes up with its name, in map units. */
const cell = { width: 110, height: 76 }
/** How far around is looked: each step is tried with every one of the group, so a large one gets fewer. */
const widest = 24
const fewest = 6
const large = 200

/**
 * How far to move `group` so that none of it covers anybody: around `middle`, or where it lies without one. Looks on
 * growing rings, to the right first; with no room near it takes the right margin. O(placed + rings² × group).
 */
export function freeShift(placed: Iterable<Point>, group: readonly Point[], middle: Point | null): Point {
  const taken = new Map<string, Point[]>()
  let right = -Infinity
  for (const point of placed) {
    const key = keyOf(columnOf(point.x), rowOf(point.y))
    taken.set(key, [...(taken.get(key) ?? []), point])
    right = Math.max(right, point.x)
  }
  const start = middle ? towards(group, middle) : { x: 0, y: 0 }
  const rings = group.length > large ? fewest : widest
  for (let ring = 0; ring <= rings; ring++)
    for (const [across, down] of stepsOn(ring)) {
      const shift = { x: start.x + across * cell.width, y: start.y + down * cell.height }
      if (group.every(({ x, y }) => isFree(taken, x + shift.x, y + shift.y))) return shift
    }
  const left = Math.min(...group.map(({ x }) => x))
  return { x: right + 2 * cell.width - left, y: start.y }
}

function isFree(taken: ReadonlyMap<string, readonly Point[]>, x: number, y: number): boolean {
  for (const across of [-1, 0, 1])
    for (const down of [-1, 0, 1])
      for (const other of taken.get(keyOf(columnOf(x) + across, rowOf(y) + down)) ?? [])
        if (Math.abs(other.x - x) < cell.width - 1 && Math.abs(other.y - y) < cell.height - 1) return false
  return true
}

const columnOf = (x: number) => Math.floor(x / cell.width)
const rowOf = (y: number) => Math.floor(y / cell.height)
const keyOf = (column: number, row: number) => `${column} ${row}`

function towards(group: readonly Point[], middle: Point): Point {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  return { x: middle.x - mean(group.map(({ x }) => x)), y: middle.y - mean(group.map(({ y }) => y)) }
}

/** The steps of a ring, those to the side and to the right first: there a copy is looked for. */
function stepsOn(ring: number): readonly (readonly [number, number])[] {
  const steps: (readonly [number, number])[] = []
  for (let across = ring; across >= -ring; across--)
    for (let down = ring; down >= -ring; down--)
      if (Math.max(Math.abs(across), Math.abs(down)) === ring) steps.push([across, down])
  return steps.sort(([a, b], [c, d]) => Math.abs(b) - Math.abs(d) || c - a)
}
