/** Swaps actors of the same coalitions where that shortens ties or removes crossings: outlines stay as they are. */

import { countCrossings, countTouches } from './judge'
import type { LayoutProblem } from './problem'

const maxRounds = 4
/** A crossing counts like this many map units of tie. */
const perCrossing = 60
const perTouch = 150

/**
 * Changes `positions` in place; fixed actors stay. Greedy, ends when no swap helps.
 * O(rounds × pairs within coalitions × degree × (ties + actors)): for small pictures.
 */
export function untangle(problem: LayoutProblem, positions: Float64Array): void {
  const pairs = interchangeable(problem)
  const tiesOf = incidentTies(problem)
  const swap = (a: number, b: number) => {
    for (const axis of [0, 1]) {
      const kept = positions[2 * a + axis]!
      positions[2 * a + axis] = positions[2 * b + axis]!
      positions[2 * b + axis] = kept
    }
  }
  const tangleAround = (a: number, b: number): number => {
    const near = Uint32Array.from(new Set([...tiesOf[a]!, ...tiesOf[b]!]))
    let length = 0
    for (const t of near) {
      const from = 2 * problem.ties[2 * t]!
      const to = 2 * problem.ties[2 * t + 1]!
      length += Math.hypot(positions[from]! - positions[to]!, positions[from + 1]! - positions[to + 1]!)
    }
    return (
      length +
      perCrossing * countCrossings(problem, positions, near) +
      perTouch * countTouches(problem, positions, near)
    )
  }
  for (let round = 0; round < maxRounds; round++) {
    let swaps = 0
    for (const [a, b] of pairs) {
      const before = tangleAround(a, b)
      swap(a, b)
      if (tangleAround(a, b) < before - 1) swaps++
      else swap(a, b)
    }
    if (swaps === 0) return
  }
}

/** Pairs of free actors that are in the same coalitions. */
function interchangeable({ count, groups, fixed }: LayoutProblem): readonly (readonly [number, number])[] {
  const memberships = Array.from({ length: count }, () => '')
  groups.forEach((members, g) =>
    members.forEach((member) => (memberships[member] = `${memberships[member]!}${g},`)),
  )
  const pairs: (readonly [number, number])[] = []
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      if (memberships[a] === memberships[b] && !fixed[a] && !fixed[b]) pairs.push([a, b])
    }
  }
  return pairs
}

function incidentTies({ count, ties }: LayoutProblem): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: count }, () => [])
  ties.forEach((actor, end) => lists[actor]!.push(end >> 1))
  return lists
}
