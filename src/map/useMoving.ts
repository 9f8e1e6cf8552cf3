/** Dragging actors: the map follows at every frame, the network changes once, when they are let go. */

import type { Core, NodeSingular } from 'cytoscape'
import { useLayoutEffect } from 'react'
import type { ActorId } from '../network/ids'
import type { Place } from '../network/records'
import type { Workspace } from '../state/workspace'

/** @param follow is told where the dragged actors are at each move, and null when it is over */
export function useMoving(
  cy: Core | null,
  workspace: Workspace,
  follow: (dragged: ReadonlyMap<ActorId, { x: number; y: number }> | null) => void,
): void {
  useLayoutEffect(() => {
    if (!cy) return
    let frame: number | null = null
    const dragged = () => cy.nodes(':grabbed')
    const where = () =>
      new Map(dragged().map((node) => [node.id() as ActorId, { ...node.position() }] as const))
    const onDrag = () => {
      frame ??= requestAnimationFrame(() => {
        frame = null
        follow(where())
      })
    }
    const onFree = (event: { target: NodeSingular }) => {
      if (frame !== null) cancelAnimationFrame(frame)
      frame = null
      const places = movedPlaces(cy, workspace, event.target)
      if (places.length > 0) workspace.run('moveActors', { places, by: 'hand' })
      follow(null)
    }
    cy.on('drag', 'node', onDrag)
    cy.on('dragfreeon', 'node', onFree)
    return () => {
      cy.off('drag', 'node', onDrag)
      cy.off('dragfreeon', 'node', onFree)
      if (frame !== null) cancelAnimationFrame(frame)
    }
  }, [cy, workspace, follow])
}

/** The actors that lie elsewhere than the network says: a selection moves as one. A drag pins. */
function movedPlaces(cy: Core, workspace: Workspace, held: NodeSingular): readonly Place[] {
  const { places } = workspace.network
  const moved: Place[] = []
  const candidates = held.selected() ? cy.nodes(':selected').union(held) : held.union(held)
  candidates.nodes().forEach((node) => {
    const { x, y } = node.position()
    const before = places.get(node.id() as ActorId)
    if (before && (before.x !== x || before.y !== y)) moved.push({ id: before.id, x, y, pinned: true })
  })
  return moved
}
