/** The ring in focus as it is drawn: kept up to date while there is one, and nothing once it is a ring no more. */

import { useEffect, useMemo } from 'react'
import { type RingDrawing, ringDrawing } from '../scene/ringLoop'
import { useObserved } from '../state/observe'
import { ringIn } from '../state/rings'
import type { Workspace } from '../state/workspace'

export function useRingInFocus(workspace: Workspace): RingDrawing | null {
  const id = useObserved(workspace.session, (state) => state.ring)
  const findings = useObserved(workspace.rings.state, (state) => state.findings)
  const network = useObserved(workspace.document.state, (state) => state.network)
  const language = useObserved(workspace.preferences, (state) => state.language)
  const isFocused = id !== null
  useEffect(() => (isFocused ? workspace.rings.follow() : undefined), [workspace, isFocused])
  const ring = ringIn(findings, id)
  return useMemo(() => ring && ringDrawing(ring, network, language), [ring, network, language])
}
