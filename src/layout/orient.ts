/** Turns a picture so that it suits the view, and the one people already know. */

import type { LayoutProblem } from './problem'

/** Turns `positions` until the longest extent lies along the longer side of the view. O(actors). */
export function turnToView({ count, aspect }: LayoutProblem, positions: Float64Array): void {
  const [middleX, middleY] = middleOf(positions, () => true)
  let xx = 0
  let xy = 0
  let yy = 0
  for (let i = 0; i < count; i++) {
    const x = positions[2 * i]! - middleX
    const y = positions[2 * i + 1]! - middleY
    xx += x * x
    xy += x * y
    yy += y * y
  }
  const upright = aspect < 1 ? Math.PI / 2 : 0
  transform(positions, middleX, middleY, upright - Math.atan2(2 * xy, xx - yy) / 2, 1)
}

/** Mirrors `positions` left to right and top to bottom if that brings actors nearer to where they started. O(actors). */
export function mirrorToStart({ count, start }: LayoutProblem, positions: Float64Array): void {
  const isKnown = (i: number) => !Number.isNaN(start[2 * i]!)
  const before = middleOf(start, isKnown)
  const now = middleOf(positions, isKnown)
  for (const axis of [0, 1] as const) {
    let agreement = 0
    for (let i = 0; i < count; i++) {
      if (isKnown(i))
        agreement += (start[2 * i + axis]! - before[axis]) * (positions[2 * i + axis]! - now[axis])
    }
    if (agreement >= 0) continue
    for (let at = axis; at < positions.length; at += 2) positions[at] = 2 * now[axis] - positions[at]!
  }
}

/**
 * Turns, mirrors and shifts `positions` so that they fit the fixed actors best (orthogonal Procrustes), and puts
 * these exactly where they belong. O(actors).
 */
export function alignToFixed({ count, start, fixed }: LayoutProblem, positions: Float64Array): void {
  const isFixed = (i: number) => fixed[i] === 1
  const [startX, startY] = middleOf(start, isFixed)
  const [middleX, middleY] = middleOf(positions, isFixed)
  let [along, across, mirroredAlong, mirroredAcross] = [0, 0, 0, 0]
  for (let i = 0; i < count; i++) {
    if (!isFixed(i)) continue
    const x = positions[2 * i]! - middleX
    const y = positions[2 * i + 1]! - middleY
    const toX = start[2 * i]! - startX
    const toY = start[2 * i + 1]! - startY
    along += x * toX + y * toY
    across += x * toY - y * toX
    mirroredAlong += x * toX - y * toY
    mirroredAcross += x * toY + y * toX
  }
  const mirrored = Math.hypot(mirroredAlong, mirroredAcross) > Math.hypot(along, across)
  const angle = mirrored ? Math.atan2(mirroredAcross, mirroredAlong) : Math.atan2(across, along)
  transform(positions, middleX, middleY, angle, mirrored ? -1 : 1)
  for (let i = 0; i < count; i++) {
    positions[2 * i] = isFixed(i) ? start[2 * i]! : positions[2 * i]! + startX
    positions[2 * i + 1] = isFixed(i) ? start[2 * i + 1]! : positions[2 * i + 1]! + startY
  }
}

function middleOf(positions: Float64Array, counts: (actor: number) => boolean): readonly [number, number] {
  let x = 0
  let y = 0
  let members = 0
  for (let i = 0; 2 * i < positions.length; i++) {
    if (!counts(i)) continue
    x += positions[2 * i]!
    y += positions[2 * i + 1]!
    members++
  }
  return [x / Math.max(1, members), y / Math.max(1, members)]
}

/** Moves the given middle to the origin, scales y by `mirror` (1 or −1) and turns by an angle. */
function transform(
  positions: Float64Array,
  middleX: number,
  middleY: number,
  angle: number,
  mirror: number,
): void {
  const c = Math.cos(angle)
  const s = Math.sin(angle)
  for (let at = 0; at < positions.length; at += 2) {
    const x = positions[at]! - middleX
    const y = (positions[at + 1]! - middleY) * mirror
    positions[at] = x * c - y * s
    positions[at + 1] = x * s + y * c
  }
}
