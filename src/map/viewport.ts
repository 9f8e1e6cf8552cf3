/** What may be asked of the map's viewport, answered by cytoscape. */

import type { Core } from 'cytoscape'
import type { ActorId } from '../network/ids'
import { boxHolds } from '../scene/extent'
import type { Box } from '../scene/marks'
import { onMap, type View } from '../scene/seen'
import type { Viewport } from '../state/ports'

/** Room for the tools above, in CSS pixels; below there is as much as the legend takes. */
const margins = { top: 62, right: 16, bottom: 16, left: 16 }
const noteGap = 6
const closest = 1.25

/** @param boundsOf the part of the map that the actors take up with their labels and outlines; null = none */
export function viewportOf(cy: Core, boundsOf: (actors?: readonly ActorId[]) => Box | null): Viewport {
  return {
    fit: (actors) => fitTo(cy, boundsOf(actors), freeOf(cy)),
    zoomBy: (factor) =>
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    centreOn: (actor) => {
      const box = boundsOf([actor])
      if (!box) return
      const zoom = cy.zoom() < 0.6 ? 1 : cy.zoom()
      const free = freeOf(cy)
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      cy.viewport({
        zoom,
        pan: { x: free.x + free.width / 2 - x * zoom, y: free.y + free.height / 2 - y * zoom },
      })
    },
    reveal: (actors) => {
      const box = boundsOf(actors)
      if (!box || !isInSight(cy, box)) fitTo(cy, boundsOf(), freeOf(cy))
    },
    middle: () => mapPoint(cy, { x: cy.width() / 2, y: cy.height() / 2 }),
    pointAt: (clientX, clientY) => {
      const { left, top } = cy.container()?.getBoundingClientRect() ?? { left: 0, top: 0 }
      return mapPoint(cy, { x: clientX - left, y: clientY - top })
    },
    aspect: () => {
      const { width, height } = freeOf(cy)
      return Math.max(0.3, width / height)
    },
  }
}

/** Where the map lies on the screen. */
export function viewOf(cy: Core): View {
  return { ...cy.pan(), scale: cy.zoom() }
}

/** All of the screen that the map has, CSS pixels. */
export function screenOf(cy: Core): Box {
  return { x: 0, y: 0, width: cy.width(), height: cy.height() }
}

/** The point of the map at a point of its container. */
function mapPoint(cy: Core, { x, y }: { x: number; y: number }) {
  return { x: (x - cy.pan().x) / cy.zoom(), y: (y - cy.pan().y) / cy.zoom() }
}

/** The part of the map that nothing lies on, in CSS pixels: below the tools and the strips, above the legend. */
export function freeOf(cy: Core): Box {
  const stage = cy.container()?.parentElement?.parentElement
  const heightOf = (selector: string) =>
    Array.from(stage?.querySelectorAll(selector) ?? [], (element) => element.getBoundingClientRect().height)
  const above = heightOf('.note-strip').reduce((sum, height) => sum + height + noteGap, margins.top)
  const below = heightOf('.legend').reduce((sum, height) => sum + height, margins.bottom)
  return {
    x: margins.left,
    y: above,
    width: Math.max(1, cy.width() - margins.left - margins.right),
    height: Math.max(1, cy.height() - above - below),
  }
}

/** Whether nothing lies on a part of the map, and it is on the screen. */
export function isInSight(cy: Core, box: Box): boolean {
  return boxHolds(onMap(freeOf(cy), viewOf(cy)), box)
}

function fitTo(cy: Core, bounds: Box | null, free: Box): void {
  if (!bounds || cy.width() === 0) return
  // Beyond its limits cytoscape would keep the zoom, but take the pan that belongs to another.
  const zoom = Math.max(
    cy.minZoom(),
    Math.min(closest, free.width / Math.max(1, bounds.width), free.height / Math.max(1, bounds.height)),
  )
  cy.viewport({
    zoom,
    pan: {
      x: free.x + free.width / 2 - zoom * (bounds.x + bounds.width / 2),
      y: free.y + free.height / 2 - zoom * (bounds.y + bounds.height / 2),
    },
  })
}
