/** Maps stay readable as a whole: seen from near and from afar no text lies on another, and outlines keep to their members. */

import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse'
import { coldChain } from '../../src/files/samples/coldChain'
import { florentineFamilies } from '../../src/files/samples/florentine'
import { arrange } from '../../src/layout/arrange'
import { coordinates, layoutProblem } from '../../src/layout/problem'
import { seededRandom } from '../../src/layout/random'
import type { Network } from '../../src/network/network'
import { boxesOverlap, extentOf, grown } from '../../src/scene/extent'
import { outlinePadding } from '../../src/scene/language'
import type { Box, TextMark } from '../../src/scene/marks'
import { outlineContains, outlineOf } from '../../src/scene/outline'
import { buildScene } from '../../src/scene/scene'
import { actorSizes } from '../../src/scene/sizes'
import { aCoalition, anActor, aTie, coalitionId, networkWith } from '../builders'
import { sceneInput } from './sceneInput'

/** As the map writes them at ever smaller zooms, see `labelScaleAt`. */
const scales = [1, 1.15, 1.15 ** 3, 1.15 ** 6, 1.15 ** 10]

/** Actors with names as long as Indonesian ones are, in groups of about ten, some in none, and with `bridges` some in two. */
function seeded(count: number, seed: number, bridges: boolean): Network {
  const random = seededRandom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const words = [
    'Koperasi',
    'Nelayan',
    'Teluk',
    'PT',
    'Rantai',
    'Makassar',
    'Bu',
    'Hasanuddin',
    'Dg.',
    'Sari',
  ]
  const groups = Math.ceil(count / 10)
  const coalitions = Array.from({ length: groups }, (_, i) => aCoalition(`Koalisi ${i}`, { colour: i }))
  const actors = Array.from({ length: count }, (_, i) => {
    const own = i % 9 === 0 ? [] : [i % groups, ...(bridges && i % 13 === 0 ? [(i + 1) % groups] : [])]
    return anActor(`${i}`, {
      name: Array.from({ length: 1 + below(4) }, () => words[below(words.length)]).join(' ') + ` ${i}`,
      kind: random() < 0.5 ? 'person' : 'organisation',
      coalitions: own.map((group) => coalitionId(`Koalisi ${group}`)),
    })
  })
  const pairs = new Set<string>()
  for (let n = 0; n < 2 * count; n++) {
    const a = below(count)
    const b = random() < 0.8 ? (a + groups * (1 + below(5))) % count : below(count)
    if (a !== b) pairs.add(`${Math.min(a, b)} ${Math.max(a, b)}`)
  }
  const ties = Array.from(pairs, (pair) => aTie(...(pair.split(' ') as [string, string])))
  return networkWith({ coalitions, actors, ties })
}

/** Halos around letters may touch. */
function lettersOf(text: TextMark): Box {
  const { x, y, width, height } = extentOf(text)
  return { x: x + 1, y: y + 1, width: width - 2, height: height - 2 }
}

function positionsOf(network: Network) {
  const problem = layoutProblem(network, actorSizes(network), { aspect: 1.3, padding: outlinePadding })
  return coordinates(network, arrange(problem))
}

const maps: readonly (readonly [string, () => Network])[] = [
  ['the cold chain', coldChain],
  ['the Florentine families', () => florentineFamilies()],
  ...[1, 2, 3, 4, 5, 6].map((seed) => [`sixty actors (${seed})`, () => seeded(60, seed, true)] as const),
]

describe.each(maps)('the texts on the map of %s', (_, make) => {
  const network = make()
  const positions = positionsOf(network)
  const findings = analyse(network, { today: '2026-11-24', seq: 0 })

  it.each(scales)('lie side by side at a scale of %d', (labelScale) => {
    const { front } = buildScene({ ...sceneInput, network, positions, findings, labelScale })
    const texts = front.filter((mark): mark is TextMark => mark.kind === 'text')
    const overlapping = texts.flatMap((one, i) =>
      texts
        .slice(i + 1)
        .filter((other) => boxesOverlap(lettersOf(one), lettersOf(other)))
        .map((other) => `${one.lines.join(' ')} | ${other.lines.join(' ')}`),
    )
    expect(overlapping).toEqual([])
    const coalitions = texts.filter(({ of }) => network.coalitions.has(of as never))
    expect(coalitions).toHaveLength(network.coalitions.size)
  })

  it('name everybody at full size', () => {
    expect(buildScene({ ...sceneInput, network, positions, findings }).hiddenLabels).toBe(0)
  })
})

it.each([200, 500])(
  'keeps what coalitions are called clear of the tools where %i are seen at once',
  (count) => {
    const network = seeded(count, 1, false)
    const positions = positionsOf(network)
    const { bounds } = buildScene({ ...sceneInput, network, positions })
    const zoom = Math.min(796 / bounds.width, 506 / bounds.height)
    const labelScale = 0.72 / zoom
    const scene = buildScene({ ...sceneInput, network, positions, labelScale })
    const names = scene.front.filter(({ kind, of }) => kind === 'text' && network.coalitions.has(of as never))
    expect(names).toHaveLength(network.coalitions.size)
    // The tools and the legend leave some 7 CSS pixels of the margins of a map that is seen as a whole.
    const { y, height } = grown(scene.bounds, 7 / zoom)
    const out = names.filter((name) => {
      const box = extentOf(name)
      return box.y < y || box.y + box.height > y + height
    })
    expect(out.flatMap((name) => (name.kind === 'text' ? name.lines : []))).toEqual([])
  },
)

const drawn = [false, true].flatMap((bridges) =>
  Array.from(
    { length: 10 },
    (_, i) => [bridges ? 'neighbours share members' : 'nobody is in two', i + 1, bridges] as const,
  ),
)

it.each(drawn)('swallows at most one outsider in fifty on a map of 200 where %s (%i)', (_, seed, bridges) => {
  const network = seeded(200, seed, bridges)
  const positions = positionsOf(network)
  const radius = actorSizes(network)
  const members = (id: string) =>
    [...network.actors.values()].filter((a) => a.coalitions.includes(id as never))
  const swallowed = [...network.coalitions.keys()].flatMap((id) => {
    const outline = outlineOf(
      members(id).map((actor) => ({ ...positions.get(actor.id)!, r: radius(actor).radius })),
      outlinePadding,
    )
    const outsiders = [...network.actors.values()].filter((actor) => !actor.coalitions.includes(id))
    return outsiders.filter((actor) => outlineContains(outline, positions.get(actor.id)!))
  })
  expect(swallowed.length).toBeLessThanOrEqual(0.02 * network.actors.size)
})
