/** Moves marks from one picture into another, larger or smaller. */

import type { Mark, PathStep } from './marks'

/** The mark scaled about the origin and then moved. */
export function placeMark(mark: Mark, scale: number, dx: number, dy: number): Mark {
  const x = (value: number) => value * scale + dx
  const y = (value: number) => value * scale + dy
  if (mark.kind === 'text') {
    const size = mark.size * scale
    return { ...mark, x: x(mark.x), y: y(mark.y), size, lineHeight: mark.lineHeight * scale }
  }
  const style = { lineWidth: mark.lineWidth * scale, dash: mark.dash.map((length) => length * scale) }
  if (mark.kind === 'circle') return { ...mark, ...style, x: x(mark.x), y: y(mark.y), r: mark.r * scale }
  if (mark.kind === 'box') {
    const size = { width: mark.width * scale, height: mark.height * scale, corner: mark.corner * scale }
    return { ...mark, ...style, ...size, x: x(mark.x), y: y(mark.y) }
  }
  const step = (from: PathStep): PathStep => {
    if (from.kind === 'close') return from
    const end = { x: x(from.x), y: y(from.y) }
    if (from.kind !== 'curve') return { kind: from.kind, ...end }
    return { kind: 'curve', x1: x(from.x1), y1: y(from.y1), x2: x(from.x2), y2: y(from.y2), ...end }
  }
  return { ...mark, ...style, steps: mark.steps.map(step) }
}
