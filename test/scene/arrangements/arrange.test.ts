/** Computed views: rings of handshakes, and the board of stance and influence. */

import { describe, expect, it } from 'vitest'
import { id as words } from '../../../src/i18n/id'
import type { GoalId } from '../../../src/network/ids'
import { aboutOf } from '../../../src/network/network'
import type { Level, Stance } from '../../../src/network/scales'
import { coldChain } from '../../../src/files/samples/coldChain'
import { arrange as layOut } from '../../../src/layout/arrange'
import { coordinates, layoutProblem } from '../../../src/layout/problem'
import { largestGuideText } from '../../../src/scene/arrangements/arrangement'
import { arrangementOf } from '../../../src/scene/arrangements/arrange'
import { boundsOf, boxAround, boxesOverlap, extentOf } from '../../../src/scene/extent'
import { outlinePadding } from '../../../src/scene/language'
import { smallestText } from '../../../src/scene/marks'
import { paletteOf } from '../../../src/scene/palette'
import { buildScene } from '../../../src/scene/scene'
import { actorSizes } from '../../../src/scene/sizes'
import { sceneInput } from '../sceneInput'
import { actorId, anActor, aNetwork, aPlace, networkWith } from '../../builders'

const palette = paletteOf('light')
const arrange = (
  ...[layout, network]: [Parameters<typeof arrangementOf>[0], Parameters<typeof arrangementOf>[1]]
) => arrangementOf(layout, network, palette, words.arrangements)!

const textsOf = (guides: ReturnType<typeof arrange>['guides']) =>
  guides.flatMap((mark) => (mark.kind === 'text' ? mark.lines : []))

describe('rings of handshakes', () => {
  const network = aNetwork('abcdez', ['ab', 'ac', 'cd', 'de'])
  const { positions, guides } = arrange({ by: 'handshakes', around: actorId('a'), aspect: 1 }, network)
  const radius = (name: string) => {
    const { x, y } = positions.get(actorId(name))!
    return Math.hypot(x, y)
  }

  it('put everybody on the ring of their distance, those out of reach on the last', () => {
    expect(radius('a')).toBe(0)
    expect(radius('b')).toBeCloseTo(radius('c'), 9)
    const outwards = ['a', 'b', 'd', 'e', 'z'].map(radius)
    expect(outwards).toEqual([...outwards].sort((a, b) => a - b))
    expect(new Set(outwards.map(Math.round)).size).toBe(5)
    expect(textsOf(guides)).toEqual(['kenal langsung', 'lewat 1 orang', 'lewat 2 orang', 'belum ada jalan'])
  })

  const sample = coldChain()
  const problem = layoutProblem(sample, actorSizes(sample), { padding: outlinePadding })
  const places = [...coordinates(sample, layOut(problem))].map(
    ([id, { x, y }]) => [id, { id, x, y, pinned: false }] as const,
  )

  it.each([0.5, 1, 1.55, 2.4])('are as wide as a view of %f, and nothing on them is covered', (aspect) => {
    const network = { ...sample, places: new Map(places) }
    const rings = arrange({ by: 'handshakes', around: aboutOf(sample).me!, aspect }, network)
    const names = rings.guides
      .filter((mark) => mark.kind === 'text')
      .map((mark) => extentOf({ ...mark, size: largestGuideText * mark.size }))
    const actors = [...sample.actors.values()].map((actor) => {
      const { width, height, offsetY } = actorSizes(sample)(actor)
      const { x, y } = rings.positions.get(actor.id)!
      return boxAround(x, y + offsetY, width, height)
    })
    const boxes = [...names, ...actors]
    expect(names).toHaveLength(5)
    expect(boxes.filter((box, i) => boxes.some((other, j) => j < i && boxesOverlap(box, other)))).toEqual([])
    const { width, height } = boundsOf(rings.guides.map(extentOf))!
    expect(width / height).toBeGreaterThan(0.85 * aspect)
    expect(width / height).toBeLessThan(1.15 * aspect)
  })

  it('keep neighbours apart however many there are', () => {
    const names = Array.from('bcdefghijklmnopqrstuvwxyz')
    const star = aNetwork(
      `a${names.join('')}`,
      names.map((name) => `a${name}`),
    )
    const spread = arrange({ by: 'handshakes', around: actorId('a'), aspect: 1 }, star).positions
    const points = [...spread.values()]
    const nearest = points.map((p) =>
      Math.min(...points.filter((q) => q !== p).map((q) => Math.hypot(p.x - q.x, p.y - q.y))),
    )
    expect(Math.min(...nearest)).toBeGreaterThan(90)
  })

  it('keep to the directions of the own map, so that it is recognised', () => {
    const crossed = {
      ...network,
      places: new Map([aPlace('a', 0, 0), aPlace('b', 0, -50), aPlace('c', 0, 70)].map((p) => [p.id, p])),
    }
    const turned = arrange({ by: 'handshakes', around: actorId('a'), aspect: 1 }, crossed).positions
    expect(turned.get(actorId('b'))!.y).toBeLessThan(-40)
    expect(turned.get(actorId('c'))!.y).toBeGreaterThan(100)
  })

  it('are none where the one in the middle is not shown', () => {
    expect(arrange({ by: 'handshakes', around: actorId('nobody'), aspect: 1 }, network)).toBeNull()
  })
})

describe('the board of stance and influence', () => {
  const goal = 'goal' as GoalId
  const standing = (stance: Stance | null, influence: Level | null) => ({
    standings: [{ goal, stance, influence }],
  })
  const network = networkWith({
    about: [{ id: 'about', name: '', me: null, currentGoal: goal, thresholds: {} }],
    actors: [
      anActor('a', standing('ally', 5)),
      anActor('o', standing('opponent', 5)),
      anActor('n', standing('neutral', 1)),
      anActor('u', standing(null, 3)),
      anActor('x'),
      ...Array.from('bcdefgh', (name) => anActor(name, standing('sceptic', 2))),
    ],
  })
  const { positions, guides } = arrange({ by: 'stance', aspect: 1.55 }, network)
  const at = (name: string) => positions.get(actorId(name))!

  it('has allies to the right of opponents, the influential above, the unknown apart', () => {
    expect(at('a').x).toBeGreaterThan(at('n').x)
    expect(at('n').x).toBeGreaterThan(at('o').x)
    expect(at('a').y).toBe(at('o').y)
    expect(at('n').y).toBeGreaterThan(at('a').y)
    expect(at('u').x).toBeLessThan(at('o').x)
    expect(at('x').y).toBeGreaterThan(at('n').y)
    expect(textsOf(guides)).toEqual(
      expect.arrayContaining(['Sekutu', 'Lawan', 'Pengaruh 5', 'Belum diketahui']),
    )
  })

  it.each([0.5, 1, 1.55, 2.4])('has the shape of a room of %f, and nobody covers another', (aspect) => {
    const sample = coldChain()
    const board = arrange({ by: 'stance', aspect }, sample)
    const { width, height } = boundsOf(board.guides.map(extentOf))!
    expect(width / height).toBeGreaterThan(0.85 * aspect)
    expect(width / height).toBeLessThan(1.15 * aspect)
    const boxes = [...sample.actors.values()].map((actor) => {
      const { width, height, offsetY } = actorSizes(sample)(actor)
      const { x, y } = board.positions.get(actor.id)!
      return boxAround(x, y + offsetY, width, height)
    })
    expect(boxes.filter((box, i) => boxes.some((other, j) => j < i && boxesOverlap(box, other)))).toEqual([])
  })

  it('says on a phone, too, what its columns and rows are', () => {
    const { guides } = arrange({ by: 'stance', aspect: 0.6 }, coldChain())
    const texts = guides.filter((mark) => mark.kind === 'text')
    const larger = texts.map((mark) => ({ ...mark, size: largestGuideText * mark.size }))
    const zoom = 358 / boundsOf([...guides, ...larger].map(extentOf))!.width
    expect(texts).toHaveLength(12)
    for (const { size } of larger) expect(size * zoom).toBeGreaterThan(smallestText)
  })

  it('puts no two in one spot', () => {
    const points = [...positions.values()].map(({ x, y }) => `${x} ${y}`)
    expect(new Set(points).size).toBe(network.actors.size)
  })
})

it('what squares and rings are called has room in the picture, however large it is written', () => {
  const network = aNetwork('abcdez', ['ab', 'ac', 'cd', 'de'])
  for (const layout of [
    { by: 'stance', aspect: 1 },
    { by: 'handshakes', around: actorId('a'), aspect: 1 },
  ] as const) {
    const { positions, guides } = arrange(layout, network)
    for (const labelScale of [1, 1.5, 4]) {
      const { back, bounds } = buildScene({ ...sceneInput, network, positions, guides, labelScale })
      const texts = back.filter(({ kind }) => kind === 'text')
      expect(texts.length).toBeGreaterThan(3)
      for (const box of texts.map(extentOf)) {
        expect(box.x).toBeGreaterThanOrEqual(bounds.x - 1e-6)
        expect(box.y).toBeGreaterThanOrEqual(bounds.y - 1e-6)
        expect(box.x + box.width).toBeLessThanOrEqual(bounds.x + bounds.width + 1e-6)
      }
    }
  }
})
