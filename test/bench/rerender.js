/** The map rendered again with nothing changed, beside one change made straight in cytoscape. */
import { createRequire } from 'node:module'

const runs = 101

/** @returns one row {what, count, ms, ratio, bar} */
export async function rerender(count, load) {
  const require = createRequire(import.meta.url)
  const cytoscape = require('cytoscape')
  // What its component does at each render; the package hands out the component only.
  const { patch } = await load('/node_modules/react-cytoscapejs/src/patch.js')
  const { get, forEach } = await load('/node_modules/react-cytoscapejs/src/json.js')
  const { plantedNetwork } = await load('/test/bench/network.ts')
  const { Elements, changed, copied } = await load('/src/map/elements.ts')
  const network = plantedNetwork(count)
  const elements = new Elements().of(network, network.places)
  const cy = cytoscape({ headless: true })
  const render = (before, after) => patch(cy, before, after, changed, copied, get, forEach)
  const props = { elements, autoungrabify: true, minZoom: 0.05, maxZoom: 4 }
  render(null, props)
  const again = time(() => render(props, { ...props }))
  const one = time(() => cy.getElementById('actor-0').data('seen', Math.random()))
  return {
    what: 'render with nothing changed (by one change)',
    count,
    ms: again,
    ratio: again / one,
    bar: '2',
  }
}

function time(act) {
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now()
    act()
    return performance.now() - begun
  })
  return times.sort((a, b) => a - b)[runs >> 1]
}
