/**
 * A canvas on a piece of the screen, no larger than what is painted on it: filling pixels and bringing them to the screen
 * is most of what painting costs.
 */

import type { Box, Mark } from '../scene/marks'
import { paintRaster, rasterOf } from '../scene/raster'
import type { View } from '../scene/seen'

/** Sizes are multiples of this, device pixels: another size costs more than the same one. */
const step = 64
/** So much longer than needed, a side stays as it is. */
const spare = 1.5

export class Piece {
  readonly #context: CanvasRenderingContext2D
  /** Device pixels per CSS pixel; a person may zoom the page. 0 = never laid out. */
  #pixels = 0
  /** Device pixels. */
  #place = { left: 0, top: 0 }

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
    const pixels = this.#pixels || 1
    return { x: this.#place.left / pixels, y: this.#place.top / pixels }
  }

  /** Whether its pixels are those of the screen now. */
  get isSharp(): boolean {
    return this.#pixels === pixelsNow()
  }

  /** Empties the canvas and gives it place and size for what lies in a box of the screen, CSS pixels. */
  lay(box: Box): void {
    const { canvas } = this
    const pixels = pixelsNow()
    const raster = rasterOf(box, pixels)
    const across = sizeFor(raster.across, canvas.width)
    const down = sizeFor(raster.down, canvas.height)
    this.#place = raster
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
  paint(marks: readonly Mark[], view: View): void {
    paintRaster(this.#context, marks, view, this.#place, this.#pixels)
  }

  /** Puts on it what was painted elsewhere for the same box. */
  put(painted: CanvasImageSource): void {
    this.#context.setTransform(1, 0, 0, 1, 0, 0)
    this.#context.drawImage(painted, 0, 0)
  }
}

/** Device pixels per CSS pixel. */
export function pixelsNow(): number {
  return window.devicePixelRatio || 1
}

function sizeFor(needed: number, now: number): number {
  return now >= needed && now <= spare * needed ? now : step * Math.max(1, Math.ceil(needed / step))
}
