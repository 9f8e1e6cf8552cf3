/** The lasso: with its tool, or with Alt held down, a line drawn around actors selects them. */

import type { Core, EventObject } from 'cytoscape'
import { useLayoutEffect } from 'react'
import type { ActorId } from '../network/ids'
import type { Point } from '../scene/outline'
import { selectOnly } from '../state/session'
import type { Workspace } from '../state/workspace'
import { followPointer } from './followPointer'

/**
 * @param inside the actors whose middle lies within a line
 * @param encircle shows the line while it is drawn; empty when it is over
 */
export function useLasso(
  cy: Core | null,
  workspace: Workspace,
  inside: (line: readonly Point[]) => readonly ActorId[],
  encircle: (line: readonly Point[]) => void,
): void {
  useLayoutEffect(() => {
    if (!cy) return
    const { session } = workspace
    let stop: () => void = () => undefined
    const begin = (event: EventObject) => {
      const pressed = event.originalEvent as MouseEvent | TouchEvent
      if (session.getState().tool !== 'lasso' && !pressed.altKey) return
      if ('touches' in pressed ? pressed.touches.length !== 1 : pressed.button !== 0) return
      const from = event.position
      const line: Point[] = [from]
      const before = pressed.shiftKey ? session.getState().selection.actors : new Set<ActorId>()
      cy.userPanningEnabled(false)
      stop()
      stop = followPointer(pressed, {
        begun: () => cy.autounselectify(true),
        moved: (by) => {
          line.push({ x: from.x + by.x / cy.zoom(), y: from.y + by.y / cy.zoom() })
          encircle(line)
        },
        ended: (dropped) => {
          encircle([])
          cy.userPanningEnabled(true)
          // Letting go is a click for cytoscape, and would select nothing.
          requestAnimationFrame(() => {
            cy.autounselectify(false)
            if (!dropped) return
            const actors = new Set([...before, ...inside(line)])
            session.setState({ selection: selectOnly({ actors }), tool: 'select' })
          })
        },
      })
    }
    cy.on('tapstart', begin)
    return () => {
      cy.off('tapstart', begin)
      stop()
    }
  }, [cy, workspace, inside, encircle])
}
