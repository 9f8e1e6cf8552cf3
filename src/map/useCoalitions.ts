/** Coalitions on the map: a click on a name selects the coalition. */

import type { Core, EventObject } from 'cytoscape'
import { useLayoutEffect } from 'react'
import type { CoalitionId } from '../network/ids'
import type { Point } from '../scene/outline'
import { nothingSelected, selectOnly } from '../state/session'
import type { Workspace } from '../state/workspace'

/** @param nameAt the coalition whose name stands at a point of the map */
export function useCoalitions(
  cy: Core | null,
  workspace: Workspace,
  nameAt: (point: Point) => CoalitionId | null,
): void {
  useLayoutEffect(() => {
    if (!cy) return
    const { session } = workspace
    const tap = (event: EventObject) => {
      const { tool, selection } = session.getState()
      if (event.target !== cy || tool !== 'select') return
      const named = nameAt(event.position)
      if (named) session.setState({ selection: selectOnly({ coalitions: new Set([named]) }) })
      // Cytoscape, which unselects the rest, knows nothing of coalitions.
      else if (selection.coalitions.size > 0) session.setState({ selection: nothingSelected })
    }
    cy.on('tap', tap)
    return () => {
      cy.off('tap', tap)
    }
  }, [cy, workspace, nameAt])
}
