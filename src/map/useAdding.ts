/** New actors where the person double-clicks, or clicks with the tool for it, and the menu where they right-click. */

import type { Core, EventObject } from 'cytoscape'
import { useLayoutEffect } from 'react'
import type { ActorId } from '../network/ids'
import type { Point } from '../scene/outline'
import type { Workspace } from '../state/workspace'

/** @param add puts a new actor at a point of the map */
export function useAdding(cy: Core | null, workspace: Workspace, add: (at: Point) => void): void {
  useLayoutEffect(() => {
    if (!cy) return
    const onBackground = (event: EventObject) => event.target === cy
    const double = (event: EventObject) => {
      if (onBackground(event) && workspace.session.getState().tool === 'select') add(event.position)
    }
    const single = (event: EventObject) => {
      if (onBackground(event) && workspace.session.getState().tool === 'actor') add(event.position)
    }
    const menu = (event: EventObject) => {
      const { left, top } = cy.container()?.getBoundingClientRect() ?? { left: 0, top: 0 }
      const isNode = !onBackground(event) && (event.target as { isNode(): boolean }).isNode()
      const actor = isNode ? ((event.target as { id(): string }).id() as ActorId) : null
      const { x, y } = event.renderedPosition
      workspace.session.setState({ menu: { actor, x: left + x, y: top + y } })
    }
    cy.on('dbltap', double)
    cy.on('tap', single)
    cy.on('cxttap taphold', menu)
    return () => {
      cy.off('dbltap', double)
      cy.off('tap', single)
      cy.off('cxttap taphold', menu)
    }
  }, [cy, workspace, add])
}
