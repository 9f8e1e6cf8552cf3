/**
 * Draws the map. The scene is painted on a sheet a little larger than the screen, which then moves with the map; a new
 * one is painted behind it, a few milliseconds at each frame, and shown when it is done. What belongs to a gesture lies
 * on two canvases below and above it that are painted anew at each frame.
 */

import type { Core } from 'cytoscape'
import type { Painted } from '../scene/firstPicture'
import type { Box, Mark } from '../scene/marks'
import { Layer, type Shifted } from './layer'
import { Sheet } from './sheet'

/** A frame that takes longer than this, in milliseconds, had too many marks to paint. */
const longFrame = 26
const shortFrame = 19
/** Marks painted in a frame, to begin with, at least, and at most: small maps would drive it up without end. */
const marksAtFirst = 1200
const marksAtLeast = 100
const marksAtMost = 20_000

/** What lies below and above the sheet for a while. */
export interface Overlay {
  readonly below?: readonly Shifted[]
  readonly above?: readonly Shifted[]
}

/** What the sheet is to show, and the box around it all. */
interface Picture {
  readonly marks: readonly Mark[]
  readonly reach: Box | null
}

export interface Canvases {
  readonly below: HTMLCanvasElement
  readonly sheets: readonly [HTMLCanvasElement, HTMLCanvasElement]
  readonly above: HTMLCanvasElement
}

export class Painter {
  readonly #cy: Core
  #front: Sheet
  #back: Sheet
  readonly #below: Layer
  readonly #above: Layer
  #picture: Picture = { marks: [], reach: null }
  /** Shown in place of it while something is lifted off. */
  #resting: Picture | null = null
  /** Whom to tell once what was lifted is back, which it will be with the next marks; null = nobody. */
  #landing: (() => void) | null = null
  /** The sheet that was painted elsewhere, as long as nothing else is painted on it. */
  #adopted: Sheet | null = null
  /** How often other marks were to be shown. */
  #edition = 0
  /** The edition that is being painted on the back sheet; null = none. */
  #painting: number | null = null
  /** How many marks a frame has time for, found out by trying. */
  #atOnce = marksAtFirst
  /** When the last frame that painted began; null = the last one did not paint. */
  #begun: number | null = null
  /** The frame in which was painted last: cytoscape may ask for another drawing in the same one. */
  #paintedIn: CSSNumberish | null = null
  #waiting: { readonly edition: number; readonly shown: () => void }[] = []
  readonly #overlays = new Map<string, () => Overlay>()
  #frame: number | null = null
  #closed = false

  constructor(cy: Core, { below, sheets, above }: Canvases) {
    this.#cy = cy
    this.#front = new Sheet(sheets[0])
    this.#back = new Sheet(sheets[1])
    sheets[1].style.visibility = 'hidden'
    this.#below = new Layer(below)
    this.#above = new Layer(above)
    cy.on('render', this.#draw)
  }

  /**
   * From now on the sheet shows these marks, unless something is lifted.
   * @param reach around them all
   */
  show(marks: readonly Mark[], reach: Box | null): void {
    this.#picture = { marks, reach }
    const landing = this.#landing
    this.#landing = null
    if (landing) this.#putBackNow(landing)
    else this.#changed()
  }

  /** Shows what was painted elsewhere, until there are marks; nothing happens once there is something else to show. */
  adopt(painted: Painted): void {
    if (this.#painting !== null || this.#resting || this.#picture.marks.length > 0) {
      painted.bitmap.close()
      return
    }
    this.#back.adopt(this.#cy, painted)
    this.#adopted = this.#back
    this.#turn(this.#edition)
    this.drawSoon()
  }

  /** What was adopted shows these marks, so that they need not be painted. */
  recognise(marks: readonly Mark[]): void {
    this.#adopted?.takeOn(marks)
  }

  /** Until it is put back: only what rests. What was lifted off is for an overlay. */
  lift(resting: readonly Mark[]): void {
    this.#resting = { marks: resting, reach: this.#picture.reach }
    this.#landing = null
    this.#changed()
  }

  /**
   * All marks again.
   * @param when `next`: with the marks that are shown next, since those of now are out of date
   * @param shown called when they are on the screen
   */
  putBack(when: 'now' | 'next', shown: () => void): void {
    if (when === 'next') this.#landing = shown
    else this.#putBackNow(shown)
  }

  #putBackNow(shown: () => void): void {
    this.#resting = null
    this.#changed()
    this.#waiting.push({ edition: this.#edition, shown })
  }

  /** @param overlay asked at each frame; null takes it away */
  overlay(name: string, overlay: (() => Overlay) | null): void {
    if (overlay) this.#overlays.set(name, overlay)
    else this.#overlays.delete(name)
    this.drawSoon()
  }

  close(): void {
    this.#closed = true
    this.#cy.off('render', this.#draw)
    if (this.#frame !== null) cancelAnimationFrame(this.#frame)
  }

  #changed(): void {
    this.#edition++
    this.drawSoon()
  }

  drawSoon(): void {
    // Behaviours that end after the painter take their overlays away.
    if (this.#closed) return
    this.#frame ??= requestAnimationFrame(this.#draw)
  }

  readonly #draw = (): void => {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame)
    this.#frame = null
    const { marks, reach } = this.#resting ?? this.#picture
    if (this.#painting === null && !this.#front.serves(this.#cy, marks)) {
      this.#painting = this.#edition
      if (this.#adopted === this.#back) this.#adopted = null
      this.#back.begin(this.#cy, marks, reach)
    }
    if (this.#painting === null) {
      this.#begun = null
      // What was lifted and put back within one frame never left the sheet.
      this.#tell(this.#edition)
    } else if (this.#paintedIn === document.timeline.currentTime) this.drawSoon()
    else if (this.#back.paint(this.#marksNow())) this.#turn(this.#painting)
    else this.drawSoon()
    this.#front.place(this.#cy)
    const overlays = Array.from(this.#overlays.values(), (overlay) => overlay())
    this.#below.paint(
      this.#cy,
      overlays.flatMap(({ below }) => below ?? []),
    )
    this.#above.paint(
      this.#cy,
      overlays.flatMap(({ above }) => above ?? []),
    )
  }

  /** Most of what painting costs comes after the script, when the browser fills pixels: only the next frame tells. */
  #marksNow(): number {
    const now = performance.now()
    const took = this.#begun === null ? null : now - this.#begun
    this.#begun = now
    this.#paintedIn = document.timeline.currentTime
    if (took !== null && took > longFrame) this.#atOnce = Math.max(marksAtLeast, this.#atOnce / 2)
    if (took !== null && took < shortFrame) this.#atOnce = Math.min(marksAtMost, 1.5 * this.#atOnce)
    return Math.round(this.#atOnce)
  }

  /** The back sheet is done: it becomes the front one, and who waited for it is told. */
  #turn(painted: number): void {
    this.#painting = null
    ;[this.#front, this.#back] = [this.#back, this.#front]
    this.#front.canvas.style.visibility = ''
    this.#back.canvas.style.visibility = 'hidden'
    // The viewport or the marks may have moved on meanwhile.
    if (!this.#front.serves(this.#cy, (this.#resting ?? this.#picture).marks)) this.drawSoon()
    this.#tell(painted)
  }

  /** Tells those who waited for an edition that it is on the screen. */
  #tell(painted: number): void {
    if (this.#waiting.length === 0) return
    const told = this.#waiting.filter(({ edition }) => edition <= painted)
    this.#waiting = this.#waiting.filter(({ edition }) => edition > painted)
    for (const { shown } of told) shown()
  }
}
