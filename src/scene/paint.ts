/** Draws marks on a canvas: the map's overlays at every frame, and pictures in a worker. */

import type { Mark, PathStep, ShapeMark, TextMark } from './marks'
import { haloWidth, smallestText } from './marks'
import { fontFamily } from './palette'

/** What the painter needs of a 2D context; a canvas on the page and an OffscreenCanvas both have it. */
export type PaintContext = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'bezierCurveTo'
  | 'closePath'
  | 'arc'
  | 'roundRect'
  | 'fill'
  | 'stroke'
  | 'fillText'
  | 'strokeText'
  | 'setLineDash'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'globalAlpha'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
>

export interface PaintOptions {
  /** CSS pixels per map unit under the transform that the context has. */
  readonly scale: number
}

const solid: readonly number[] = []

/**
 * Draws marks in order. The context's transform takes map units to its pixels and stays as it was.
 * O(marks).
 */
export function paint(context: PaintContext, marks: Iterable<Mark>, options: PaintOptions): void {
  context.save()
  context.lineJoin = 'round'
  context.textBaseline = 'alphabetic'
  let dash = solid
  context.setLineDash([])
  const setDash = (wanted: readonly number[]) => {
    if (wanted !== dash) context.setLineDash([...wanted])
    dash = wanted
  }
  for (const mark of marks) {
    if (!isSeen(mark, options)) continue
    context.globalAlpha = mark.opacity
    if (mark.kind === 'text') {
      setDash(solid)
      paintText(context, mark)
      continue
    }
    context.beginPath()
    trace(context, mark)
    if (mark.fill) {
      context.fillStyle = mark.fill
      context.fill()
    }
    if (!mark.stroke) continue
    setDash(mark.dash.length === 0 ? solid : mark.dash)
    context.strokeStyle = mark.stroke
    context.lineWidth = mark.lineWidth
    context.lineCap = mark.cap
    context.stroke()
  }
  context.restore()
}

/** Whether a mark is large enough to be seen. */
export function isSeen(mark: Mark, { scale }: PaintOptions): boolean {
  return scale >= mark.fromScale && (mark.kind !== 'text' || mark.size * scale >= smallestText)
}

function trace(context: PaintContext, mark: ShapeMark): void {
  if (mark.kind === 'circle') context.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI)
  else if (mark.kind === 'box') context.roundRect(mark.x, mark.y, mark.width, mark.height, mark.corner)
  else for (const step of mark.steps) traceStep(context, step)
}

function traceStep(context: PaintContext, step: PathStep): void {
  if (step.kind === 'move') context.moveTo(step.x, step.y)
  else if (step.kind === 'line') context.lineTo(step.x, step.y)
  else if (step.kind === 'curve') context.bezierCurveTo(step.x1, step.y1, step.x2, step.y2, step.x, step.y)
  else context.closePath()
}

function paintText(context: PaintContext, text: TextMark): void {
  context.font = `${text.italic ? 'italic ' : ''}${text.bold ? '600 ' : ''}${text.size}px ${fontFamily}`
  context.textAlign = text.anchor === 'middle' ? 'center' : text.anchor === 'start' ? 'left' : 'right'
  context.fillStyle = text.colour
  if (text.halo) {
    context.strokeStyle = text.halo
    context.lineWidth = haloWidth(text)
  }
  text.lines.forEach((line, i) => {
    const y = text.y + i * text.lineHeight
    if (text.halo) context.strokeText(line, text.x, y)
    context.fillText(line, text.x, y)
  })
}
