/** A canvas with a piece of the map painted on it, beyond the screen too, that moves and grows with the viewport. */

import type { Core } from 'cytoscape'
import { boxHolds, grown } from '../scene/extent'
import type { Painted } from '../scene/firstPicture'
import type { Box, Mark } from '../scene/marks'
import { seenWithin, type View } from '../scene/seen'
import { Piece, pixelsNow } from './piece'
import { screenOf, viewOf } from './viewport'

/**
 * Painted beyond each edge of the screen, so that there is something to see when the map is moved; CSS pixels. Less on
 * phones, whose screens have many pixels and little memory.
 */
export function marginOf({ width, height }: Pick<Box, 'width' | 'height'>): number {
  return Math.min(240, Math.round(0.3 * Math.min(width, height)))
}

export class Sheet {
  readonly #piece: Piece
  /** Where the map and the edges of the screen lay when it was begun. */
  #view: View = { x: 0, y: 0, scale: 1 }
  #screen = { width: 0, height: 0 }
  #marks: readonly Mark[] = []
  /** Whether all marks have found room on it, wherever the map is moved. */
  #isWhole = true
  /** What is still to be painted. */
  #left: readonly Mark[] = []

  constructor(canvas: HTMLCanvasElement) {
    this.#piece = new Piece(canvas)
    canvas.style.transformOrigin = '0 0'
  }

  get canvas(): HTMLCanvasElement {
    return this.#piece.canvas
  }

  /**
   * Empties the sheet and takes on `marks` at the viewport of the moment; painted by `paint`. O(marks).
   * @param reach around them all
   */
  begin(cy: Core, marks: readonly Mark[], reach: Box | null): void {
    const screen = screenOf(cy)
    this.#view = viewOf(cy)
    this.#screen = screen
    this.#marks = marks
    const seen = seenWithin(marks, this.#view, grown(screen, marginOf(screen)), reach)
    this.#left = seen.marks
    this.#isWhole = seen.all
    this.#piece.lay(seen.around ?? { ...screen, width: 0, height: 0 })
  }

  /** Takes over what was painted elsewhere, which can be had once; it shows no marks until it is told which. */
  adopt(cy: Core, { view, limit, bitmap, around, all }: Painted): void {
    const screen = screenOf(cy)
    // Painted for a smaller window it will do until there are marks, and no longer.
    const isEnough = boxHolds(limit, grown(screen, marginOf(screen)))
    this.#view = view
    this.#screen = isEnough ? screen : { width: 0, height: 0 }
    this.#marks = []
    this.#left = []
    this.#isWhole = all
    this.#piece.lay(around)
    this.#piece.put(bitmap)
    bitmap.close()
  }

  /** What was painted elsewhere shows these marks. */
  takeOn(marks: readonly Mark[]): void {
    this.#marks = marks
  }

  /** Paints the next `count` marks. Returns whether all are painted. */
  paint(count: number): boolean {
    this.#piece.paint(this.#left.slice(0, count), this.#view)
    this.#left = this.#left.slice(count)
    return this.#left.length === 0
  }

  /** Whether it shows these marks at this zoom, and will for a while as the map is moved. */
  serves(cy: Core, marks: readonly Mark[]): boolean {
    // Nothing looks the same everywhere: until there is a scene no pixels are filled and copied for it.
    if (marks.length === 0 && this.#marks.length === 0) return true
    if (this.#marks !== marks || this.#view.scale !== cy.zoom() || !this.#piece.isSharp) return false
    if (this.#isWhole) return true
    const { x, y } = cy.pan()
    const moved = Math.max(Math.abs(x - this.#view.x), Math.abs(y - this.#view.y))
    const { width, height } = this.#screen
    return moved < marginOf(this.#screen) / 2 && width === cy.width() && height === cy.height()
  }

  /** Lays the sheet where it belongs in the viewport. */
  place(cy: Core): void {
    const scale = cy.zoom() / this.#view.scale
    const { corner } = this.#piece
    let x = cy.pan().x + (corner.x - this.#view.x) * scale
    let y = cy.pan().y + (corner.y - this.#view.y) * scale
    if (scale === 1) {
      // On whole pixels, or all lines would be blurred.
      const pixels = pixelsNow()
      x = Math.round(x * pixels) / pixels
      y = Math.round(y * pixels) / pixels
    }
    this.canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`
  }
}
