/** The map rendered again with nothing changed, beside one change made straight in cytoscape. */
import { createRequire } from 'node:module'

const runs = 51
/** Both take microseconds, which no clock tells: so many of them are taken together. */
const together = 200

/** @returns rows {what, count, ms, ratio, bar} */
export async function rerender(count, load) {
  const [ours, small] = [await acts(count, load), await acts(200, load)]
  const [again, one, ofSmall] = times(ours.renderAgain, ours.changeOne, small.renderAgain)
  const what = 'render with nothing changed'
  return [
    { what: `${what} (by one change)`, count, ms: again, ratio: again / one, bar: '2' },
    { what: `${what} (by the same of 200 actors)`, count, ms: again, ratio: again / ofSmall, bar: '1.3' },
  ]
}

async function acts(count, load) {
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
  return {
    renderAgain: () => render(props, { ...props }),
    changeOne: () => cy.getElementById('actor-0').data('seen', Math.random()),
  }
}

/** Milliseconds of each act: medians, in turns, so that what else the machine does meets all. */
function times(...acts) {
  const samples = acts.map(() => [])
  for (let run = 0; run < runs; run++)
    for (const [index, act] of acts.entries()) {
      const begun = performance.now()
      for (let time = 0; time < together; time++) act()
      samples[index].push((performance.now() - begun) / together)
    }
  return samples.map((each) => each.sort((a, b) => a - b)[runs >> 1])
}
