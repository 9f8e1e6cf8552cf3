/** The small marks at an actor's rim: how receptive it is, and that its needs are not known yet. */

import type { Findings } from '../analysis/findings'
import type { ActorId } from '../network/ids'
import type { ReceptivityLevel } from '../network/scales'
import { levelOf } from './levels'
import type { Mark, PathStep } from './marks'
import { circleMark, pathMark } from './marks'
import type { Palette } from './palette'
import type { Spot } from './spots'

const size = 4.6

/**
 * Receptivity at the upper right, a question mark for unknown needs at the upper left. Me has none: I know myself.
 * @param findings without them receptivities count as noted, however long ago
 * O(spots).
 */
export function rimMarks(
  spots: Iterable<Spot>,
  findings: Pick<Findings, 'receptivities'> | null,
  palette: Palette,
): readonly Mark[] {
  const marks: Mark[] = []
  for (const { actor, isMe, square, reach, x, y } of spots) {
    if (isMe) continue
    const corner = (square ? reach : reach * Math.SQRT1_2) + 0.5
    const level = levelOf(actor, findings)
    if (level) marks.push(...receptivityMark(level, x + corner, y - corner, palette, actor.id))
    if (actor.needs === null) marks.push(...questionMark(x - corner, y - corner, palette, actor.id))
  }
  return marks
}

/** Hungry is full, open half full, content empty, closed crossed. */
export function receptivityMark(
  level: ReceptivityLevel,
  x: number,
  y: number,
  palette: Palette,
  of: ActorId | null,
): readonly Mark[] {
  const ink = { of, stroke: palette.ink, lineWidth: 1.3 }
  const face = circleMark(x, y, size, { ...ink, fill: palette.map })
  if (level === 'content') return [face]
  if (level === 'hungry') return [face, circleMark(x, y, size - 1.7, { of, fill: palette.ink })]
  if (level === 'open') return [face, pathMark(leftHalf(x, y, size - 0.6), { of, fill: palette.ink })]
  const arm = 0.45 * size
  const cross: readonly PathStep[] = [
    { kind: 'move', x: x - arm, y: y - arm },
    { kind: 'line', x: x + arm, y: y + arm },
    { kind: 'move', x: x + arm, y: y - arm },
    { kind: 'line', x: x - arm, y: y + arm },
  ]
  return [face, pathMark(cross, { ...ink, cap: 'round' })]
}

export function questionMark(x: number, y: number, palette: Palette, of: ActorId | null): readonly Mark[] {
  const hook: readonly PathStep[] = [
    { kind: 'move', x: x - 1.6, y: y - 1.3 },
    { kind: 'curve', x1: x - 1.5, y1: y - 3.3, x2: x + 1.7, y2: y - 3.2, x: x + 1.6, y: y - 1.2 },
    { kind: 'curve', x1: x + 1.5, y1: y - 0.2, x2: x, y2: y - 0.2, x, y: y + 1 },
  ]
  return [
    circleMark(x, y, size, { of, fill: palette.map, stroke: palette.muted, lineWidth: 1 }),
    pathMark(hook, { of, stroke: palette.ink, lineWidth: 1.1, cap: 'round' }),
    circleMark(x, y + 2.6, 0.65, { of, fill: palette.ink }),
  ]
}

function leftHalf(x: number, y: number, r: number): readonly PathStep[] {
  const handle = 0.5523 * r
  return [
    { kind: 'move', x, y: y + r },
    { kind: 'curve', x1: x - handle, y1: y + r, x2: x - r, y2: y + handle, x: x - r, y },
    { kind: 'curve', x1: x - r, y1: y - handle, x2: x - handle, y2: y - r, x, y: y - r },
    { kind: 'close' },
  ]
}
