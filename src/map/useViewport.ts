/** Puts the map's viewport at the workspace's disposal and shows everything when a network opens. */

import type { Core } from 'cytoscape'
import { useLayoutEffect } from 'react'
import type { ActorId } from '../network/ids'
import type { Box } from '../scene/marks'
import type { Workspace } from '../state/workspace'

/** Room for the tools above, in CSS pixels; below there is as much as the legend takes. */
const margins = { top: 62, right: 16, bottom: 16, left: 16 }
const closest = 1.25

/** @param boundsOf the part of the map that the actors take up with their labels and outlines */
export function useViewport(
  cy: Core | null,
  workspace: Workspace,
  boundsOf: (actors?: readonly ActorId[]) => Box | null,
): void {
  useLayoutEffect(() => {
    if (!cy) return
    const viewport = {
      fit: (actors?: readonly ActorId[]) => fitTo(cy, boundsOf(actors), freeOf(cy)),
      zoomBy: (factor: number) =>
        cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
      centreOn: (actor: ActorId) => {
        const node = cy.getElementById(actor)
        if (cy.zoom() < 0.6) cy.zoom(1)
        cy.center(node)
      },
      middle: () => ({
        x: (cy.width() / 2 - cy.pan().x) / cy.zoom(),
        y: (cy.height() / 2 - cy.pan().y) / cy.zoom(),
      }),
      pointAt: (clientX: number, clientY: number) => {
        const { left, top } = cy.container()?.getBoundingClientRect() ?? { left: 0, top: 0 }
        return { x: (clientX - left - cy.pan().x) / cy.zoom(), y: (clientY - top - cy.pan().y) / cy.zoom() }
      },
      aspect: () => {
        const { width, height } = freeOf(cy)
        return Math.max(0.3, width / Math.max(1, height))
      },
    }
    workspace.viewport = viewport
    // Findings bring arcs and legend entries a moment later: then once more, unless the person has moved the map.
    let fitted = ''
    const view = () => `${cy.zoom()} ${cy.pan().x} ${cy.pan().y}`
    const fitNow = () => {
      viewport.fit()
      fitted = view()
    }
    let frame = requestAnimationFrame(fitNow)
    const stopDocument = workspace.document.state.subscribe(({ id }, before) => {
      if (id !== before.id) frame = requestAnimationFrame(fitNow)
    })
    const stopInsights = workspace.insights.subscribe(({ findings }, before) => {
      if (findings && !before.findings && view() === fitted) frame = requestAnimationFrame(fitNow)
    })
    return () => {
      stopDocument()
      stopInsights()
      cancelAnimationFrame(frame)
      if (workspace.viewport === viewport) workspace.viewport = null
    }
  }, [cy, workspace, boundsOf])
}

/** The part of the map that nothing lies on, in CSS pixels. */
function freeOf(cy: Core): Box {
  const legend = cy.container()?.parentElement?.querySelector('.legend')
  const below = margins.bottom + (legend?.getBoundingClientRect().height ?? 0)
  return {
    x: margins.left,
    y: margins.top,
    width: Math.max(1, cy.width() - margins.left - margins.right),
    height: Math.max(1, cy.height() - margins.top - below),
  }
}

function fitTo(cy: Core, bounds: Box | null, free: Box): void {
  if (!bounds || cy.width() === 0) return
  const zoom = Math.min(
    closest,
    free.width / Math.max(1, bounds.width),
    free.height / Math.max(1, bounds.height),
  )
  cy.viewport({
    zoom,
    pan: {
      x: free.x + free.width / 2 - zoom * (bounds.x + bounds.width / 2),
      y: free.y + free.height / 2 - zoom * (bounds.y + bounds.height / 2),
    },
  })
}
