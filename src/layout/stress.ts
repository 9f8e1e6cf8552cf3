/** Draws a picture towards distances that follow the steps along ties, coalitions mostly as wholes. */

import { countSteps, neighboursOf } from './neighbours'
import type { LayoutProblem } from './problem'
import { seededRandom } from './random'

/** Actors from whom steps are counted; each time some of them are looked at. */
const maxPivots = 100
/** Pairs of a pivot and an actor looked at each time: enough for coalitions, whose members' errors cancel out. */
const pairsAtOnce = 50_000

/**
 * Maps of so many actors are drawn towards the steps along ties. Smaller ones are read tie by tie; on larger ones the few
 * pivots and corrections that time allows are not enough for it.
 */
export const isDrawnToSteps = ({ count }: LayoutProblem): boolean => count >= 500 && count <= 3000

export interface StressPull {
  /** How far everybody goes towards the place that suits best, 0 to 1. */
  readonly share: number
  /** How much of it a member goes alone, 0 to 1; the rest is what its coalition goes as a whole. */
  readonly alone: number
}

/**
 * A step of sparse stress majorization (Ortmann, Klimenta & Brandes, "A sparse stress model", 2016), with pivots spread
 * evenly over the actors. The size of the picture stays about as it is; fixed actors stay.
 * O(pivots × (actors + ties)) to begin with, then O(actors + pairs looked at + memberships) for each call.
 */
export function createStressPull(
  problem: LayoutProblem,
  { share, alone }: StressPull,
): (positions: Float64Array) => void {
  const { count, groups, fixed } = problem
  const pivots = pivotsOf(problem)
  const steps = stepsFromPivots(problem, pivots)
  const weightOf = weightsBySteps(steps)
  const atOnce = Math.min(pivots.length, Math.ceil(pairsAtOnce / count))
  const shifts = new Float64Array(2 * count)
  const weights = new Float64Array(count)
  const memberships = new Uint16Array(count)
  for (const members of groups) for (const member of members) memberships[member]!++
  let turn = 0
  let unit = 0

  /**
   * Adds up where each actor is drawn by one pivot, with the weight 1 ÷ steps² of classical stress.
   * @returns the length of a step that suits this pivot best
   */
  const look = (positions: Float64Array, p: number): number => {
    const far = steps[p]!
    const pivotX = positions[2 * pivots[p]!]!
    const pivotY = positions[2 * pivots[p]! + 1]!
    let pairs = 0
    let lengths = 0
    for (let i = 0; i < count; i++) {
      const away = far[i]!
      if (away === 0) continue
      const dx = positions[2 * i]! - pivotX
      const dy = positions[2 * i + 1]! - pivotY
      const distance = Math.sqrt(dx * dx + dy * dy) + 1e-9
      const weight = weightOf[away]!
      const pull = weight * ((unit * away) / distance - 1)
      shifts[2 * i]! += pull * dx
      shifts[2 * i + 1]! += pull * dy
      weights[i]! += weight
      pairs++
      lengths += distance * weight * away
    }
    return pairs > 0 ? lengths / pairs : 0
  }

  const lookAtSome = (positions: Float64Array): void => {
    shifts.fill(0)
    weights.fill(0)
    let units = 0
    for (let i = 0; i < atOnce; i++) units += look(positions, (turn + i) % pivots.length)
    unit = units / atOnce
  }

  const move = (positions: Float64Array, actor: number, x: number, y: number): void => {
    if (fixed[actor]) return
    positions[2 * actor]! += x
    positions[2 * actor + 1]! += y
  }

  return (positions) => {
    // How long a step is drawn is known from the time before, but for the first one.
    if (turn === 0) lookAtSome(positions)
    lookAtSome(positions)
    turn += atOnce
    for (let i = 0; i < count; i++) {
      shifts[2 * i]! *= share / (weights[i]! || 1)
      shifts[2 * i + 1]! *= share / (weights[i]! || 1)
      move(positions, i, alone * shifts[2 * i]!, alone * shifts[2 * i + 1]!)
    }
    for (const members of groups) {
      let x = 0
      let y = 0
      for (const member of members) {
        x += ((1 - alone) * shifts[2 * member]!) / members.length
        y += ((1 - alone) * shifts[2 * member + 1]!) / members.length
      }
      for (const member of members)
        move(positions, member, x / memberships[member]!, y / memberships[member]!)
    }
  }
}

/** Actors at even distances in the order of the table, shuffled: any few in a row are spread over all. */
function pivotsOf({ count, seed }: LayoutProblem): Uint32Array {
  const random = seededRandom(seed)
  const size = Math.min(count, maxPivots)
  const pivots = Uint32Array.from({ length: size }, (_, p) => Math.floor(((p + random()) * count) / size))
  for (let last = size - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const kept = pivots[last]!
    pivots[last] = pivots[other]!
    pivots[other] = kept
  }
  return pivots
}

/** Steps along ties alone; 0 = the pivot itself, or no chain of ties leads there. */
function stepsFromPivots(problem: LayoutProblem, pivots: Uint32Array): readonly Uint32Array[] {
  const neighbours = neighboursOf({ ...problem, groups: [] })
  const queue = new Uint32Array(problem.count)
  return Array.from(pivots, (pivot) => {
    const steps = new Uint32Array(problem.count)
    countSteps(pivot, neighbours, steps, queue)
    return steps
  })
}

/** 1 ÷ steps² for every number of steps that occurs. */
function weightsBySteps(steps: readonly Uint32Array[]): Float64Array {
  let most = 0
  for (const far of steps) for (const away of far) most = Math.max(most, away)
  return Float64Array.from({ length: most + 1 }, (_, away) => 1 / (away * away))
}
