/** Arranges one connected part of a network, the best of several tries if it is small. */

import { clearUp } from './clearUp'
import { costOf } from './judge'
import { neighboursOf } from './neighbours'
import { alignToFixed, mirrorToStart, turnToView } from './orient'
import { pivotMds } from './pivotMds'
import type { LayoutProblem } from './problem'
import { seededRandom } from './random'
import type { Random } from './random'
import { type Cooling, largeMap, relax, spacingOf } from './relax'
import { scaleToBoxes } from './scale'
import { settle } from './settle'
import { createStressPull, isDrawnToSteps } from './stress'
import { untangle } from './untangle'

/**
 * Small pictures are worth the last steps. Those that begin where the steps along ties want everybody need fewer, and
 * too much warmth would undo it.
 */
const coolingOf = (problem: LayoutProblem): Cooling => {
  if (isDrawnToSteps(problem)) return { warmth: 0.06, steps: 50 }
  return { warmth: 0.13, steps: problem.count < largeMap ? 100 : 70 }
}
/** What larger maps begin with: single forces hardly reach across them. */
const towardsSteps = { times: 20, share: 1, alone: 1 }
/** Up to this many actors and ties single ties can be told apart, and their crossings are worth removing. */
const untangleLimit = { actors: 120, ties: 300 }
/** Small pictures are tried several times from different starts, as often as stays below a blink. */
const triesFor = ({ count, weights }: LayoutProblem) =>
  Math.max(1, Math.min(16, Math.floor(1100 / (count + weights.length / 4))))
/** Corrections get fewer as they get dearer. */
const settleStepsFor = (count: number) => Math.max(40, Math.min(200, Math.floor(70_000 / count)))

/**
 * Positions of all actors of a connected part.
 * @param onProgress called with the share that is done, 0 to 1
 */
export function arrangePart(problem: LayoutProblem, onProgress: (share: number) => void): Float64Array {
  const { count, seed, fixed, weights } = problem
  if (!fixed.includes(0)) return problem.start.slice()
  const random = seededRandom(seed)
  const first = pivotMds(neighboursOf(problem), count, random)
  const tries = triesFor(problem)
  let best = first
  let least = Infinity
  for (let attempt = 0; attempt < tries; attempt++) {
    const positions = scatter(problem, first, attempt === 0 ? 0.1 : Math.sqrt(count) / 2, random)
    improve(problem, positions, (share) => onProgress((attempt + share) / tries))
    const cost = tries > 1 ? costOf(problem, positions) : 0
    if (cost < least) {
      least = cost
      best = positions
    }
  }
  if (count <= untangleLimit.actors && weights.length <= untangleLimit.ties) {
    const untangled = best.slice()
    untangle(problem, untangled)
    settle(problem, untangled, settleStepsFor(count))
    if (costOf(problem, untangled) < least) best = untangled
  }
  clearUp(problem, best)
  return best
}

/** A start: the first picture at map scale, everybody off by up to half of `noise` spacings each way. */
function scatter(problem: LayoutProblem, first: Float64Array, noise: number, random: Random): Float64Array {
  const spacing = spacingOf(problem)
  const positions = first.map((value) => (value + noise * (random() - 0.5)) * spacing)
  if (problem.fixed.includes(1)) alignToFixed(problem, positions)
  return positions
}

function improve(problem: LayoutProblem, positions: Float64Array, onProgress: (share: number) => void): void {
  if (isDrawnToSteps(problem)) {
    const pullToSteps = createStressPull(problem, towardsSteps)
    for (let time = 0; time < towardsSteps.times; time++) pullToSteps(positions)
  }
  relax(problem, positions, coolingOf(problem), onProgress)
  if (!problem.fixed.includes(1)) {
    turnToView(problem, positions)
    mirrorToStart(problem, positions)
    scaleToBoxes(problem, positions)
  }
  settle(problem, positions, settleStepsFor(problem.count))
}
