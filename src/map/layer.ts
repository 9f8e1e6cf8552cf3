/** A canvas that is painted anew at each frame, and no larger than what is on it: most of a frame is copying its pixels. */

import type { Core } from 'cytoscape'
import { boundsOf, boxesOverlap, extentOf, grown } from '../scene/extent'
import type { Box, Mark } from '../scene/marks'
import { isSeen, paint } from '../scene/paint'

/** Marks, moved by so much in map units. */
export interface Shifted {
  readonly marks: readonly Mark[]
  readonly x: number
  readonly y: number
}

/** Letters may be somewhat wider than they are taken to be; CSS pixels. */
const margin = 12
/** Sizes are multiples of this, device pixels: another size costs more than the same one. */
const step = 64

export class Layer {
  readonly #context: CanvasRenderingContext2D
  /** Device pixels per CSS pixel when it got its size; a person may zoom the page. */
  #pixels = 0

  constructor(canvas: HTMLCanvasElement) {
    const context = canvas.getContext('2d')
    if (!context) throw new Error('this browser cannot draw on a canvas')
    canvas.hidden = true
    this.#context = context
  }

  /** Shows these marks in their order, and nothing else. O(marks). */
  paint(cy: Core, layer: readonly Shifted[]): void {
    const { canvas } = this.#context
    const seen = layer.map((shifted) => seenOf(cy, shifted))
    const around = boundsOf(seen.flatMap(({ boxes }) => boxes))
    if (around) {
      const origin = this.#lay(cy, around)
      const pixels = window.devicePixelRatio || 1
      const scale = cy.zoom()
      for (const { marks, x, y } of seen) {
        const [right, down] = [(x - origin.x) * pixels, (y - origin.y) * pixels]
        this.#context.setTransform(scale * pixels, 0, 0, scale * pixels, right, down)
        paint(this.#context, marks, { scale })
      }
    }
    canvas.hidden = around === null
  }

  /** Empties the canvas and lays it around a part of the screen. Returns its corner, CSS pixels. */
  #lay(cy: Core, around: Box): { readonly x: number; readonly y: number } {
    const { canvas } = this.#context
    const pixels = window.devicePixelRatio || 1
    const { x, y, width, height } = grown(around, margin)
    const left = Math.floor(Math.max(0, x) * pixels)
    const top = Math.floor(Math.max(0, y) * pixels)
    const afresh = canvas.hidden || this.#pixels !== pixels
    const across = sizeFor(Math.min(cy.width(), x + width) * pixels - left, afresh ? 0 : canvas.width)
    const down = sizeFor(Math.min(cy.height(), y + height) * pixels - top, afresh ? 0 : canvas.height)
    if (canvas.width !== across || canvas.height !== down || this.#pixels !== pixels) {
      this.#pixels = pixels
      canvas.width = across
      canvas.height = down
      canvas.style.width = `${across / pixels}px`
      canvas.style.height = `${down / pixels}px`
    } else {
      this.#context.setTransform(1, 0, 0, 1, 0, 0)
      this.#context.clearRect(0, 0, across, down)
    }
    canvas.style.transform = `translate(${left / pixels}px, ${top / pixels}px)`
    return { x: left / pixels, y: top / pixels }
  }
}

/** While it is shown a canvas only grows. */
function sizeFor(needed: number, now: number): number {
  return Math.max(now, step * Math.ceil(needed / step))
}

/** The marks that lie on the screen, their boxes there, and where the map has its origin for them; CSS pixels. */
function seenOf(cy: Core, shifted: Shifted) {
  const scale = cy.zoom()
  const x = cy.pan().x + shifted.x * scale
  const y = cy.pan().y + shifted.y * scale
  const view = { x: -x / scale, y: -y / scale, width: cy.width() / scale, height: cy.height() / scale }
  const marks: Mark[] = []
  const boxes: Box[] = []
  for (const mark of shifted.marks) {
    const box = extentOf(mark)
    if (!isSeen(mark, { scale }) || !boxesOverlap(box, view)) continue
    marks.push(mark)
    boxes.push({
      x: box.x * scale + x,
      y: box.y * scale + y,
      width: box.width * scale,
      height: box.height * scale,
    })
  }
  return { marks, boxes, x, y }
}
