/** What a gesture draws while it lasts: the line to a tie or exchange in the making, and the lasso. */

import { circleMark, type Mark, pathMark } from '../scene/marks'
import type { Point } from '../scene/outline'
import type { LineKind } from './connect'

/** A line from an actor to the pointer, as the tie or exchange will look. */
export function bandMarks(kind: LineKind, from: Point, to: Point, colour: string): readonly Mark[] {
  return [
    pathMark(
      [
        { kind: 'move', x: from.x, y: from.y },
        { kind: 'line', x: to.x, y: to.y },
      ],
      { stroke: colour, lineWidth: 2, dash: kind === 'exchange' ? [] : [6, 4], cap: 'round' },
    ),
    circleMark(to.x, to.y, kind === 'exchange' ? 5 : 4, { fill: colour }),
  ]
}

/** A closed dashed line with a faint inside; nothing for less than two points. */
export function lassoMarks(line: readonly Point[], colour: string): readonly Mark[] {
  if (line.length < 2) return []
  const steps = line.map(({ x, y }, i) => ({ kind: i === 0 ? 'move' : 'line', x, y }) as const)
  const closed = [...steps, { kind: 'close' } as const]
  return [
    pathMark(closed, { fill: colour, opacity: 0.08 }),
    pathMark(closed, { stroke: colour, lineWidth: 1.5, dash: [6, 4] }),
  ]
}
