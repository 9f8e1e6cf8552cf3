/**
 * A canvas on a piece of the screen, no larger than what is painted on it: filling pixels and bringing them to the screen
 * is most of what painting costs.
 */

import { Bounds, boxesOverlap, boxHolds, extentOf, grown } from '../scene/extent'
import type { Box, Mark } from '../scene/marks'
import { isSeen, paint } from '../scene/paint'

/** Where the map has its origin on the screen, CSS pixels, and how many of them a map unit is. */
export interface View {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** Letters may be somewhat wider than they are taken to be; CSS pixels. */
const margin = 12
/** Sizes are multiples of this, device pixels: another size costs more than the same one. */
const step = 64
/** So much longer than needed, a side stays as it is. */
const spare = 1.5

export class Piece {
  readonly #context: CanvasRenderingContext2D
  /** Device pixels per CSS pixel; a person may zoom the page. */
  #pixels = 0
  #corner = { x: 0, y: 0 }

  constructor(canvas: HTMLCanvasElement) {
    const context = canvas.getContext('2d')
    if (!context) throw new Error('this browser cannot draw on a canvas')
    this.#context = context
  }

  get canvas(): HTMLCanvasElement {
    return this.#context.canvas
  }

  /** Where its left upper corner lay on the screen when it was laid out, CSS pixels; on whole device pixels. */
  get corner(): { readonly x: number; readonly y: number } {
    return this.#corner
  }

  /** Whether its pixels are those of the screen now. */
  get isSharp(): boolean {
    return this.#pixels === pixelsNow()
  }

  /** Empties the canvas and gives it place and size for what lies in a box of the screen, CSS pixels. */
  lay({ x, y, width, height }: Box): void {
    const { canvas } = this
    const pixels = pixelsNow()
    const [left, top] = [Math.floor(x * pixels), Math.floor(y * pixels)]
    const across = sizeFor((x + width) * pixels - left, canvas.width)
    const down = sizeFor((y + height) * pixels - top, canvas.height)
    this.#corner = { x: left / pixels, y: top / pixels }
    if (canvas.width === across && canvas.height === down && this.#pixels === pixels) {
      this.#context.setTransform(1, 0, 0, 1, 0, 0)
      this.#context.clearRect(0, 0, across, down)
      return
    }
    this.#pixels = pixels
    // This clears it, too.
    canvas.width = across
    canvas.height = down
    canvas.style.width = `${across / pixels}px`
    canvas.style.height = `${down / pixels}px`
  }

  /** Paints marks that lie on it, over what is there. */
  paint(marks: readonly Mark[], { x, y, scale }: View): void {
    const pixels = this.#pixels
    const [right, down] = [(x - this.#corner.x) * pixels, (y - this.#corner.y) * pixels]
    this.#context.setTransform(scale * pixels, 0, 0, scale * pixels, right, down)
    paint(this.#context, marks, { scale })
  }
}

/** Device pixels per CSS pixel. */
function pixelsNow(): number {
  return window.devicePixelRatio || 1
}

function sizeFor(needed: number, now: number): number {
  return now >= needed && now <= spare * needed ? now : step * Math.max(1, Math.ceil(needed / step))
}

/**
 * The marks that lie within a part of the screen, and the box they take up there, no larger than that part; CSS pixels.
 * `all` says that nothing lies or reaches outside. O(marks).
 * @param reach around all marks where that is known: if it lies within, none has to be looked at by itself
 */
export function seenWithin(
  marks: readonly Mark[],
  view: View,
  limit: Box,
  reach: Box | null = null,
): { readonly marks: readonly Mark[]; readonly around: Box | null; readonly all: boolean } {
  const whole = reach && onScreen(reach, view)
  if (whole && boxHolds(limit, whole))
    return { marks: marks.filter((mark) => isSeen(mark, view)), around: whole, all: true }
  const inSight = onMap(limit, view)
  const seen: Mark[] = []
  const bounds = new Bounds()
  let all = true
  for (const mark of marks) {
    if (!isSeen(mark, view)) continue
    const box = extentOf(mark)
    if (boxesOverlap(box, inSight)) {
      seen.push(mark)
      bounds.add(box)
    } else all = false
  }
  const box = bounds.box()
  const around = box && onScreen(box, view)
  return {
    marks: seen,
    around: around && commonOf(around, limit),
    all: all && (!around || boxHolds(limit, around)),
  }
}

/** What a box of the map takes up on the screen, with room for letters. */
function onScreen(box: Box, { x, y, scale }: View): Box {
  const { width, height } = box
  const exactly = { x: box.x * scale + x, y: box.y * scale + y, width: width * scale, height: height * scale }
  return grown(exactly, margin)
}

/** The part of the map that lies in a box of the screen. */
export function onMap(box: Box, { x, y, scale }: View): Box {
  return {
    x: (box.x - x) / scale,
    y: (box.y - y) / scale,
    width: box.width / scale,
    height: box.height / scale,
  }
}

/** What two boxes that meet have in common. */
function commonOf(a: Box, b: Box): Box {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)]
  const [right, bottom] = [Math.min(a.x + a.width, b.x + b.width), Math.min(a.y + a.height, b.y + b.height)]
  return { x, y, width: right - x, height: bottom - y }
}
