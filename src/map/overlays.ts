/** Two canvases below and above cytoscape's: they draw what the scene says, in step with its zoom and pan. */

import type { Core } from 'cytoscape'
import type { Mark } from '../scene/marks'
import { paint } from '../scene/paint'
import { matchSize } from './matchSize'

export interface Layers {
  readonly back: readonly Mark[]
  readonly front: readonly Mark[]
}

const nothing: Layers = { back: [], front: [] }

export class Overlays {
  readonly #cy: Core
  readonly #back: CanvasRenderingContext2D
  readonly #front: CanvasRenderingContext2D
  #layers = nothing
  /** Drawn above all else for as long as a gesture lasts. */
  #gesture: readonly Mark[] = []
  #frame: number | null = null

  constructor(cy: Core, back: HTMLCanvasElement, front: HTMLCanvasElement) {
    this.#cy = cy
    this.#back = contextOf(back)
    this.#front = contextOf(front)
    cy.on('render', this.#drawNow)
  }

  show(layers: Layers): void {
    this.#layers = layers
    this.#drawSoon()
  }

  showGesture(marks: readonly Mark[]): void {
    this.#gesture = marks
    this.#drawSoon()
  }

  close(): void {
    this.#cy.off('render', this.#drawNow)
    if (this.#frame !== null) cancelAnimationFrame(this.#frame)
  }

  #drawSoon(): void {
    this.#frame ??= requestAnimationFrame(this.#drawNow)
  }

  readonly #drawNow = (): void => {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame)
    this.#frame = null
    this.#draw(this.#back, this.#layers.back)
    this.#draw(this.#front, this.#layers.front, this.#gesture)
  }

  #draw(context: CanvasRenderingContext2D, ...layers: readonly (readonly Mark[])[]): void {
    const scale = this.#cy.zoom()
    const pan = this.#cy.pan()
    const [width, height] = [this.#cy.width(), this.#cy.height()]
    const pixels = window.devicePixelRatio || 1
    const canvas = context.canvas
    matchSize(this.#cy, canvas)
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, canvas.width, canvas.height)
    context.setTransform(scale * pixels, 0, 0, scale * pixels, pan.x * pixels, pan.y * pixels)
    const view = { x: -pan.x / scale, y: -pan.y / scale, width: width / scale, height: height / scale }
    for (const marks of layers) paint(context, marks, { scale, view })
  }
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser cannot draw on a canvas')
  return context
}
