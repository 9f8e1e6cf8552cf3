/** In the page: the map as the app shows it, rendered again and again with nothing changed. */
import { createElement, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { loadWords } from '../../src/i18n/words'
import { Elements } from '../../src/map/elements'
import { Graph } from '../../src/map/Graph'
import { NetworkMap } from '../../src/map/NetworkMap'
import { aWorkspace } from '../state/aWorkspace'
import { plantedNetwork } from './network'

/** An act takes microseconds, which no clock tells: so many of them are taken together. */
const together = 50

/**
 * A map of so many planted actors, once cytoscape has all of them.
 * @returns acts that tell the milliseconds they took: a rendering of the whole map with nothing changed, one of its
 * graph only, and one of nothing after which cytoscape is given one change, the least that React does for a change
 */
export async function renderedMap(count) {
  const network = plantedNetwork(count)
  const workspace = await aWorkspace(network)
  await loadWords(workspace.preferences.getState().language)
  const addActor = () => undefined
  const shown = rendered(() =>
    // What the app makes anew at each rendering is made anew here, too.
    createElement(NetworkMap, {
      workspace,
      theme: 'light',
      names: { map: 'Map', help: '', tie: String, exchange: String },
      addActor,
      legend: () => null,
    }),
  )
  const all = network.actors.size + network.ties.size
  let cy
  while (cy?.elements().length !== all) {
    await new Promise((waited) => setTimeout(waited, 100))
    cy = shown.place.querySelector('.map-cytoscape')?._cyreg?.cy
  }
  function Change() {
    useLayoutEffect(() => void cy.getElementById('actor-0').data('seen', Math.random()))
    return null
  }
  const elements = new Elements().of(network, network.places)
  const take = () => undefined
  const graph = rendered(() => createElement(Graph, { elements, cy: take }))
  const change = rendered(() => createElement(Change))
  return { map: timed(shown.again), graph: timed(graph.again), change: timed(change.again) }
}

/** Renders what `make` gives in a place of its own that fills the page; `again` renders it once more, at once. */
function rendered(make) {
  const place = document.createElement('div')
  Object.assign(place.style, { position: 'fixed', inset: '0' })
  document.body.append(place)
  let again
  function Screen() {
    const [time, setTime] = useState(0)
    useLayoutEffect(() => void (again = () => flushSync(() => setTime(time + 1))))
    return make()
  }
  flushSync(() => createRoot(place).render(createElement(Screen)))
  return { place, again: () => again() }
}

function timed(act) {
  return () => {
    const begun = performance.now()
    for (let time = 0; time < together; time++) act()
    return (performance.now() - begun) / together
  }
}
