/** The finishing phase: nudges actors until no boxes overlap and no outline holds an outsider. */

import { createApart } from './apart'
import { clearance, cosines, exitOf, fan, measureReaches, sines } from './directions'
import { discRadii, drawnTogether } from './discs'
import { createGrid } from './grid'
import type { LayoutProblem } from './problem'
import { createStressPull, isDrawnToSteps } from './stress'

/** Free room between two boxes. */
export const boxGap = 10
/** Free room between an outline and the box of an outsider. */
export const outlineGap = 6
/** Free room between the outlines of two coalitions without a common member: a name fits between them. */
const coalitionGap = 34
const inward = 0.4
/** Pull of coalitions with a common member, beyond a distance that leaves them room to swing around each other. */
const joining = { pull: 0.2, near: 1.4 }
/** A coalition that more others push than this moves by a share of the sum. */
const manyPushes = 12
/**
 * With more outsiders in the way per actor than this, coalitions overlap in too many ways for any picture to keep
 * outsiders out; pressing on would only drive everybody apart. Maps that work out stay below 0.8, others above 3.
 */
const hopeless = 1.5
/** Maps that are drawn towards the steps along ties are so now and then, unless coalitions share somebody. */
const towardsSteps = { every: 4, share: 0.6, alone: 0.25 }
/** The last corrections only clear up; and so do all while more outsiders per actor than this are in the way. */
const clearing = { steps: 20, inTheWay: 0.02 }

/**
 * Repeats small corrections (each pair in conflict moves half the way apart) while everything is drawn together
 * a little less each time. What is left at the end is for {@link placeLeftovers}. Fixed actors stay.
 * O(steps × (actors + memberships × fan)), plus coalitions² per step.
 */
export function settle(problem: LayoutProblem, positions: Float64Array, steps: number): void {
  const { count, groups, ties, weights, fixed, widths, heights } = problem
  const pull = 0.06 * Math.min(1, 50 / count)
  const reaches = groups.map(() => new Float64Array(fan))
  let maxWidth = 0
  let maxHeight = 0
  for (let i = 0; i < count; i++) {
    maxWidth = Math.max(maxWidth, widths[i]!)
    maxHeight = Math.max(maxHeight, heights[i]!)
  }
  const grid = createGrid(count, Math.max(maxWidth, maxHeight, 1))
  const memberOf = new Int32Array(count)
  const memberships = new Uint16Array(count)
  for (const members of groups) for (const member of members) memberships[member]!++
  const apart = createApart(groups, count)
  const discs = discRadii(problem)
  const isDrawn = groups.length > 0 && apart.joined.length === 0 && isDrawnToSteps(problem)
  const pullToSteps = isDrawn ? createStressPull(problem, towardsSteps) : null

  const move = (actor: number, x: number, y: number): void => {
    if (fixed[actor]) return
    positions[2 * actor]! += x
    positions[2 * actor + 1]! += y
  }

  const drawTogether = (strength: number): void => {
    for (let t = 0; t < weights.length; t++) {
      const a = ties[2 * t]!
      const b = ties[2 * t + 1]!
      const x = (positions[2 * b]! - positions[2 * a]!) * strength * 0.15
      const y = (positions[2 * b + 1]! - positions[2 * a + 1]!) * strength * 0.15
      move(a, x, y)
      move(b, -x, -y)
    }
    let middleX = 0
    let middleY = 0
    for (let i = 0; i < count; i++) {
      middleX += positions[2 * i]! / count
      middleY += positions[2 * i + 1]! / count
    }
    for (const members of groups) {
      let x = 0
      let y = 0
      for (const member of members) {
        x += positions[2 * member]! / members.length
        y += positions[2 * member + 1]! / members.length
      }
      const inwardX = (middleX - x) * strength * inward
      const inwardY = (middleY - y) * strength * inward * problem.aspect ** 2
      for (const member of members) {
        move(
          member,
          (x - positions[2 * member]!) * strength + inwardX,
          (y - positions[2 * member + 1]!) * strength + inwardY,
        )
      }
    }
    for (let i = 0; i < count; i++) {
      if (!memberships[i])
        move(
          i,
          (middleX - positions[2 * i]!) * strength * inward,
          (middleY - positions[2 * i + 1]!) * strength * inward,
        )
    }
  }

  const join = (): void => {
    const pulls = drawnTogether(problem, positions, apart.joined, discs, joining.near)
    groups.forEach((members, g) => {
      for (const member of members) {
        const share = joining.pull / memberships[member]!
        move(member, pulls[2 * g]! * share, pulls[2 * g + 1]! * share)
      }
    })
  }

  /** @returns how many outsiders were in the way; it gives up at `enough` */
  const evict = (together: boolean, enough: number): number => {
    let evictions = 0
    memberOf.fill(-1)
    grid.fill(positions)
    groups.forEach((members, g) => {
      const reach = reaches[g]!
      measureReaches(problem, positions, members, reach)
      for (const member of members) memberOf[member] = g
      const right = reach[0]! + maxWidth
      const bottom = reach[fan / 4]! + maxHeight
      const left = -reach[fan / 2]! - maxWidth
      const top = -reach[(3 * fan) / 4]! - maxHeight
      grid.near(left, top, right, bottom, (actor) => {
        if (memberOf[actor] === g || evictions > enough || (together && apart.isRival(actor, g))) return
        const x = positions[2 * actor]!
        const y = positions[2 * actor + 1]!
        const k = exitOf(problem, x, y, actor, reach, outlineGap)
        if (k === null) return
        const depth = outlineGap - clearance(problem, x, y, actor, reach, k)
        evictions++
        const c = cosines[k]!
        const s = sines[k]!
        const back = fixed[actor] ? 1 : 0.5
        move(actor, (1 - back) * depth * c, (1 - back) * depth * s)
        for (const member of members) {
          const beyond =
            positions[2 * member]! * c +
            positions[2 * member + 1]! * s +
            problem.radii[member]! +
            problem.padding -
            (reach[k]! - depth * back)
          if (beyond > 0) move(member, -beyond * c, -beyond * s)
        }
      })
    })
    return evictions
  }

  const separateCoalitions = (): void => {
    const shifts = new Float64Array(2 * groups.length)
    const pushes = new Float64Array(groups.length)
    for (const [g, h] of apart.pairs) {
      let exit = 0
      let most = -Infinity
      // The four sides first: most coalitions are past each other in one of them.
      for (let turn = 0; turn < fan / 4 && most < coalitionGap; turn++) {
        for (let k = turn; k < fan; k += fan / 4) {
          const free = -reaches[g]![k]! - reaches[h]![k < fan / 2 ? k + fan / 2 : k - fan / 2]!
          if (free > most) {
            most = free
            exit = k
          }
        }
      }
      const depth = coalitionGap - most
      if (depth <= 0) continue
      for (const [group, sign] of [
        [g, -1],
        [h, 1],
      ] as const) {
        shifts[2 * group]! += (sign * cosines[exit]! * depth) / 3
        shifts[2 * group + 1]! += (sign * sines[exit]! * depth) / 3
        pushes[group]!++
      }
    }
    groups.forEach((members, g) => {
      // Pushed from all sides a coalition must not jump, nor a member of many be thrown by each of them.
      const share = 1 / Math.max(1, pushes[g]! / manyPushes)
      for (const member of members) {
        const part = share / memberships[member]!
        move(member, shifts[2 * g]! * part, shifts[2 * g + 1]! * part)
      }
    })
  }

  const spreadBoxes = (): void => {
    grid.fill(positions)
    for (let i = 0; i < count; i++) {
      const x = positions[2 * i]!
      const y = positions[2 * i + 1]!
      grid.near(x - maxWidth - boxGap, y - 2 * maxHeight, x + maxWidth + boxGap, y + 2 * maxHeight, (j) => {
        if (j <= i) return
        const dx = positions[2 * j]! - positions[2 * i]!
        const dy = positions[2 * j + 1]! + problem.offsetY[j]! - positions[2 * i + 1]! - problem.offsetY[i]!
        const overX = (widths[i]! + widths[j]!) / 2 + boxGap - Math.abs(dx)
        const overY = (heights[i]! + heights[j]!) / 2 + boxGap - Math.abs(dy)
        if (overX <= 0 || overY <= 0) return
        const share = fixed[i] || fixed[j] ? 1 : 0.5
        if (overX < overY) {
          const push = (dx < 0 ? -overX : overX) * share
          move(i, -push, 0)
          move(j, push, 0)
        } else {
          const push = (dy < 0 ? -overY : overY) * share
          move(i, 0, -push)
          move(j, 0, push)
        }
      })
    }
  }

  let entangled = groups.length === 0
  let inTheWay = 0
  for (let step = 0; step < steps; step++) {
    drawTogether(pull * Math.max(0, 1 - (1.4 * step) / steps))
    const isTurn = step % towardsSteps.every === 0 && step < steps - clearing.steps
    if (isTurn && inTheWay <= clearing.inTheWay * count) pullToSteps?.(positions)
    if (apart.joined.length > 0) join()
    // Coalitions first move as wholes and keep their shape; then single members make way.
    if (!entangled) inTheWay = evict(step < 0.6 * steps, hopeless * count)
    entangled ||= inTheWay > hopeless * count
    if (!entangled) separateCoalitions()
    spreadBoxes()
  }
}
