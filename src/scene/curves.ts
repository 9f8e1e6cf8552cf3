/** The geometry of a line between two actors: a quadratic curve that begins and ends at their rims. */

import type { Point } from './outline'
import type { PathStep } from './marks'

/** From `start` to `end`, drawn towards `control`; the control point half-way makes it straight. */
export interface Curve {
  readonly start: Point
  readonly control: Point
  readonly end: Point
}

/** An actor as lines meet it. */
export interface Rim extends Point {
  /** Distance of the rim from the centre; for a square along its axes. */
  readonly reach: number
  readonly square: boolean
}

/**
 * The curve between the rims of two actors.
 * @param bend how far the control point lies to the right of the way from one to the other (y grows downwards)
 * @param gaps lengths left free at the beginning and the end
 * @returns null when the two lie so close that nothing remains
 */
export function curveBetween(
  from: Rim,
  to: Rim,
  bend: number,
  gaps: { readonly start: number; readonly end: number } = { start: 0, end: 0 },
): Curve | null {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = Math.hypot(dx, dy)
  if (length < 1e-6) return null
  const control = {
    x: (from.x + to.x) / 2 - (dy / length) * bend,
    y: (from.y + to.y) / 2 + (dx / length) * bend,
  }
  const start = rimTowards(from, control, gaps.start)
  const end = rimTowards(to, control, gaps.end)
  const forward = (end.x - start.x) * dx + (end.y - start.y) * dy
  return forward > 0 ? { start, control, end } : null
}

/** Where the way from an actor's centre to a point leaves the actor, `gap` further on. */
export function rimTowards(rim: Rim, target: Point, gap: number): Point {
  const dx = target.x - rim.x
  const dy = target.y - rim.y
  const length = Math.hypot(dx, dy) || 1
  const along = rim.square ? rim.reach / Math.max(Math.abs(dx), Math.abs(dy), 1e-6) : rim.reach / length
  const part = along + gap / length
  return { x: rim.x + dx * part, y: rim.y + dy * part }
}

/** @param t 0 at the start, 1 at the end */
export function pointOn({ start, control, end }: Curve, t: number): Point {
  const s = 1 - t
  return {
    x: s * s * start.x + 2 * s * t * control.x + t * t * end.x,
    y: s * s * start.y + 2 * s * t * control.y + t * t * end.y,
  }
}

/** The straight way from the start to the end of a curve. */
export function straightSteps({ start, end }: Curve): readonly PathStep[] {
  return [
    { kind: 'move', x: start.x, y: start.y },
    { kind: 'line', x: end.x, y: end.y },
  ]
}

export function stepsOf({ start, control, end }: Curve): readonly PathStep[] {
  return [
    { kind: 'move', ...start },
    {
      kind: 'curve',
      x1: start.x + (2 / 3) * (control.x - start.x),
      y1: start.y + (2 / 3) * (control.y - start.y),
      x2: end.x + (2 / 3) * (control.x - end.x),
      y2: end.y + (2 / 3) * (control.y - end.y),
      ...end,
    },
  ]
}

/** A triangle with its tip at a point, seen from where the line comes. */
export function headSteps(tip: Point, from: Point, length: number, width: number): readonly PathStep[] {
  const distance = Math.hypot(tip.x - from.x, tip.y - from.y) || 1
  const ux = (tip.x - from.x) / distance
  const uy = (tip.y - from.y) / distance
  const back = { x: tip.x - ux * length, y: tip.y - uy * length }
  return [
    { kind: 'move', ...tip },
    { kind: 'line', x: back.x - (uy * width) / 2, y: back.y + (ux * width) / 2 },
    { kind: 'line', x: back.x + (uy * width) / 2, y: back.y - (ux * width) / 2 },
    { kind: 'close' },
  ]
}
