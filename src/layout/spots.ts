/** Finds free room on a map: no box covered, nobody caught in a coalition that is not theirs. */

import { clearance, exitOf, fan, measureReaches } from './directions'
import type { LayoutProblem } from './problem'
import { boxGap, outlineGap } from './settle'

export interface Spots {
  /** Whether an actor covers nothing and is in no foreign outline at (x, y). O(coalitions × fan). */
  readonly isFree: (actor: number, x: number, y: number) => boolean
  /** Puts an actor at the free spot nearest to (x, y); where outlines leave none, anywhere it covers nothing. */
  readonly putNear: (actor: number, x: number, y: number) => void
  /** Takes an actor off the map. */
  readonly lift: (actor: number) => void
}

/** Rings of spots around the wish that are tried before outlines are disregarded. */
const maxRings = 24

/**
 * @param positions of all actors; `putNear` writes to it
 * @param onMap who is on the map already
 * O(actors + memberships × fan).
 */
export function createSpots(
  problem: LayoutProblem,
  positions: Float64Array,
  onMap: (actor: number) => boolean,
): Spots {
  const { count, groups, heights } = problem
  const boxes = createBoxes(problem, positions)
  const present = groups.map((members) => members.filter(onMap))
  const reaches = groups.map((_, g) => {
    const reach = new Float64Array(fan)
    measureReaches(problem, positions, present[g]!, reach)
    return reach
  })
  const groupsOf: number[][] = Array.from({ length: count }, () => [])
  groups.forEach((members, g) => members.forEach((member) => groupsOf[member]!.push(g)))
  for (let actor = 0; actor < count; actor++) if (onMap(actor)) boxes.add(actor)

  const isOutside = (actor: number, x: number, y: number, reach: Float64Array): boolean => {
    if (reach[0] === -Infinity) return true
    for (let k = 0; k < fan; k += fan / 4) {
      if (clearance(problem, x, y, actor, reach, k) >= outlineGap / 2) return true
    }
    return clearance(problem, x, y, actor, reach, exitOf(problem, x, y, actor, reach)) >= outlineGap / 2
  }

  /** Whether the outlines of an actor's own coalitions, stretched to (x, y), would catch an outsider. */
  const catches = (actor: number, x: number, y: number): boolean => {
    const before = positions.slice(2 * actor, 2 * actor + 2)
    const own = new Float64Array(fan)
    positions[2 * actor] = x
    positions[2 * actor + 1] = y
    measureReaches(problem, positions, Uint32Array.of(actor), own)
    positions.set(before, 2 * actor)
    return groupsOf[actor]!.some((g) => {
      const reach = reaches[g]!
      if (reach[0] === -Infinity || own.every((value, k) => value <= reach[k]!)) return false
      const stretched = reach.map((value, k) => Math.max(value, own[k]!))
      return boxes
        .within(-stretched[fan / 2]!, -stretched[(3 * fan) / 4]!, stretched[0]!, stretched[fan / 4]!)
        .some(
          (other) =>
            other !== actor &&
            !groupsOf[other]!.includes(g) &&
            !isOutside(other, positions[2 * other]!, positions[2 * other + 1]!, stretched),
        )
    })
  }

  const isFree = (actor: number, x: number, y: number): boolean =>
    !boxes.covers(actor, x, y) &&
    reaches.every((reach, g) => groupsOf[actor]!.includes(g) || isOutside(actor, x, y, reach)) &&
    !catches(actor, x, y)

  const update = (actor: number): void => {
    for (const g of groupsOf[actor]!) measureReaches(problem, positions, present[g]!, reaches[g]!)
  }

  return {
    isFree,
    putNear: (actor, x, y) => {
      const step = heights[actor]! / 2 + boxGap / 2
      const spot =
        nearestOnRings(x, y, step, maxRings, (spotX, spotY) => isFree(actor, spotX, spotY)) ??
        nearestOnRings(x, y, step, Infinity, (spotX, spotY) => !boxes.covers(actor, spotX, spotY))
      positions.set(spot ?? [x, y], 2 * actor)
      boxes.add(actor)
      for (const g of groupsOf[actor]!) present[g] = Uint32Array.from([...present[g]!, actor])
      update(actor)
    },
    lift: (actor) => {
      boxes.remove(actor)
      for (const g of groupsOf[actor]!) present[g] = present[g]!.filter((other) => other !== actor)
      update(actor)
    },
  }
}

/** Tries spots on growing rings, wider than high as boxes are. Each ring starts elsewhere, so that no row forms. */
function nearestOnRings(
  x: number,
  y: number,
  step: number,
  rings: number,
  accepts: (x: number, y: number) => boolean,
): readonly [number, number] | null {
  for (let ring = 0; ring <= rings; ring++) {
    const spots = Math.max(1, 6 * ring)
    for (let spot = 0; spot < spots; spot++) {
      const angle = (2 * Math.PI * spot) / spots + ring * 2.4
      const spotX = x + 1.25 * step * ring * Math.cos(angle)
      const spotY = y + step * ring * Math.sin(angle)
      if (accepts(spotX, spotY)) return [spotX, spotY]
    }
  }
  return null
}

/** The boxes on the map, in buckets as large as the largest of them. */
function createBoxes({ count, widths, heights, offsetY }: LayoutProblem, positions: Float64Array) {
  let side = 1
  for (let i = 0; i < count; i++) side = Math.max(side, widths[i]! + boxGap, heights[i]! + boxGap)
  const buckets = new Map<number, number[]>()
  const bucketOf = (x: number, y: number) => Math.floor(x / side) * 0x400000 + Math.floor(y / side)
  const keyOf = (actor: number) =>
    bucketOf(positions[2 * actor]!, positions[2 * actor + 1]! + offsetY[actor]!)
  const within = (left: number, top: number, right: number, bottom: number): readonly number[] => {
    const found: number[] = []
    for (let x = left - side; x < right + 2 * side; x += side) {
      for (let y = top - side; y < bottom + 2 * side; y += side) {
        found.push(...(buckets.get(bucketOf(x, y)) ?? []))
      }
    }
    return found
  }
  return {
    within,
    add: (actor: number): void => {
      const bucket = buckets.get(keyOf(actor))
      if (bucket) bucket.push(actor)
      else buckets.set(keyOf(actor), [actor])
    },
    remove: (actor: number): void => {
      buckets.set(
        keyOf(actor),
        (buckets.get(keyOf(actor)) ?? []).filter((other) => other !== actor),
      )
    },
    covers: (actor: number, x: number, y: number): boolean => {
      const middle = y + offsetY[actor]!
      return within(x, middle, x, middle).some((other) => {
        const dx = Math.abs(positions[2 * other]! - x)
        const dy = Math.abs(positions[2 * other + 1]! + offsetY[other]! - middle)
        const roomX = (widths[actor]! + widths[other]! + boxGap) / 2
        const roomY = (heights[actor]! + heights[other]! + boxGap) / 2
        return other !== actor && dx < roomX && dy < roomY
      })
    },
  }
}
