/** Finds free room on a map: no box covered, nobody caught in a coalition that is not theirs. */

import { createBoxes } from './boxes'
import { fan, measureReaches } from './directions'
import { neighboursOf } from './neighbours'
import { createOutlines, isClearOf } from './outlines'
import type { LayoutProblem } from './problem'
import { boxGap } from './settle'

export interface Spots {
  /** Whether an actor covers nothing and is in no foreign outline at (x, y). O(coalitions), near outlines × fan. */
  readonly isFree: (actor: number, x: number, y: number) => boolean
  /** Puts an actor at the free spot nearest to (x, y), or where it is least in the way; it never covers another. */
  readonly putNear: (actor: number, x: number, y: number) => void
  /** Takes an actor off the map: its position becomes NaN. */
  readonly lift: (actor: number) => void
}

/** Rings of spots around the wish in which outlines are heeded. */
const wideRings = 20

/**
 * @param positions of all actors, NaN = not on the map yet; `putNear` writes to it
 * O(actors + memberships), and members × fan for each coalition that comes into question.
 */
export function createSpots(problem: LayoutProblem, positions: Float64Array): Spots {
  const { count, groups, heights } = problem
  const boxes = createBoxes(problem, positions)
  const outlines = createOutlines(problem, positions)
  const { offsets, targets } = neighboursOf({ ...problem, ties: new Uint32Array() })
  /** The coalitions of an actor. */
  const groupsOf = (actor: number): Uint32Array =>
    targets.subarray(offsets[actor], offsets[actor + 1]).map((hub) => hub - count)
  const isIn = (actor: number, g: number): boolean => {
    for (let at = offsets[actor]!; at < offsets[actor + 1]!; at++) if (targets[at] === count + g) return true
    return false
  }

  /** How many outsiders an actor's own coalitions would catch if they stretched to (x, y); counts up to `enough`. */
  const caught = (actor: number, x: number, y: number, enough: number): number => {
    const before = positions.slice(2 * actor, 2 * actor + 2)
    const own = new Float64Array(fan)
    positions[2 * actor] = x
    positions[2 * actor + 1] = y
    measureReaches(problem, positions, Uint32Array.of(actor), own)
    positions.set(before, 2 * actor)
    let outsiders = 0
    for (const g of groupsOf(actor)) {
      const reach = outlines.reachesOf(g)
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
          if (!isClearOf(problem, other, positions[2 * other]!, positions[2 * other + 1]!, stretched))
            outsiders++
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
    for (let g = 0; g < groups.length && faults < enough; g++) {
      if (!isIn(actor, g) && !outlines.isOutside(actor, x, y, g)) faults++
    }
    return faults < enough ? faults + caught(actor, x, y, enough - faults) : faults
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
      groupsOf(actor).forEach(outlines.update)
    },
    lift: (actor) => {
      boxes.remove(actor)
      positions.fill(NaN, 2 * actor, 2 * actor + 2)
      groupsOf(actor).forEach(outlines.update)
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
