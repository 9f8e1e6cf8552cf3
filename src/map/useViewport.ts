/** Puts the map's viewport at the workspace's disposal, and shows what was on the screen last, or everything. */

import type { Core } from 'cytoscape'
import { useLayoutEffect } from 'react'
import type { ActorId } from '../network/ids'
import type { Box } from '../scene/marks'
import type { Workspace } from '../state/workspace'
import { keepInSight } from './keepInSight'
import { viewportOf } from './viewport'

/** The view is remembered when it has been still for this long, in milliseconds. */
const stillness = 250

export function useViewport(
  cy: Core | null,
  workspace: Workspace,
  boundsOf: (actors?: readonly ActorId[]) => Box | null,
): void {
  useLayoutEffect(() => {
    if (!cy) return
    const { preferences, document, insights } = workspace
    const viewport = viewportOf(cy, boundsOf)
    // What changed in this turn has to be drawn before it can be fitted.
    const fit = (actors?: readonly ActorId[]) => void requestAnimationFrame(() => viewport.fit(actors))
    workspace.show({ ...viewport, fit })
    // Findings bring arcs and legend entries a moment later: then once more, unless the person has moved the map.
    let fitted = ''
    const now = () => `${cy.zoom()} ${cy.pan().x} ${cy.pan().y}`
    const fitNow = () => {
      viewport.fit()
      fitted = now()
    }
    const { view } = preferences.getState()
    if (view) cy.viewport({ zoom: view.zoom, pan: { x: view.x, y: view.y } })
    let frame = view ? 0 : requestAnimationFrame(fitNow)
    let pause: ReturnType<typeof setTimeout> | undefined
    const remember = () => {
      clearTimeout(pause)
      pause = setTimeout(() => preferences.setState({ view: { zoom: cy.zoom(), ...cy.pan() } }), stillness)
    }
    cy.on('viewport', remember)
    const inSight = keepInSight(cy, document)
    // Cytoscape notices a new size a while later: until then it is drawn crooked, and clicks miss.
    const size = new ResizeObserver(inSight.resized)
    const container = cy.container()
    if (container) size.observe(container)
    const stopDocument = document.state.subscribe(({ id, network }, before) => {
      if (id === before.id && network !== before.network) remember()
      if (id && id !== before.id && !preferences.getState().view) frame = requestAnimationFrame(fitNow)
    })
    const stopInsights = insights.subscribe(({ findings }, before) => {
      if (findings && !before.findings && now() === fitted) frame = requestAnimationFrame(fitNow)
    })
    return () => {
      cy.off('viewport', remember)
      size.disconnect()
      inSight.stop()
      clearTimeout(pause)
      stopDocument()
      stopInsights()
      cancelAnimationFrame(frame)
      workspace.show(null)
    }
  }, [cy, workspace, boundsOf])
}
