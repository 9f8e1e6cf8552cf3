/** Chooses the scale of a picture: as small as its boxes allow, without changing its shape. */

import { createGrid } from './grid'
import type { LayoutProblem } from './problem'
import { boxGap } from './settle'

/** Overlapping pairs per actor that later corrections undo without changing the picture. */
const overlapsPerActor = 0.4
const halvings = 10

/** Scales `positions` in place about the origin, by bisection. O(actors) per step for evenly spread boxes. */
export function scaleToBoxes(problem: LayoutProblem, positions: Float64Array): void {
  const allowed = overlapsPerActor * problem.count
  const isTooSmall = (scale: number) => hasOverlaps(problem, positions, scale, allowed)
  let large = 1
  while (isTooSmall(large) && large < 1e6) large *= 2
  let small = large / 2
  while (!isTooSmall(small) && small > 1e-3) small /= 2
  for (let step = 0; step < halvings; step++) {
    const middle = (small + large) / 2
    if (isTooSmall(middle)) small = middle
    else large = middle
  }
  for (let i = 0; i < positions.length; i++) positions[i]! *= large
}

function hasOverlaps(
  { count, widths, heights, offsetY }: LayoutProblem,
  positions: Float64Array,
  scale: number,
  allowed: number,
): boolean {
  const scaled = positions.map((value) => value * scale)
  let reachX = 0
  let reachY = 0
  for (let i = 0; i < count; i++) {
    reachX = Math.max(reachX, widths[i]! + boxGap)
    reachY = Math.max(reachY, heights[i]! + boxGap + 2 * Math.abs(offsetY[i]!))
  }
  const grid = createGrid(count, Math.max(reachX, reachY, 1))
  grid.fill(scaled)
  let overlaps = 0
  for (let i = 0; i < count && overlaps <= allowed; i++) {
    const x = scaled[2 * i]!
    const y = scaled[2 * i + 1]!
    grid.near(x - reachX, y - reachY, x + reachX, y + reachY, (j) => {
      if (j <= i) return
      const dx = Math.abs(scaled[2 * j]! - x)
      const dy = Math.abs(scaled[2 * j + 1]! + offsetY[j]! - y - offsetY[i]!)
      if (dx < (widths[i]! + widths[j]!) / 2 + boxGap && dy < (heights[i]! + heights[j]!) / 2 + boxGap)
        overlaps++
    })
  }
  return overlaps > allowed
}
