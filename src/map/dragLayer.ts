/** An opaque canvas above the map for as long as actors are dragged: cytoscape would redraw everything at each move. */

import type { Core } from 'cytoscape'
import type { DragScene } from '../scene/dragging'
import type { Mark } from '../scene/marks'
import type { Point } from '../scene/outline'
import { paint } from '../scene/paint'
import { matchSize } from './matchSize'

export class DragLayer {
  readonly #cy: Core
  readonly #canvas: HTMLCanvasElement
  readonly #context: CanvasRenderingContext2D
  /** What rests, drawn once. */
  readonly #resting: OffscreenCanvas
  readonly #scene: DragScene
  readonly #background: string
  #by: Point = { x: 0, y: 0 }
  #frame: number | null = null

  /** Covers the map at once; `scene` is painted at the zoom and pan of the moment. */
  constructor(cy: Core, canvas: HTMLCanvasElement, scene: DragScene, background: string) {
    const context = canvas.getContext('2d')
    matchSize(cy, canvas)
    this.#resting = new OffscreenCanvas(canvas.width, canvas.height)
    const resting = this.#resting.getContext('2d')
    if (!context || !resting) throw new Error('this browser cannot draw on a canvas')
    this.#cy = cy
    this.#canvas = canvas
    this.#context = context
    this.#scene = scene
    this.#background = background
    this.#paint(resting, scene.resting)
    this.#draw()
    canvas.hidden = false
  }

  /** @param by how far the dragged actors are from where they were, in map units */
  move(by: Point): void {
    this.#by = by
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null
      this.#draw()
    })
  }

  close(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame)
    this.#canvas.hidden = true
    // A hidden canvas of the size of the screen is memory for nothing.
    this.#canvas.width = this.#canvas.height = 0
  }

  #draw(): void {
    const { back, front } = this.#scene.redrawn(this.#by)
    const context = this.#context
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.fillStyle = this.#background
    context.fillRect(0, 0, this.#canvas.width, this.#canvas.height)
    this.#paint(context, back)
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.drawImage(this.#resting, 0, 0)
    this.#paint(context, this.#scene.carried, this.#by)
    this.#paint(context, front)
  }

  #paint(
    context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
    marks: readonly Mark[],
    by: Point = { x: 0, y: 0 },
  ): void {
    const scale = this.#cy.zoom()
    const pan = this.#cy.pan()
    const pixels = window.devicePixelRatio || 1
    const [x, y] = [pan.x + by.x * scale, pan.y + by.y * scale]
    context.setTransform(scale * pixels, 0, 0, scale * pixels, x * pixels, y * pixels)
    const view = {
      x: -x / scale,
      y: -y / scale,
      width: this.#cy.width() / scale,
      height: this.#cy.height() / scale,
    }
    paint(context, marks, { scale, view })
  }
}
