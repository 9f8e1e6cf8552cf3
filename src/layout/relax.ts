/** The force-directed phase: who is tied comes close, who shares a coalition gathers, everybody else keeps away. */

import { createApart } from './apart'
import { discRadii, drawnTogether } from './discs'
import { createGrid } from './grid'
import type { LayoutProblem } from './problem'
import { coarseRatio, createRepulsion, fineRatio } from './repulsion'

const tiePull = 1
/**
 * How strongly members are drawn to their middle. On large maps more, where single ties cannot be told apart: coalitions
 * that lie one in another now would only drive each other apart later.
 */
const gatheringFor = (count: number) => (count < largeMap ? 0.9 : 4)
/** Pull of coalitions with a common member, beyond the distance at which their outlines just meet. */
const joining = { pull: 4, near: 0.9 }
const eviction = 0.6
const gravity = 0.02
export interface Cooling {
  /** The longest first step, as a share of the width of a picture that holds everybody. */
  readonly warmth: number
  readonly steps: number
}

/** From this many actors on a map is read as a whole, not tie by tie. */
export const largeMap = 500

/** The distance at which two tied actors rest: room for their boxes and a line between them. */
export function spacingOf({ count, widths, heights }: LayoutProblem): number {
  let area = 0
  for (let i = 0; i < count; i++) area += widths[i]! * heights[i]!
  return 1.3 * Math.sqrt(area / Math.max(1, count)) + 10
}

/**
 * Moves all free actors of one connected part. Steps are limited by a temperature that falls from `heat`
 * (in spacings) to nothing. O(steps × actors × log actors).
 */
export function relax(
  problem: LayoutProblem,
  positions: Float64Array,
  { warmth, steps }: Cooling,
  onStep: (share: number) => void = () => undefined,
): void {
  const { count, fixed } = problem
  const spacing = spacingOf(problem)
  const heat = warmth * spacing * Math.sqrt(count)
  const forces = new Float64Array(2 * count)
  const repel = createRepulsion(count, count < largeMap ? fineRatio : coarseRatio)
  const gather = createGathering(problem, spacing)
  const gathering = gatheringFor(count)
  const stiffness = new Float64Array(count).fill(0.5)
  problem.ties.forEach((actor, end) => (stiffness[actor]! += tiePull * problem.weights[end >> 1]!))
  for (const members of problem.groups) for (const member of members) stiffness[member]! += gathering
  for (let step = 0; step < steps; step++) {
    forces.fill(0)
    repel(positions, forces, spacing * spacing)
    pullTies(problem, positions, forces)
    gather(positions, forces)
    pullInwards(problem, positions, forces)
    const limit = heat * (1 - step / steps)
    for (let i = 0; i < count; i++) {
      if (fixed[i]) continue
      const x = forces[2 * i]!
      const y = forces[2 * i + 1]!
      const length = Math.sqrt(x * x + y * y)
      const share = Math.min(1 / stiffness[i]!, limit / (length + 1e-9))
      positions[2 * i]! += x * share
      positions[2 * i + 1]! += y * share
    }
    onStep((step + 1) / steps)
  }
}

function pullTies({ ties, weights }: LayoutProblem, positions: Float64Array, forces: Float64Array): void {
  for (let t = 0; t < weights.length; t++) {
    const a = 2 * ties[2 * t]!
    const b = 2 * ties[2 * t + 1]!
    const pull = tiePull * weights[t]!
    const x = (positions[b]! - positions[a]!) * pull
    const y = (positions[b + 1]! - positions[a + 1]!) * pull
    forces[a]! += x
    forces[a + 1]! += y
    forces[b]! -= x
    forces[b + 1]! -= y
  }
}

/** A pull to the common centre, stronger across than along the longer side of the view. */
function pullInwards({ count, aspect }: LayoutProblem, positions: Float64Array, forces: Float64Array): void {
  let x = 0
  let y = 0
  for (let i = 0; i < count; i++) {
    x += positions[2 * i]! / count
    y += positions[2 * i + 1]! / count
  }
  for (let i = 0; i < count; i++) {
    forces[2 * i]! -= (positions[2 * i]! - x) * gravity
    forces[2 * i + 1]! -= (positions[2 * i + 1]! - y) * gravity * aspect * aspect
  }
}

/** The forces of coalitions: members towards their centre, outsiders out of the disc that members need. */
function createGathering(problem: LayoutProblem, spacing: number) {
  const { count, groups, radii, widths } = problem
  const grid = createGrid(count, spacing)
  const memberOf = new Int32Array(count).fill(-1)
  const gathering = gatheringFor(count)
  const discs = discRadii(problem)
  const { joined } = createApart(groups, count)
  return (positions: Float64Array, forces: Float64Array): void => {
    if (groups.length === 0) return
    grid.fill(positions)
    const pulls = drawnTogether(problem, positions, joined, discs, joining.near)
    groups.forEach((members, g) => {
      const radius = discs[g]!
      let x = 0
      let y = 0
      for (const member of members) {
        memberOf[member] = g
        x += positions[2 * member]! / members.length
        y += positions[2 * member + 1]! / members.length
      }
      for (const member of members) {
        forces[2 * member]! += (x - positions[2 * member]!) * gathering + joining.pull * pulls[2 * g]!
        forces[2 * member + 1]! +=
          (y - positions[2 * member + 1]!) * gathering + joining.pull * pulls[2 * g + 1]!
      }
      let backX = 0
      let backY = 0
      const reach = radius + 2 * spacing
      grid.near(x - reach, y - reach, x + reach, y + reach, (actor) => {
        if (memberOf[actor] === g) return
        const dx = positions[2 * actor]! - x
        const dy = positions[2 * actor + 1]! - y
        const distance = Math.sqrt(dx * dx + dy * dy) + 1e-6
        const depth = radius + radii[actor]! + 0.35 * widths[actor]! - distance
        if (depth <= 0) return
        const push = (eviction * members.length ** 0.5 * depth) / distance
        forces[2 * actor]! += dx * push
        forces[2 * actor + 1]! += dy * push
        backX -= dx * push
        backY -= dy * push
      })
      for (const member of members) {
        forces[2 * member]! += backX / members.length
        forces[2 * member + 1]! += backY / members.length
      }
    })
  }
}
