/** Finds free room on a map: no box covered, nobody caught in a coalition that is not theirs. */

import { exitOf, fan, measureReaches } from './directions'
import type { LayoutProblem } from './problem'
import { boxGap, outlineGap } from './settle'

export interface Spots {
  /** Whether an actor covers nothing and is in no foreign outline at (x, y). O(coalitions × fan). */
  readonly isFree: (actor: number, x: number, y: number) => boolean
  /** Puts an actor at the free spot nearest to (x, y), or where it is least in the way; it never covers another. */
  readonly putNear: (actor: number, x: number, y: number) => void
  /** Takes an actor off the map. */
  readonly lift: (actor: number) => void
}

/** Rings of spots around the wish in which outlines are heeded. */
const wideRings = 20

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
  const isIn = (actor: number, g: number) => groupsOf[actor]!.includes(g)
  for (let actor = 0; actor < count; actor++) if (onMap(actor)) boxes.add(actor)

  const isOutside = (actor: number, x: number, y: number, reach: Float64Array): boolean =>
    reach[0] === -Infinity || exitOf(problem, x, y, actor, reach, outlineGap / 2) === null

  /** How many outsiders an actor's own coalitions would catch if they stretched to (x, y); counts up to `enough`. */
  const caught = (actor: number, x: number, y: number, enough: number): number => {
    const before = positions.slice(2 * actor, 2 * actor + 2)
    const own = new Float64Array(fan)
    positions[2 * actor] = x
    positions[2 * actor + 1] = y
    measureReaches(problem, positions, Uint32Array.of(actor), own)
    positions.set(before, 2 * actor)
    let outsiders = 0
    for (const g of groupsOf[actor]!) {
      const reach = reaches[g]!
      if (reach[0] === -Infinity || own.every((value, k) => value <= reach[k]!)) continue
      const stretched = reach.map((value, k) => Math.max(value, own[k]!))
      boxes.some(
        -stretched[fan / 2]!,
        -stretched[(3 * fan) / 4]!,
        stretched[0]!,
        stretched[fan / 4]!,
        (other) => {
          if (outsiders >= enough) return true
          if (other === actor || isIn(other, g)) return false
          if (!isOutside(other, positions[2 * other]!, positions[2 * other + 1]!, stretched)) outsiders++
          return false
        },
      )
    }
    return outsiders
  }

  /**
   * What is wrong with a spot: foreign outlines around it and outsiders caught, counted up to `enough`; covering
   * another box is out of the question.
   */
  const faultsAt = (actor: number, x: number, y: number, enough: number): number => {
    if (boxes.covers(actor, x, y)) return Infinity
    let faults = 0
    for (let g = 0; g < reaches.length && faults < enough; g++) {
      if (!isIn(actor, g) && !isOutside(actor, x, y, reaches[g]!)) faults++
    }
    return faults < enough ? faults + caught(actor, x, y, enough - faults) : faults
  }

  const update = (actor: number): void => {
    for (const g of groupsOf[actor]!) measureReaches(problem, positions, present[g]!, reaches[g]!)
  }

  return {
    isFree: (actor, x, y) => faultsAt(actor, x, y, 1) === 0,
    putNear: (actor, x, y) => {
      const step = heights[actor]! / 2 + boxGap / 2
      const faults = (spotX: number, spotY: number, enough: number) => faultsAt(actor, spotX, spotY, enough)
      const covered = (spotX: number, spotY: number) => (boxes.covers(actor, spotX, spotY) ? Infinity : 0)
      const coarse = bestOnRings(x, y, step, [0, wideRings], faults, Infinity)
      const fewest = coarse ? faults(...coarse, Infinity) : Infinity
      // A member of two coalitions may have but a small spot that suits both: look closer before giving up.
      const fine = fewest > 0 ? bestOnRings(x, y, step / 3, [0, 2 * wideRings], faults, fewest) : null
      const spot = fine ?? coarse ?? bestOnRings(x, y, step, [wideRings, Infinity], covered, Infinity)
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

/**
 * The spot with the fewest faults on growing rings, the nearest of these; null if none has fewer than `below`. Rings are
 * wider than high, as boxes are, and each starts elsewhere, so that no row forms.
 */
function bestOnRings(
  x: number,
  y: number,
  step: number,
  [firstRing, endRing]: readonly [number, number],
  faultsAt: (x: number, y: number, enough: number) => number,
  below: number,
): readonly [number, number] | null {
  let best: readonly [number, number] | null = null
  let fewest = below
  for (let ring = firstRing; ring < endRing; ring++) {
    const spots = Math.max(1, 6 * ring)
    for (let spot = 0; spot < spots; spot++) {
      const angle = (2 * Math.PI * spot) / spots + ring * 2.4
      const spotX = x + 1.25 * step * ring * Math.cos(angle)
      const spotY = y + step * ring * Math.sin(angle)
      const faults = faultsAt(spotX, spotY, fewest)
      if (faults >= fewest) continue
      best = [spotX, spotY]
      fewest = faults
      if (faults === 0) return best
    }
  }
  return best
}

/** The boxes on the map, in buckets as large as the largest of them. */
function createBoxes({ count, widths, heights, offsetY }: LayoutProblem, positions: Float64Array) {
  let side = 1
  for (let i = 0; i < count; i++) side = Math.max(side, widths[i]! + boxGap, heights[i]! + boxGap)
  const buckets = new Map<number, number[]>()
  const keyOf = (actor: number) =>
    Math.floor(positions[2 * actor]! / side) * 0x400000 +
    Math.floor((positions[2 * actor + 1]! + offsetY[actor]!) / side)
  /** Whether `test` holds for one of the boxes that may reach into a rectangle. */
  const some = (
    left: number,
    top: number,
    right: number,
    bottom: number,
    test: (actor: number) => boolean,
  ): boolean => {
    const lastColumn = Math.floor(right / side) + 1
    const lastRow = Math.floor(bottom / side) + 1
    if ((lastColumn - left / side + 2) * (lastRow - top / side + 2) > buckets.size) {
      for (const bucket of buckets.values()) if (bucket.some(test)) return true
      return false
    }
    for (let column = Math.floor(left / side) - 1; column <= lastColumn; column++) {
      for (let row = Math.floor(top / side) - 1; row <= lastRow; row++) {
        const bucket = buckets.get(column * 0x400000 + row)
        if (bucket?.some(test)) return true
      }
    }
    return false
  }
  return {
    some,
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
      return some(x, middle, x, middle, (other) => {
        const dx = Math.abs(positions[2 * other]! - x)
        const dy = Math.abs(positions[2 * other + 1]! + offsetY[other]! - middle)
        const roomX = (widths[actor]! + widths[other]! + boxGap) / 2
        const roomY = (heights[actor]! + heights[other]! + boxGap) / 2
        return other !== actor && dx < roomX && dy < roomY
      })
    },
  }
}
