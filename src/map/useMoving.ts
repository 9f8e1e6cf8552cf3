/** Dragging actors: they follow the pointer on a layer of their own, and the network changes once, when they are let go. */

import type { Core, EventObject, NodeSingular } from 'cytoscape'
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { ActorId } from '../network/ids'
import type { DragScene } from '../scene/dragging'
import type { Point } from '../scene/outline'
import type { Workspace } from '../state/workspace'
import { DragLayer } from './dragLayer'
import { followPointer } from './followPointer'

/** What the map shows, at the time of asking. */
export interface Movable {
  readonly partsFor: (dragged: ReadonlySet<ActorId>) => DragScene
  readonly background: string
}

/**
 * @param canvas lies above the map, hidden while nobody drags
 * @returns whether actors are being dragged
 */
export function useMoving(
  cy: Core | null,
  workspace: Workspace,
  canvas: RefObject<HTMLCanvasElement | null>,
  movable: RefObject<Movable>,
): boolean {
  const [moving, setMoving] = useState(false)
  useLayoutEffect(() => {
    if (!cy) return
    let stop: () => void = () => undefined
    const begin = (event: EventObject) => {
      const held = event.target as NodeSingular
      const { tool } = workspace.session.getState()
      const pressed = event.originalEvent as MouseEvent | TouchEvent
      if (tool !== 'select' || event.target === cy || !held.isNode() || isOther(pressed)) return
      stop()
      stop = drag(cy, workspace, held, pressed, canvas, movable, setMoving)
    }
    cy.on('tapstart', begin)
    return () => {
      cy.off('tapstart', begin)
      stop()
    }
  }, [cy, workspace, canvas, movable])
  return moving
}

/** With Shift or Ctrl a press selects; other buttons and more fingers mean something else as well. */
function isOther(pressed: MouseEvent | TouchEvent): boolean {
  const keys = pressed.shiftKey || pressed.ctrlKey || pressed.metaKey
  return keys || ('touches' in pressed ? pressed.touches.length !== 1 : pressed.button !== 0)
}

/** One drag, from the press on. Returns how to give it up. */
function drag(
  cy: Core,
  workspace: Workspace,
  held: NodeSingular,
  pressed: MouseEvent | TouchEvent,
  canvas: RefObject<HTMLCanvasElement | null>,
  movable: RefObject<Movable>,
  setMoving: (moving: boolean) => void,
): () => void {
  const carried = held.selected() ? cy.nodes(':selected') : held
  const ids = new Set(carried.map((node) => node.id() as ActorId))
  let layer: DragLayer | null = null
  let by: Point = { x: 0, y: 0 }
  // Panning by a finger would begin with the same press.
  cy.userPanningEnabled(false)

  // Set from the drop until the map below has been drawn.
  let uncover: (() => void) | null = null

  const redo = () => {
    layer?.close()
    layer =
      canvas.current &&
      new DragLayer(cy, canvas.current, movable.current.partsFor(ids), movable.current.background)
    layer?.move(by)
  }
  const stopFollowing = followPointer(pressed, {
    begun: () => {
      // The press was no click: letting go must not select.
      cy.autounselectify(true)
      setMoving(true)
      redo()
      cy.on('viewport resize', redo)
    },
    moved: (pixels) => {
      by = { x: pixels.x / cy.zoom(), y: pixels.y / cy.zoom() }
      layer?.move(by)
    },
    ended: (dropped) => {
      const places = dropped && layer ? placesAfter(workspace, ids, by) : []
      end()
      if (places.length > 0) workspace.run('moveActors', { places, by: 'hand' })
    },
  })
  // What is dragged may be gone by undo, or by another tab.
  const stopDocument = workspace.document.state.subscribe(({ network }, before) => {
    if (network !== before.network) stopFollowing()
  })
  function end(): void {
    stopDocument()
    cy.userPanningEnabled(true)
    cy.off('viewport resize', redo)
    const covering = layer
    layer = null
    if (!covering) return
    // The map below shows the new places with its next frame; until then the layer hides the old ones.
    const drawn = () => uncover?.()
    const frame = requestAnimationFrame(() => {
      cy.on('render', drawn)
      cy.forceRender()
    })
    uncover = () => {
      uncover = null
      cancelAnimationFrame(frame)
      cy.off('render', drawn)
      cy.autounselectify(false)
      covering.close()
      setMoving(false)
    }
  }
  // The next press, and the end of the map, find neither a drag nor a layer.
  return () => {
    stopFollowing()
    uncover?.()
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
