/** Says how good a small picture is, so that the best of several tries is shown. */

import { exitOf, fan, measureReaches } from './directions'
import type { LayoutProblem } from './problem'
import { spacingOf } from './relax'

/** Costs, in units of a tie that is one spacing too long. */
const perCrossing = 0.35
const perTouch = 1.2
const perSprawl = 14
const perBulge = 3
const perConflict = 40

/**
 * The cost of a picture, lower is better: long ties, ties that cross or pass over an actor, space that the view
 * would have to show, long-drawn coalitions, and what must not be: covered boxes, swallowed outsiders.
 * O(ties² + ties × actors + actors² + coalitions² × fan): for small pictures.
 */
export function costOf(problem: LayoutProblem, positions: Float64Array): number {
  const { weights, ties } = problem
  const spacing = spacingOf(problem)
  const all = Uint32Array.from(weights, (_, t) => t)
  let length = 0
  for (const t of all) length += tieLength(ties, positions, t) * Math.min(1, weights[t]!)
  return (
    length / spacing +
    perCrossing * countCrossings(problem, positions, all) +
    perTouch * countTouches(problem, positions, all) +
    (perSprawl * extentOf(problem, positions)) / spacing +
    coalitionCost(problem, positions, spacing) +
    perConflict * countCovered(problem, positions)
  )
}

function tieLength(ties: Uint32Array, positions: Float64Array, t: number): number {
  const a = 2 * ties[2 * t]!
  const b = 2 * ties[2 * t + 1]!
  return Math.hypot(positions[a]! - positions[b]!, positions[a + 1]! - positions[b + 1]!)
}

/** Twice the signed area of the triangle of three actors. */
function turnOf(positions: Float64Array, a: number, b: number, c: number): number {
  const x = positions[2 * a]!
  const y = positions[2 * a + 1]!
  return (
    (positions[2 * b]! - x) * (positions[2 * c + 1]! - y) -
    (positions[2 * b + 1]! - y) * (positions[2 * c]! - x)
  )
}

/** How many pairs of ties cross, of which at least one is in `some` (each such pair once). */
export function countCrossings({ ties }: LayoutProblem, positions: Float64Array, some: Uint32Array): number {
  const pending = new Uint8Array(ties.length / 2).fill(1)
  let crossings = 0
  for (const s of some) {
    pending[s] = 0
    const a = ties[2 * s]!
    const b = ties[2 * s + 1]!
    for (let t = 0; t < pending.length; t++) {
      const c = ties[2 * t]!
      const d = ties[2 * t + 1]!
      if (!pending[t] || a === c || a === d || b === c || b === d) continue
      if (turnOf(positions, a, b, c) * turnOf(positions, a, b, d) >= 0) continue
      if (turnOf(positions, c, d, a) * turnOf(positions, c, d, b) < 0) crossings++
    }
  }
  return crossings
}

/** How often one of some ties passes over an actor that it does not end at. */
export function countTouches(
  { count, ties, radii }: LayoutProblem,
  positions: Float64Array,
  some: Uint32Array,
): number {
  let touches = 0
  for (const t of some) {
    const a = ties[2 * t]!
    const b = ties[2 * t + 1]!
    const dx = positions[2 * b]! - positions[2 * a]!
    const dy = positions[2 * b + 1]! - positions[2 * a + 1]!
    const square = dx * dx + dy * dy + 1e-9
    for (let i = 0; i < count; i++) {
      if (i === a || i === b) continue
      const x = positions[2 * i]! - positions[2 * a]!
      const y = positions[2 * i + 1]! - positions[2 * a + 1]!
      const along = (x * dx + y * dy) / square
      if (along <= 0 || along >= 1) continue
      if (Math.abs(x * dy - y * dx) < (radii[i]! + 4) * Math.sqrt(square)) touches++
    }
  }
  return touches
}

/** Height of the smallest view of the wanted shape that holds all boxes. */
export function extentOf(
  { count, widths, heights, offsetY, aspect }: LayoutProblem,
  positions: Float64Array,
): number {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < count; i++) {
    left = Math.min(left, positions[2 * i]! - widths[i]! / 2)
    right = Math.max(right, positions[2 * i]! + widths[i]! / 2)
    top = Math.min(top, positions[2 * i + 1]! + offsetY[i]! - heights[i]! / 2)
    bottom = Math.max(bottom, positions[2 * i + 1]! + offsetY[i]! + heights[i]! / 2)
  }
  return count > 0 ? Math.max((right - left) / aspect, bottom - top) : 0
}

function countCovered({ count, widths, heights, offsetY }: LayoutProblem, positions: Float64Array): number {
  let covered = 0
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < i; j++) {
      const dx = Math.abs(positions[2 * i]! - positions[2 * j]!)
      const dy = Math.abs(positions[2 * i + 1]! + offsetY[i]! - positions[2 * j + 1]! - offsetY[j]!)
      if (dx < (widths[i]! + widths[j]!) / 2 && dy < (heights[i]! + heights[j]!) / 2) covered++
    }
  }
  return covered
}

/** Perimeters (the integral of the reach over all directions, by Cauchy), overlaps of outlines, outsiders within. */
function coalitionCost(problem: LayoutProblem, positions: Float64Array, spacing: number): number {
  const { count, groups } = problem
  const reaches = groups.map((members) => {
    const reach = new Float64Array(fan)
    measureReaches(problem, positions, members, reach)
    return reach
  })
  let cost = 0
  groups.forEach((members, g) => {
    const reach = reaches[g]!
    const perimeter = ((2 * Math.PI) / fan) * reach.reduce((sum, value) => sum + value, 0)
    cost += perimeter / spacing
    const inside = new Set(members)
    for (let i = 0; i < count; i++) {
      if (inside.has(i)) continue
      const x = positions[2 * i]!
      const y = positions[2 * i + 1]!
      if (exitOf(problem, x, y, i, reach, -1) !== null) cost += perConflict
    }
    for (let h = 0; h < g; h++) {
      let depth = Infinity
      for (let k = 0; k < fan; k++) depth = Math.min(depth, reach[k]! + reaches[h]![(k + fan / 2) % fan]!)
      if (depth <= 0) continue
      const shared = groups[h]!.some((member) => inside.has(member))
      cost += (perBulge * (shared ? Math.max(0, depth - spacing) : depth + spacing)) / spacing
    }
  })
  return cost
}
