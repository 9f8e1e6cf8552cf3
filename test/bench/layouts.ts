/** One layout in a process of its own: `node layouts.js ours 1000` prints how long it took and how good it is, as JSON. */

import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { ActorId } from '../../src/network/ids'
import type { Network } from '../../src/network/network'
import type { Place } from '../../src/network/records'
import { type LayoutRequest, layoutRequest, placesOf } from '../../src/workers/layoutRequest'
import type { Answer, Asked } from '../../src/workers/serve'
import { crossingShare, silhouette, stress, type Picture } from './layoutQuality'
import { plantedNetwork, seeded } from './network'

type Places = readonly Pick<Place, 'id' | 'x' | 'y'>[]
/** Prepares a map and gives what is to be measured on it. */
type Job = (count: number) => Promise<() => Promise<Places>>

const runs = 5
/** Actors of the maps that are arranged first, so that nothing measured is interpreted code: what large maps alone take, too. */
const warmUp = 600

/** Asks what `src/workers/layout.worker.ts` does, without a worker around it. */
async function loadWorker(): Promise<(request: LayoutRequest) => Promise<Float64Array>> {
  let settle = (_: Answer<Float64Array>): void => undefined
  const scope = {
    onmessage: (_: { data: Asked<LayoutRequest> }): void => undefined,
    postMessage: (answer: Answer<Float64Array>) => settle(answer),
  }
  Object.assign(globalThis, { self: scope })
  await import('../../src/workers/layout.worker')
  return (request) =>
    new Promise((resolve, reject) => {
      settle = (answer) => {
        if ('result' in answer) resolve(answer.result)
        else if ('error' in answer) reject(new Error(answer.error))
      }
      scope.onmessage({ data: { id: 1, request } })
    })
}

const layout = await loadWorker()
const aspect = 1.3

/** All that the app does: the request, the answer, and the places it means. */
async function layOut(
  kind: LayoutRequest['kind'],
  network: Network,
  moving: ReadonlySet<ActorId>,
): Promise<Places> {
  return placesOf(network, moving, await layout(layoutRequest(kind, network, moving, aspect)))
}

const jobs: Readonly<Record<string, Job>> = {
  ours: (count) => {
    const network = plantedNetwork(count)
    const moving = new Set(network.actors.keys())
    return Promise.resolve(() => layOut('arrange', network, moving))
  },
  // Where it starts is its own choice: without, it takes whatever order the actors happen to have.
  forceAtlas2: (count) => {
    const network = plantedNetwork(count)
    const random = seeded(1)
    const graph = new Graph()
    for (const id of network.actors.keys()) graph.addNode(id, { x: 1000 * random(), y: 1000 * random() })
    for (const { a, b } of network.ties.values()) graph.addEdge(a, b)
    const settings = forceAtlas2.inferSettings(graph)
    return Promise.resolve(() => {
      const places = Object.entries(forceAtlas2(graph, { iterations: 300, settings }))
      return Promise.resolve(places.map(([id, { x, y }]) => ({ id: id as ActorId, x: x, y: y })))
    })
  },
  placeNew: async (count) => {
    const whole = plantedNetwork(count)
    const moving = new Set(whole.actors.keys())
    const arranged = await layOut('arrange', whole, moving)
    const places = new Map(arranged.map((place) => [place.id, { ...place, pinned: false }]))
    const newcomer = [...moving][Math.floor(count / 2)]!
    places.delete(newcomer)
    const network = { ...whole, places }
    const newcomers = new Set([newcomer])
    return () => layOut('placeNew', network, newcomers)
  },
}

const [name = '', count = '0'] = process.argv.slice(2)
const job = jobs[name]!
const warm = await job(warmUp)
// What takes a millisecond needs more runs than what takes a hundred, until the compiler has done its part.
for (const begun = performance.now(); performance.now() - begun < 1500;) await warm()
const measured = await job(Number(count))
const times: number[] = []
let places: Places = []
for (let run = 0; run < runs; run++) {
  const before = process.cpuUsage()
  places = await measured()
  const { user, system } = process.cpuUsage(before)
  times.push((user + system) / 1000)
}
const ms = times.sort((one, other) => one - other)[(runs - 1) / 2]
const picture = name === 'placeNew' ? null : pictureOf(plantedNetwork(Number(count)), places)
const quality = picture && {
  stress: stress(picture),
  crossings: crossingShare(picture),
  silhouette: silhouette(picture),
}
console.log(JSON.stringify({ ms, ...quality }))

function pictureOf(network: Network, places: Places): Picture {
  const ids = [...network.actors.keys()]
  const index = new Map(ids.map((id, i) => [id, i]))
  const groups = new Map([...network.coalitions.keys()].map((id, i) => [id, i]))
  const at = new Map(places.map((place) => [place.id, place]))
  return {
    x: Float64Array.from(ids, (id) => at.get(id)!.x),
    y: Float64Array.from(ids, (id) => at.get(id)!.y),
    ties: Array.from(network.ties.values(), ({ a, b }) => [index.get(a)!, index.get(b)!] as const),
    groupOf: Array.from(network.actors.values(), ({ coalitions }) => groups.get(coalitions[0]!)!),
  }
}
