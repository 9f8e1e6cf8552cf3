/** Dims what is not lit, by a class, as the overlays do by opacity. */

import type { Core } from 'cytoscape'
import { useLayoutEffect } from 'react'
import { focusIn, litOf } from '../scene/focus'
import { useObserved } from '../state/observe'
import type { Workspace } from '../state/workspace'
import { useRingInFocus } from './useRingInFocus'

export function useDimming(cy: Core | null, workspace: Workspace): void {
  const network = useObserved(workspace.shown, (shown) => shown)
  const findings = useObserved(workspace.insights, (state) => state.findings)
  const pair = useObserved(workspace.session, (state) => state.opportunity)
  const spotlight = useObserved(workspace.session, (state) => state.spotlight)
  const ring = useRingInFocus(workspace)
  useLayoutEffect(() => {
    if (!cy) return
    const focus = focusIn(network, findings, { pair, ring })
    const lit = litOf(network, focus, spotlight)
    cy.batch(() => {
      cy.elements().forEach((element) => {
        element.toggleClass('dim', lit !== null && !lit.has(element.id()))
      })
    })
  }, [cy, network, findings, pair, ring, spotlight])
}
