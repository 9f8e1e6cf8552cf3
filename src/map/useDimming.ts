/** Dims what does not belong to the opportunity or ring in focus, by a class, as the overlays do by opacity. */

import type { Core } from 'cytoscape'
import { useLayoutEffect } from 'react'
import { focusIn } from '../scene/focus'
import { useObserved } from '../state/observe'
import type { Workspace } from '../state/workspace'
import { useRingInFocus } from './useRingInFocus'

export function useDimming(cy: Core | null, workspace: Workspace): void {
  const network = useObserved(workspace.document.state, (state) => state.network)
  const findings = useObserved(workspace.insights, (state) => state.findings)
  const pair = useObserved(workspace.session, (state) => state.opportunity)
  const ring = useRingInFocus(workspace)
  useLayoutEffect(() => {
    if (!cy) return
    const focus = focusIn(network, findings, { pair, ring })
    cy.batch(() => {
      cy.elements().forEach((element) => {
        element.toggleClass('dim', focus !== null && !focus.lit.has(element.id()))
      })
    })
  }, [cy, network, findings, pair, ring])
}
