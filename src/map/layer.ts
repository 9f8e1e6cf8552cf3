/** A canvas that is painted anew at each frame. */

import type { Core } from 'cytoscape'
import { boundsOf } from '../scene/extent'
import type { Mark } from '../scene/marks'
import { seenWithin } from '../scene/seen'
import { Piece } from './piece'
import { screenOf, viewOf } from './viewport'

/** Marks, moved by so much in map units. */
export interface Shifted {
  readonly marks: readonly Mark[]
  readonly x: number
  readonly y: number
}

export class Layer {
  readonly #piece: Piece

  constructor(canvas: HTMLCanvasElement) {
    this.#piece = new Piece(canvas)
    canvas.hidden = true
  }

  /** Shows these marks in their order, and nothing else. O(marks). */
  paint(cy: Core, layer: readonly Shifted[]): void {
    const { canvas } = this.#piece
    const view = viewOf(cy)
    const seen = layer.map(({ marks, x, y }) => {
      const shifted = { ...view, x: view.x + x * view.scale, y: view.y + y * view.scale }
      return { view: shifted, ...seenWithin(marks, shifted, screenOf(cy)) }
    })
    const around = boundsOf(seen.flatMap(({ around }) => around ?? []))
    canvas.hidden = around === null
    if (!around) return
    this.#piece.lay(around)
    for (const { marks, view } of seen) this.#piece.paint(marks, view)
    const { x, y } = this.#piece.corner
    canvas.style.transform = `translate(${x}px, ${y}px)`
  }
}
