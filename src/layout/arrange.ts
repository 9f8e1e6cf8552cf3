/** Arranges a whole network: a picture that shows who belongs together, without anything covering anything. */

import { clearUp } from './clearUp'
import { costOf } from './judge'
import { neighboursOf, partsOf } from './neighbours'
import { packParts } from './pack'
import { partProblem, splitLinks } from './part'
import { pivotMds } from './pivotMds'
import type { LayoutProblem } from './problem'
import { seededRandom } from './random'
import { relax, spacingOf } from './relax'
import { settle } from './settle'
import { untangle } from './untangle'

export function arrange(problem: LayoutProblem, onProgress: (share: number) => void = () => undefined): Float64Array {
  const parts = partsOf(problem)
  const links = splitLinks(problem, parts)
  const laid = parts.map((actors, p) => {
    const part = partProblem(problem, actors, links[p]!)
    return { problem: part, positions: arrangePart(part, onProgress) }
  })
  const shifts = packParts(laid, problem.aspect)
  const positions = new Float64Array(2 * problem.count)
  parts.forEach((actors, p) =>
    actors.forEach((actor, i) => {
      positions[2 * actor] = laid[p]!.positions[2 * i]! + shifts[p]!.x
      positions[2 * actor + 1] = laid[p]!.positions[2 * i + 1]! + shifts[p]!.y
    }),
  )
  return positions
}

/** Corrections get fewer as they get dearer. */
const stepsFor = (count: number) => Math.max(40, Math.min(200, Math.floor(60_000 / count)))

/** Small pictures are tried several times from different starts. */
const triesFor = (count: number) => Math.max(1, Math.min(16, Math.floor(700 / count)))

function arrangePart(problem: LayoutProblem, onProgress: (share: number) => void): Float64Array {
  const { count, seed } = problem
  const random = seededRandom(seed)
  const spacing = spacingOf(problem)
  const first = pivotMds(neighboursOf(problem), count, random)
  const tries = triesFor(count)
  let best = first
  let least = Infinity
  for (let attempt = 0; attempt < tries; attempt++) {
    const positions = first.slice()
    const noise = attempt === 0 ? 0.1 : Math.sqrt(count) * 0.5
    const angle = attempt === 0 ? 0 : random() * 2 * Math.PI
    for (let i = 0; i < count; i++) {
      const x = first[2 * i]! + noise * (random() - 0.5)
      const y = first[2 * i + 1]! + noise * (random() - 0.5)
      positions[2 * i] = (x * Math.cos(angle) - y * Math.sin(angle)) * spacing
      positions[2 * i + 1] = (x * Math.sin(angle) + y * Math.cos(angle)) * spacing
    }
    relax(problem, positions, 100, 1, onProgress)
    settle(problem, positions, stepsFor(count))
    clearUp(problem, positions)
    const cost = tries > 1 ? costOf(problem, positions) : 0
    if (cost < least) {
      least = cost
      best = positions
    }
  }
  if (count <= 120) {
    const polished = best.slice()
    untangle(problem, polished)
    settle(problem, polished, 100)
    clearUp(problem, polished)
    if (costOf(problem, polished) < least) return polished
  }
  return best
}
