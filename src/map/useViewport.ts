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
/** From so many actors on a network is large: its map takes a while to be drawn. */
const manyActors = 500

export function useViewport(
  cy: Core | null,
  workspace: Workspace,
  boundsOf: (actors?: readonly ActorId[]) => Box | null,
  isCurrent: () => boolean,
): void {
  useLayoutEffect(() => {
    if (!cy) return
    const { preferences, document, insights, session } = workspace
    const viewport = viewportOf(cy, boundsOf)
    const now = () => `${cy.zoom()} ${cy.pan().x} ${cy.pan().y}`
    let frame: number | null = null
    const callOff = () => {
      if (frame !== null) cancelAnimationFrame(frame)
      frame = null
    }
    // The newest wish counts: what was to be shown before it is not.
    const soon = (work: () => void) => {
      callOff()
      frame = requestAnimationFrame(() => {
        frame = null
        work()
      })
    }
    // What was shown last, and the viewport as it was then: until that moves, the same can be shown again.
    let shown = { show: () => viewport.fit(), all: true, at: '' }
    // Large scenes, and with them the legend, come a moment later: then once more, unless the person moved the map.
    // Whoever has begun to do something must not have the map moved away below.
    let begun = false
    const begin = () => {
      begun = true
    }
    window.addEventListener('pointerdown', begin, true)
    window.addEventListener('keydown', begin, true)
    const keepShowing = (show: () => void, all = false) => {
      show()
      shown = { show, all, at: now() }
      begun = false
      if (isCurrent()) return
      soon(() => {
        if (now() === shown.at) keepShowing(show, all)
      })
    }
    const fitAll = () => keepShowing(() => viewport.fit(), true)
    // What changed in this turn has to be drawn before it can be fitted.
    const fit = (actors?: readonly ActorId[]) =>
      soon(actors ? () => keepShowing(() => viewport.fit(actors)) : fitAll)
    const centreOn = (actor: ActorId) => {
      callOff()
      keepShowing(() => viewport.centreOn(actor))
    }
    workspace.show({ ...viewport, fit, centreOn })
    const { view } = preferences.getState()
    if (view) cy.viewport({ zoom: view.zoom, pan: { x: view.x, y: view.y } })
    if (!view) soon(fitAll)
    let pause: ReturnType<typeof setTimeout> | undefined
    const remember = () => {
      clearTimeout(pause)
      pause = setTimeout(() => {
        const large = document.state.getState().network.actors.size >= manyActors
        preferences.setState({ large, view: { zoom: cy.zoom(), ...cy.pan() } })
      }, stillness)
    }
    cy.on('viewport', remember)
    const inSight = keepInSight(cy, document)
    // Cytoscape notices a new size a while later: until then it is drawn crooked, and clicks miss.
    const size = new ResizeObserver(inSight.resized)
    const container = cy.container()
    if (container) size.observe(container)
    // What is seen as a whole stays so beside the strip that tells of a filter.
    const stopSession = session.subscribe(({ filter }, before) => {
      if (filter !== before.filter && shown.all && now() === shown.at) fit()
    })
    const stopDocument = document.state.subscribe(({ id, network }, before) => {
      if (id === before.id && network !== before.network) remember()
      if (id && id !== before.id && !preferences.getState().view) soon(fitAll)
    })
    // Findings bring arcs and legend entries a moment later.
    const stopInsights = insights.subscribe(({ findings }, before) => {
      if (!findings || before.findings || frame !== null || begun || now() !== shown.at) return
      soon(() => keepShowing(shown.show, shown.all))
    })
    return () => {
      window.removeEventListener('pointerdown', begin, true)
      window.removeEventListener('keydown', begin, true)
      cy.off('viewport', remember)
      size.disconnect()
      stopSession()
      inSight.stop()
      clearTimeout(pause)
      stopDocument()
      stopInsights()
      callOff()
      workspace.show(null)
    }
  }, [cy, workspace, boundsOf, isCurrent])
}
