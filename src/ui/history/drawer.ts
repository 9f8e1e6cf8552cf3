/** Draws one picture after the other, in pieces; while one is drawn the one before is on the screen. */

import { finishInPieces } from '../kit/inPieces'
import { drawSteps, type Picture } from './drawSteps'

interface Wanted {
  readonly picture: Picture
  readonly shown: () => void
}

export class Drawer {
  readonly #shown: CanvasRenderingContext2D | null
  readonly #behind = document.createElement('canvas').getContext('2d')
  #drawing: (() => void) | null = null
  /** The newest one, whose turn comes when the one that is being drawn is done: so there is always progress to see. */
  #next: Wanted | null = null

  constructor(canvas: HTMLCanvasElement) {
    this.#shown = canvas.getContext('2d')
  }

  /** @param shown called when the picture is on the screen, not at all where a newer one has overtaken it */
  draw(picture: Picture, shown: () => void): void {
    this.#next = { picture, shown }
    if (!this.#drawing) this.#goOn()
  }

  close(): void {
    this.#next = null
    this.#drawing?.()
  }

  #goOn(): void {
    const wanted = this.#next
    this.#next = null
    this.#drawing = null
    if (!wanted || !this.#behind) return
    let done = false as boolean
    const stop = finishInPieces(drawSteps(this.#behind, wanted.picture), () => {
      done = true
      this.#show()
      wanted.shown()
      this.#goOn()
    })
    if (!done) this.#drawing = stop
  }

  #show(): void {
    const [from, to] = [this.#behind?.canvas, this.#shown]
    if (!from || !to) return
    to.canvas.width = from.width
    to.canvas.height = from.height
    to.drawImage(from, 0, 0)
  }
}
