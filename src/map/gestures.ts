/**
 * Cytoscape's renderer without its drawing: gestures, viewport and selection stay with cytoscape, what lies under the
 * pointer is answered from the scene, and the painter draws. Its own canvases redraw everything when one actor moves.
 */

import cytoscape, { type Core, type SingularElementReturnValue } from 'cytoscape'
import type { Box } from '../scene/marks'
import type { Point } from '../scene/outline'

/** Who says what lies where; coordinates and distances in map units. */
export interface Surface {
  /** The actor, tie or exchange at a point or within the given distances of it. */
  readonly at: (point: Point, near: { readonly actor: number; readonly line: number }) => string | null
  readonly within: (box: Box) => readonly string[]
}

/** How far a press may miss, in CSS pixels. */
const tolerance = { mouse: { actor: 2, line: 8 }, touch: { actor: 8, line: 24 } }

interface Answers {
  readonly surface: Surface
  readonly askFor: (ids: readonly string[]) => void
}

const answers = new WeakMap<Core, Answers>()

/**
 * From now on presses on the map are answered by `surface`.
 * @param askFor gives cytoscape elements that it does not have yet
 */
export function answerPresses(cy: Core, surface: Surface, askFor: Answers['askFor']): void {
  answers.set(cy, { surface, askFor })
}

/** What of the built-in renderer is used here. */
interface BaseRenderer {
  readonly cy: Core
  /** Two corners, then 1 while a press may become a box. */
  readonly selection: readonly (number | undefined)[]
  readonly hoverData: { readonly selecting?: boolean }
  readonly touchData: { readonly selecting?: boolean }
  readonly destroyed?: boolean
  readonly flushRenderedStyleQueue: () => void
}

type Corner = (number | undefined)[]

/** Cytoscape lets a renderer inherit its gestures, but not replace their hit tests except on the instance. */
function Gestures(this: BaseRenderer & Record<string, unknown>): void {
  const elements = (ids: readonly string[]): SingularElementReturnValue[] => {
    const missing = ids.filter((id) => this.cy.getElementById(id).empty())
    if (missing.length > 0) answers.get(this.cy)?.askFor(missing)
    return ids.flatMap((id) => {
      const element = this.cy.getElementById(id)
      return element.nonempty() ? [element] : []
    })
  }
  // Cytoscape only answers presses on something inside its container, where its canvases would be.
  const pad = document.createElement('div')
  Object.assign(pad.style, { position: 'absolute', inset: '0' })
  this.cy.container()?.append(pad)
  // Where cytoscape keeps what its canvases would show.
  this.data = {}
  this.findNearestElements = (x: number, y: number, _: boolean, byTouch: boolean) => {
    const { actor, line } = tolerance[byTouch ? 'touch' : 'mouse']
    const zoom = this.cy.zoom()
    const id = answers.get(this.cy)?.surface.at({ x, y }, { actor: actor / zoom, line: line / zoom })
    return id ? elements([id]) : []
  }
  this.getAllInBox = (...[x1, y1, x2, y2]: [number, number, number, number]) =>
    elements(answers.get(this.cy)?.surface.within(boxBetween([x1, y1, x2, y2])) ?? [])
  // Sorting all elements is only for what cytoscape drags or draws itself.
  this.getCachedZSortedEles = () => []
  // Its own loop asks for every frame, even while nothing moves, and the page would never rest.
  this.startRenderLoop = nothing
  this.recalculateRenderedStyle = nothing
  let frame: number | null = null
  this.redraw = () => {
    frame ??= requestAnimationFrame(() => {
      frame = null
      if (this.destroyed) return
      // Cytoscape notes every element that changes, and forgets it only when told to look at it.
      this.flushRenderedStyleQueue()
      this.cy.emit('render')
    })
  }
}

const nothing = () => undefined
Object.assign(Gestures.prototype as object, {
  render: nothing,
  redrawHint: nothing,
  matchCanvasSize: nothing,
  renderTo: nothing,
  nodeShapeImpl: nothing,
  arrowShapeImpl: nothing,
})

// The name of the renderer that cytoscape takes when it has a container.
cytoscape('renderer', 'canvas', Gestures)

/** The box that is being drawn to select, in map units; null = none. */
export function selectionBox(cy: Core): Box | null {
  const { selection, hoverData, touchData } = (cy as unknown as { renderer(): BaseRenderer }).renderer()
  return hoverData.selecting || touchData.selecting ? boxBetween(selection as Corner) : null
}

function boxBetween([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: Corner): Box {
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) }
}
