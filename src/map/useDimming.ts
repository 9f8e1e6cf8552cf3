/** Dims what does not belong to the opportunity in focus, by a class, as the overlays do by opacity. */

import type { Core } from 'cytoscape'
import { useLayoutEffect } from 'react'
import { focusOf } from '../scene/focus'
import { useObserved } from '../state/observe'
import type { Workspace } from '../state/workspace'

export function useDimming(cy: Core | null, workspace: Workspace): void {
  const network = useObserved(workspace.shown, (shown) => shown)
  const findings = useObserved(workspace.insights, (state) => state.findings)
  const pair = useObserved(workspace.session, (state) => state.opportunity)
  useLayoutEffect(() => {
    if (!cy) return
    const focus = findings && pair ? focusOf(network, findings, pair) : null
    cy.batch(() => {
      cy.elements().forEach((element) => {
        element.toggleClass('dim', focus !== null && !focus.lit.has(element.id()))
      })
    })
  }, [cy, network, findings, pair])
}
