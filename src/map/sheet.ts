/** A canvas with a piece of the map painted on it, larger than the screen, that moves and grows with the viewport. */

import type { Core } from 'cytoscape'
import type { Mark } from '../scene/marks'
import { isSeen, paint, type PaintOptions } from '../scene/paint'

/**
 * Painted beyond each edge of the screen, so that there is something to see when the map is moved; CSS pixels. Less on
 * phones, whose screens have many pixels and little memory.
 */
const marginOf = (cy: Core) => Math.min(240, Math.round(0.3 * Math.min(cy.width(), cy.height())))

export class Sheet {
  readonly canvas: HTMLCanvasElement
  readonly #context: CanvasRenderingContext2D
  #zoom = 1
  /** Where the origin of the map lies on the sheet, CSS pixels. */
  #origin = { x: 0, y: 0 }
  #size = { width: 0, height: 0 }
  #pixels = 1
  #marks: readonly Mark[] = []
  /** What is still to be painted. */
  #left: readonly Mark[] = []

  constructor(canvas: HTMLCanvasElement) {
    const context = canvas.getContext('2d')
    if (!context) throw new Error('this browser cannot draw on a canvas')
    this.canvas = canvas
    this.#context = context
    canvas.style.transformOrigin = '0 0'
  }

  /** Empties the sheet and takes on `marks` at the viewport of the moment; painted by `paint`. */
  begin(cy: Core, marks: readonly Mark[]): void {
    const pixels = window.devicePixelRatio || 1
    const margin = marginOf(cy)
    const [width, height] = [cy.width() + 2 * margin, cy.height() + 2 * margin]
    const { canvas } = this
    // Setting the size clears the canvas, even where it stays the same.
    if (this.#size.width !== width || this.#size.height !== height || this.#pixels !== pixels) {
      canvas.width = Math.round(width * pixels)
      canvas.height = Math.round(height * pixels)
      canvas.style.width = `${width}px`
      canvas.style.height = `${height}px`
      this.#size = { width, height }
      this.#pixels = pixels
    } else {
      this.#context.setTransform(1, 0, 0, 1, 0, 0)
      this.#context.clearRect(0, 0, canvas.width, canvas.height)
    }
    this.#zoom = cy.zoom()
    this.#origin = { x: cy.pan().x + margin, y: cy.pan().y + margin }
    this.#marks = marks
    this.#left = marks.filter((mark) => isSeen(mark, this.#options()))
  }

  /** Paints the next `count` marks. Returns whether all are painted. */
  paint(count: number): boolean {
    const { x, y } = this.#origin
    const scale = this.#zoom * this.#pixels
    this.#context.setTransform(scale, 0, 0, scale, x * this.#pixels, y * this.#pixels)
    paint(this.#context, this.#left.slice(0, count), { scale: this.#zoom })
    this.#left = this.#left.slice(count)
    return this.#left.length === 0
  }

  #options(): PaintOptions {
    const scale = this.#zoom
    const { x, y } = this.#origin
    const { width, height } = this.#size
    return { scale, view: { x: -x / scale, y: -y / scale, width: width / scale, height: height / scale } }
  }

  /** Whether it shows these marks at this zoom, and will for a while as the map is moved. */
  serves(cy: Core, marks: readonly Mark[]): boolean {
    // Nothing looks the same everywhere: until there is a scene no pixels are filled and copied for it.
    if (marks.length === 0 && this.#marks.length === 0) return true
    const { x, y } = cy.pan()
    const margin = marginOf(cy)
    const moved = Math.max(Math.abs(x + margin - this.#origin.x), Math.abs(y + margin - this.#origin.y))
    return (
      this.#marks === marks &&
      this.#zoom === cy.zoom() &&
      moved < margin / 2 &&
      this.#size.width === cy.width() + 2 * margin &&
      this.#size.height === cy.height() + 2 * margin &&
      this.#pixels === (window.devicePixelRatio || 1)
    )
  }

  /** Lays the sheet where it belongs in the viewport. */
  place(cy: Core): void {
    const scale = cy.zoom() / this.#zoom
    let x = cy.pan().x - this.#origin.x * scale
    let y = cy.pan().y - this.#origin.y * scale
    if (scale === 1) {
      // On whole pixels, or all lines would be blurred.
      x = Math.round(x * this.#pixels) / this.#pixels
      y = Math.round(y * this.#pixels) / this.#pixels
    }
    this.canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`
  }
}
