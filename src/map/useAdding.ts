/** New actors where the person double-clicks, or clicks with the tool for it, and the menu where they right-click. */

import type { Core, EventObject } from 'cytoscape'
import { useLayoutEffect } from 'react'
import type { ActorId } from '../network/ids'
import type { Point } from '../scene/outline'
import type { Workspace } from '../state/workspace'

/** Taps further apart than this, in CSS pixels, are no double tap: cytoscape only looks at the time between them. */
const samePlace = 12

/** @param add puts a new actor at a point of the map; null where points mean nothing */
export function useAdding(cy: Core | null, workspace: Workspace, add: ((at: Point) => void) | null): void {
  useLayoutEffect(() => {
    if (!cy) return
    const onBackground = (event: EventObject) => event.target === cy
    // Where the last tap was that nothing came of; cytoscape reports every tap before the double tap it ends.
    let idle: Point | null = null
    let doubled = false
    const tap = (event: EventObject) => {
      const at = event.renderedPosition
      doubled = idle !== null && Math.hypot(at.x - idle.x, at.y - idle.y) < samePlace
      idle = onBackground(event) && workspace.session.getState().tool === 'select' ? at : null
      if (onBackground(event) && workspace.session.getState().tool === 'actor') add?.(event.position)
    }
    const double = (event: EventObject) => {
      if (doubled && idle) add?.(event.position)
    }
    const menu = (event: EventObject) => {
      const { left, top } = cy.container()?.getBoundingClientRect() ?? { left: 0, top: 0 }
      const isNode = !onBackground(event) && (event.target as { isNode(): boolean }).isNode()
      const actor = isNode ? ((event.target as { id(): string }).id() as ActorId) : null
      const { x, y } = event.renderedPosition
      workspace.session.setState({ menu: { actor, x: left + x, y: top + y } })
    }
    cy.on('dbltap', double)
    cy.on('tap', tap)
    cy.on('cxttap taphold', menu)
    return () => {
      cy.off('dbltap', double)
      cy.off('tap', tap)
      cy.off('cxttap taphold', menu)
    }
  }, [cy, workspace, add])
}
