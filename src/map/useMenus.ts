/** The map's menu, by right click or long press: about what lies there, else about the coalition around, else the map. */

import type { Core, EventObject } from 'cytoscape'
import { useLayoutEffect } from 'react'
import type { CoalitionId } from '../network/ids'
import type { Point } from '../scene/outline'
import type { Workspace } from '../state/workspace'
import { openMenu } from './openMenu'

/** @param coalitionAt the coalition at a point of the map, by its name or as the smallest one around */
export function useMenus(
  cy: Core | null,
  workspace: Workspace,
  coalitionAt: (point: Point) => CoalitionId | null,
): void {
  useLayoutEffect(() => {
    if (!cy) return
    const menu = (event: EventObject) => {
      const { left, top } = cy.container()?.getBoundingClientRect() ?? { left: 0, top: 0 }
      const { x, y } = event.renderedPosition
      const at = { x: left + x, y: top + y }
      if (event.target === cy) {
        const coalition = coalitionAt(event.position)
        openMenu(workspace, coalition ? 'coalition' : 'map', coalition, at)
        return
      }
      const { id, kind } = (event.target as { data(): { id: string; kind: string } }).data()
      openMenu(workspace, kind === 'tie' || kind === 'exchange' ? kind : 'actor', id, at)
    }
    cy.on('cxttap taphold', menu)
    return () => {
      cy.off('cxttap taphold', menu)
    }
  }, [cy, workspace, coalitionAt])
}
