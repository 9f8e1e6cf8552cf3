/** The actor that shows its handles: the one under the mouse, else the only one selected. */

import type { Core, EventObject } from 'cytoscape'
import { useLayoutEffect, useState } from 'react'
import type { ActorId } from '../network/ids'
import { useObserved } from '../state/observe'
import type { Workspace } from '../state/workspace'

/** Time to get from the actor to its handles, in milliseconds. */
const grace = 600

export function useHovered(cy: Core | null, workspace: Workspace): ActorId | null {
  const [hovered, setHovered] = useState<ActorId | null>(null)
  const actors = useObserved(workspace.session, (state) => state.selection.actors)
  useLayoutEffect(() => {
    if (!cy) return
    let leaving: ReturnType<typeof setTimeout> | undefined
    const enter = (event: EventObject) => {
      clearTimeout(leaving)
      setHovered((event.target as { id(): string }).id() as ActorId)
    }
    const leave = () => {
      clearTimeout(leaving)
      leaving = setTimeout(() => setHovered(null), grace)
    }
    cy.on('mouseover', 'node', enter)
    cy.on('mouseout', 'node', leave)
    return () => {
      clearTimeout(leaving)
      cy.off('mouseover', 'node', enter)
      cy.off('mouseout', 'node', leave)
    }
  }, [cy])
  const [only] = actors.size === 1 ? actors : []
  return hovered ?? only ?? null
}
