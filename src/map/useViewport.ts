/** Puts the map's viewport at the workspace's disposal and shows everything when a network opens. */

import type { Core } from 'cytoscape'
import { useLayoutEffect } from 'react'
import type { ActorId } from '../network/ids'
import type { Box } from '../scene/marks'
import type { Workspace } from '../state/workspace'

/** Room for the tools above, the legend below and the zoom buttons, in CSS pixels. */
const margins = { top: 64, right: 24, bottom: 24, left: 24 }
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
      fit: (actors?: readonly ActorId[]) => fitTo(cy, boundsOf(actors)),
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
        const { top, right, bottom, left } = margins
        return Math.max(0.3, (cy.width() - left - right) / Math.max(1, cy.height() - top - bottom))
      },
    }
    workspace.viewport = viewport
    viewport.fit()
    const stop = workspace.document.state.subscribe(({ id }, before) => {
      if (id !== before.id) requestAnimationFrame(() => viewport.fit())
    })
    return () => {
      stop()
      if (workspace.viewport === viewport) workspace.viewport = null
    }
  }, [cy, workspace, boundsOf])
}

function fitTo(cy: Core, bounds: Box | null): void {
  if (!bounds || cy.width() === 0) return
  const width = cy.width() - margins.left - margins.right
  const height = cy.height() - margins.top - margins.bottom
  const zoom = Math.min(closest, width / Math.max(1, bounds.width), height / Math.max(1, bounds.height))
  cy.viewport({
    zoom,
    pan: {
      x: margins.left + width / 2 - zoom * (bounds.x + bounds.width / 2),
      y: margins.top + height / 2 - zoom * (bounds.y + bounds.height / 2),
    },
  })
}
