/** Finds free room on a map: no box covered, nobody caught in a coalition that is not theirs. */

import { clearance, exitOf, fan, measureReaches } from './directions'
import type { LayoutProblem } from './problem'
import { boxGap, outlineGap } from './settle'

export interface Spots {
  /** Puts an actor on the map, at (x, y). */
  readonly put: (actor: number, x: number, y: number) => void
  /** Takes an actor off the map. */
  readonly lift: (actor: number) => void
  /** Whether an actor would cover nothing and be in no foreign outline at (x, y). */
  readonly isFree: (actor: number, x: number, y: number) => boolean
  /** Puts an actor at the free spot nearest to (x, y). */
  readonly settleNear: (actor: number, x: number, y: number) => void
}

/** Rings of spots that are tried around the wish before the margin is taken. */
const maxRings = 60

/**
 * @param positions of all actors; updated by `put`
 * @param onMap who is on the map already
 */
export function createSpots(
  problem: LayoutProblem,
  positions: Float64Array,
  onMap: (actor: number) => boolean,
): Spots {
  const { count, widths, heights, offsetY, radii, padding, groups } = problem
  let side = 1
  for (let i = 0; i < count; i++) side = Math.max(side, widths[i]! + boxGap, heights[i]! + boxGap)
  const buckets = new Map<number, number[]>()
  const keyOf = (column: number, row: number) => column * 0x400000 + row
  const columnOf = (x: number) => Math.floor(x / side)
  const bucketKey = (actor: number) =>
    keyOf(columnOf(positions[2 * actor]!), columnOf(positions[2 * actor + 1]! + offsetY[actor]!))

  const present = groups.map((members) => members.filter(onMap))
  const reaches = groups.map(() => new Float64Array(fan))
  const groupsOf = new Map<number, number[]>()
  groups.forEach((members, g) => {
    measureReaches(problem, positions, present[g]!, reaches[g]!)
    for (const member of members) groupsOf.set(member, [...(groupsOf.get(member) ?? []), g])
  })

  const file = (actor: number): void => {
    const key = bucketKey(actor)
    const bucket = buckets.get(key)
    if (bucket) bucket.push(actor)
    else buckets.set(key, [actor])
  }

  const covers = (actor: number, x: number, y: number): boolean => {
    const column = columnOf(x)
    const row = columnOf(y + offsetY[actor]!)
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) {
        for (const other of buckets.get(keyOf(c, r)) ?? []) {
          const dx = Math.abs(positions[2 * other]! - x)
          const dy = Math.abs(positions[2 * other + 1]! + offsetY[other]! - y - offsetY[actor]!)
          const roomX = (widths[actor]! + widths[other]!) / 2 + boxGap / 2
          const roomY = (heights[actor]! + heights[other]!) / 2 + boxGap / 2
          if (dx < roomX && dy < roomY && other !== actor) return true
        }
      }
    }
    return false
  }

  const isOutside = (actor: number, x: number, y: number, reach: Float64Array): boolean =>
    reach[0] === -Infinity ||
    clearance(problem, x, y, actor, reach, exitOf(problem, x, y, actor, reach)) >= outlineGap / 2

  /** Whether the outlines of an actor's own coalitions, stretched to (x, y), would catch an outsider. */
  const catches = (actor: number, x: number, y: number): boolean => {
    const stretched = new Float64Array(fan)
    const scratch = positions.slice(2 * actor, 2 * actor + 2)
    return (groupsOf.get(actor) ?? []).some((g) => {
      if (present[g]!.length === 0) return false
      positions[2 * actor] = x
      positions[2 * actor + 1] = y
      measureReaches(problem, positions, Uint32Array.of(actor), stretched)
      positions.set(scratch, 2 * actor)
      let grows = false
      for (let k = 0; k < fan; k++) {
        grows ||= stretched[k]! > reaches[g]![k]!
        stretched[k] = Math.max(stretched[k]!, reaches[g]![k]!)
      }
      return grows && outsidersWithin(g, stretched)
    })
  }

  const outsidersWithin = (g: number, reach: Float64Array): boolean => {
    const members = new Set(present[g])
    for (let c = columnOf(-reach[fan / 2]!) - 1; c <= columnOf(reach[0]!) + 1; c++) {
      for (let r = columnOf(-reach[(3 * fan) / 4]!) - 1; r <= columnOf(reach[fan / 4]!) + 1; r++) {
        for (const other of buckets.get(keyOf(c, r)) ?? []) {
          if (!members.has(other) && !isOutside(other, positions[2 * other]!, positions[2 * other + 1]!, reach)) return true
        }
      }
    }
    return false
  }

  const isFree = (actor: number, x: number, y: number): boolean => {
    if (covers(actor, x, y)) return false
    const own = groupsOf.get(actor)
    return reaches.every((reach, g) => own?.includes(g) || isOutside(actor, x, y, reach)) && !catches(actor, x, y)
  }

  const put = (actor: number, x: number, y: number): void => {
    positions[2 * actor] = x
    positions[2 * actor + 1] = y
    file(actor)
    for (const g of groupsOf.get(actor) ?? []) {
      present[g] = Uint32Array.of(...present[g]!, actor)
      measureReaches(problem, positions, present[g], reaches[g]!)
    }
  }

  for (let actor = 0; actor < count; actor++) if (onMap(actor)) file(actor)

  return {
    put,
    isFree,
    lift: (actor) => {
      const key = bucketKey(actor)
      buckets.set(key, (buckets.get(key) ?? []).filter((other) => other !== actor))
      for (const g of groupsOf.get(actor) ?? []) {
        present[g] = present[g]!.filter((other) => other !== actor)
        measureReaches(problem, positions, present[g], reaches[g]!)
      }
    },
    settleNear: (actor, x, y) => {
      const step = heights[actor]! / 2 + radii[actor]! / 2 + padding / 4
      for (let ring = 0; ring <= maxRings; ring++) {
        const spots = Math.max(1, 6 * ring)
        for (let spot = 0; spot < spots; spot++) {
          // Each ring starts elsewhere, so that a row of new actors does not line up on one side.
          const angle = (2 * Math.PI * spot) / spots + ring * 2.4
          const spotX = x + 1.25 * step * ring * Math.cos(angle)
          const spotY = y + step * ring * Math.sin(angle)
          if (isFree(actor, spotX, spotY)) {
            put(actor, spotX, spotY)
            return
          }
        }
      }
      let right = -Infinity
      for (const bucket of buckets.values()) {
        for (const other of bucket) right = Math.max(right, positions[2 * other]! + widths[other]! / 2)
      }
      for (const reach of reaches) right = Math.max(right, reach[0]!)
      put(actor, right + widths[actor]! / 2 + outlineGap + boxGap, y)
    },
  }
}
