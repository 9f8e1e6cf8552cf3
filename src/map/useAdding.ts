/** New actors where the person double-clicks, or clicks with the tool for it, and the menu where they right-click. */

import type { Core, EventObject } from 'cytoscape'
import { useLayoutEffect } from 'react'
import type { Point } from '../scene/outline'
import type { Workspace } from '../state/workspace'
import { openMenu } from './openMenu'

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
      const { x, y } = event.renderedPosition
      const at = { x: left + x, y: top + y }
      if (onBackground(event)) openMenu(workspace, 'map', null, at)
      else {
        const { id, kind } = (event.target as { data(): { id: string; kind: string } }).data()
        openMenu(workspace, kind === 'tie' || kind === 'exchange' ? kind : 'actor', id, at)
      }
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
