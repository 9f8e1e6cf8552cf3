/** Dims what is not lit, by a class, as the overlays do by opacity. */

import type { Core } from 'cytoscape'
import { useLayoutEffect } from 'react'
import { focusOf, litOf } from '../scene/focus'
import { useObserved } from '../state/observe'
import type { Workspace } from '../state/workspace'

export function useDimming(cy: Core | null, workspace: Workspace): void {
  const network = useObserved(workspace.shown, (shown) => shown)
  const findings = useObserved(workspace.insights, (state) => state.findings)
  const pair = useObserved(workspace.session, (state) => state.opportunity)
  const spotlight = useObserved(workspace.session, (state) => state.spotlight)
  useLayoutEffect(() => {
    if (!cy) return
    const focus = findings && pair ? focusOf(network, findings, pair) : null
    const lit = litOf(network, focus, spotlight)
    cy.batch(() => {
      cy.elements().forEach((element) => {
        element.toggleClass('dim', lit !== null && !lit.has(element.id()))
      })
    })
  }, [cy, network, findings, pair, spotlight])
}
