/** Rectangles: how far marks reach, whether two boxes meet, and the frame around many. */

import type { Box, Mark, PathStep } from './marks'
import { measureText } from './text'

/** Whether two boxes share more than an edge. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Whether the second box lies within the first; their edges may touch. */
export function boxHolds(a: Box, b: Box): boolean {
  return b.x >= a.x && b.y >= a.y && b.x + b.width <= a.x + a.width && b.y + b.height <= a.y + a.height
}

/** The box with the given middle. */
export function boxAround(x: number, y: number, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** A box that holds the mark, its line width and halo included; for curves the box of their control points. */
export function extentOf(mark: Mark): Box {
  if (mark.kind === 'text') {
    const width = Math.max(0, ...mark.lines.map((line) => measureText(line, mark.size, mark.bold)))
    const left = mark.anchor === 'start' ? 0 : mark.anchor === 'end' ? width : width / 2
    const height = mark.size + (mark.lines.length - 1) * mark.lineHeight
    return grown({ x: mark.x - left, y: mark.y - 0.8 * mark.size, width, height }, 2)
  }
  const rim = mark.stroke ? mark.lineWidth / 2 : 0
  if (mark.kind === 'circle') return boxAround(mark.x, mark.y, 2 * (mark.r + rim), 2 * (mark.r + rim))
  if (mark.kind === 'box') return grown(mark, rim)
  return grown(boxOfPath(mark.steps), rim)
}

/** The smallest box around all of the boxes; null for none. */
export function boundsOf(boxes: Iterable<Box>): Box | null {
  const bounds = new Bounds()
  for (const box of boxes) bounds.add(box)
  return bounds.box()
}

/** The smallest box around those added so far, of which none is kept. */
export class Bounds {
  #left = Infinity
  #top = Infinity
  #right = -Infinity
  #bottom = -Infinity

  add({ x, y, width, height }: Box): void {
    if (x < this.#left) this.#left = x
    if (y < this.#top) this.#top = y
    if (x + width > this.#right) this.#right = x + width
    if (y + height > this.#bottom) this.#bottom = y + height
  }

  /** Null while there is none. */
  box(): Box | null {
    const [x, y] = [this.#left, this.#top]
    return x > this.#right ? null : { x, y, width: this.#right - x, height: this.#bottom - y }
  }
}

/** The box with so much more on each side. */
export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

/** The box of the path's points and control points. */
export function boxOfPath(steps: readonly PathStep[]): Box {
  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
  for (const step of steps) {
    if (step.kind === 'close') continue
    if (step.x < left) left = step.x
    if (step.x > right) right = step.x
    if (step.y < top) top = step.y
    if (step.y > bottom) bottom = step.y
    if (step.kind !== 'curve') continue
    left = Math.min(left, step.x1, step.x2)
    right = Math.max(right, step.x1, step.x2)
    top = Math.min(top, step.y1, step.y2)
    bottom = Math.max(bottom, step.y1, step.y2)
  }
  return left > right
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top }
}
