/** Dragging actors: they follow the pointer on an overlay, and the network changes once, when they are let go. */

import type { Core, EventObject, NodeSingular } from 'cytoscape'
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { ActorId } from '../network/ids'
import type { DragScene } from '../scene/dragging'
import type { Point } from '../scene/outline'
import type { Workspace } from '../state/workspace'
import { followPointer } from './followPointer'
import type { Painter } from './painter'
import { still } from './usePainter'

/** The scene of the moment, that can be taken apart. */
interface Movable {
  readonly partsFor: (dragged: ReadonlySet<ActorId>) => DragScene
}

/** Returns whether actors are being dragged. */
export function useMoving(
  cy: Core | null,
  workspace: Workspace,
  painter: Painter | null,
  movable: RefObject<Movable>,
): boolean {
  const [moving, setMoving] = useState(false)
  useLayoutEffect(() => {
    if (!cy || !painter) return
    let stop: () => void = () => undefined
    const begin = (event: EventObject) => {
      const held = event.target as NodeSingular
      const { tool } = workspace.session.getState()
      const pressed = event.originalEvent as MouseEvent | TouchEvent
      if (tool !== 'select' || event.target === cy || !held.isNode() || isOther(pressed)) return
      stop()
      stop = drag(cy, workspace, held, pressed, painter, movable, setMoving)
    }
    cy.on('tapstart', begin)
    return () => {
      cy.off('tapstart', begin)
      stop()
    }
  }, [cy, workspace, painter, movable])
  return moving
}

/** With Shift or Ctrl a press selects, with Alt it begins a lasso; other buttons and more fingers mean something else as well. */
function isOther(pressed: MouseEvent | TouchEvent): boolean {
  const keys = pressed.shiftKey || pressed.ctrlKey || pressed.metaKey || pressed.altKey
  return keys || ('touches' in pressed ? pressed.touches.length !== 1 : pressed.button !== 0)
}

/** One drag, from the press on. Returns how to give it up. */
function drag(
  cy: Core,
  workspace: Workspace,
  held: NodeSingular,
  pressed: MouseEvent | TouchEvent,
  painter: Painter,
  movable: RefObject<Movable>,
  setMoving: (moving: boolean) => void,
): () => void {
  const carried = held.selected() ? cy.nodes(':selected') : held
  const ids = new Set(carried.map((node) => node.id() as ActorId))
  let lifted = false
  let by: Point = { x: 0, y: 0 }
  // Panning by a finger would begin with the same press.
  cy.userPanningEnabled(false)

  // Set from the drop until the scene below has been painted with the new places.
  let land: (() => void) | null = null

  const stopFollowing = followPointer(pressed, {
    begun: () => {
      lifted = true
      // The press was no click: letting go must not select.
      cy.autounselectify(true)
      setMoving(true)
      const parts = movable.current.partsFor(ids)
      painter.lift(parts.resting)
      painter.overlay('drag', () => {
        const { back, front } = parts.redrawn(by)
        return { below: still(back), above: [{ marks: parts.carried, ...by }, ...still(front)] }
      })
    },
    moved: (pixels) => {
      by = { x: pixels.x / cy.zoom(), y: pixels.y / cy.zoom() }
      if (lifted) painter.drawSoon()
    },
    ended: (dropped) => {
      stopDocument()
      const places = dropped && lifted ? placesAfter(workspace, ids, by) : []
      end(places.length > 0 && workspace.run('moveActors', { places, by: 'hand' }))
    },
  })
  // What is dragged may be gone by undo, or by another tab.
  const stopDocument = workspace.document.state.subscribe(({ network }, before) => {
    if (network !== before.network) stopFollowing()
  })
  function end(moved: boolean): void {
    stopDocument()
    cy.userPanningEnabled(true)
    if (!lifted) return
    lifted = false
    land = () => {
      land = null
      cy.autounselectify(false)
      painter.overlay('drag', null)
      setMoving(false)
    }
    painter.putBack(moved ? 'next' : 'now', () => land?.())
  }
  // The next press, and the end of the map, find nobody lifted.
  return () => {
    stopFollowing()
    if (!land) return
    painter.putBack('now', () => undefined)
    land()
  }
}

/** A drag pins. */
function placesAfter(workspace: Workspace, ids: ReadonlySet<ActorId>, by: Point) {
  if (by.x === 0 && by.y === 0) return []
  return [...ids].flatMap((id) => {
    const before = workspace.network.places.get(id)
    return before ? [{ id, x: before.x + by.x, y: before.y + by.y, pinned: true }] : []
  })
}
