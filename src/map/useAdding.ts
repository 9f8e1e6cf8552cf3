/** New actors where the person double-clicks, or clicks with the tool for it. */

import type { Core, EventObject } from 'cytoscape'
import { useLayoutEffect } from 'react'
import type { Point } from '../scene/outline'
import type { Workspace } from '../state/workspace'

/** Taps further apart than this, in CSS pixels, are no double tap: cytoscape only looks at the time between them. */
const samePlace = 12

/**
 * @param add puts a new actor at a point of the map; null where points mean nothing
 * @param isFree whether a click at the point means the map itself
 */
export function useAdding(
  cy: Core | null,
  workspace: Workspace,
  add: ((at: Point) => void) | null,
  isFree: (point: Point) => boolean,
): void {
  useLayoutEffect(() => {
    if (!cy) return
    const onBackground = (event: EventObject) => event.target === cy
    // Where the last tap was that nothing came of; cytoscape reports every tap before the double tap it ends.
    let idle: Point | null = null
    let doubled = false
    const tap = (event: EventObject) => {
      const at = event.renderedPosition
      doubled = idle !== null && Math.hypot(at.x - idle.x, at.y - idle.y) < samePlace
      const { tool } = workspace.session.getState()
      idle = onBackground(event) && tool === 'select' && isFree(event.position) ? at : null
      if (onBackground(event) && tool === 'actor') add?.(event.position)
    }
    const double = (event: EventObject) => {
      if (doubled && idle) add?.(event.position)
    }
    cy.on('dbltap', double)
    cy.on('tap', tap)
    return () => {
      cy.off('dbltap', double)
      cy.off('tap', tap)
    }
  }, [cy, workspace, add, isFree])
}
