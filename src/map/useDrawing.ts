/** The drawing tools: press on an actor and let go on another, or click the one and then the other. */

import type { Core, EventObject } from 'cytoscape'
import { useLayoutEffect } from 'react'
import type { ActorId } from '../network/ids'
import type { Point } from '../scene/outline'
import type { Workspace } from '../state/workspace'
import { connect, type LineKind } from './connect'

export interface Band {
  readonly kind: LineKind
  readonly from: ActorId
  readonly to: Point
}

/**
 * @param hit the actor at a point of the map
 * @param stretch shows the line while it is drawn; null when it is over
 */
export function useDrawing(
  cy: Core | null,
  workspace: Workspace,
  kind: LineKind | null,
  hit: (point: Point) => ActorId | null,
  stretch: (band: Band | null) => void,
): void {
  // With the tool in hand a line may have been begun in another view, before the map was on the screen.
  useLayoutEffect(() => {
    if (!kind) workspace.session.setState({ drawingFrom: null })
  }, [workspace, kind])
  useLayoutEffect(() => () => workspace.session.setState({ drawingFrom: null }), [workspace])
  useLayoutEffect(() => {
    if (!cy || !kind) return
    const { session } = workspace
    let pressed: ActorId | null = null
    const begin = (event: EventObject) => {
      pressed = hit(event.position)
      if (pressed) cy.userPanningEnabled(false)
    }
    const move = (event: EventObject) => {
      const from = pressed ?? session.getState().drawingFrom
      if (from) stretch({ kind, from, to: event.position })
    }
    const end = (event: EventObject) => {
      cy.userPanningEnabled(true)
      const target = hit(event.position)
      const begun = session.getState().drawingFrom
      const first = begun && workspace.document.state.getState().network.actors.has(begun) ? begun : null
      const start = pressed
      pressed = null
      stretch(null)
      if (!target) return
      if (start && start !== target) connect(workspace, kind, start, target)
      else if (first && first !== target) connect(workspace, kind, first, target)
      else session.setState({ drawingFrom: first === target ? null : target })
    }
    cy.autounselectify(true)
    cy.on('tapstart', begin)
    cy.on('mousemove tapdrag', move)
    cy.on('tapend', end)
    return () => {
      cy.autounselectify(false)
      cy.userPanningEnabled(true)
      cy.off('tapstart', begin)
      cy.off('mousemove tapdrag', move)
      cy.off('tapend', end)
      stretch(null)
    }
  }, [cy, workspace, kind, hit, stretch])
}
