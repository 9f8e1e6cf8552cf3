/** Computed views: rings of handshakes, and the board of stance and influence. */

import { describe, expect, it } from 'vitest'
import { id as words } from '../../../src/i18n/id'
import type { GoalId } from '../../../src/network/ids'
import type { Level, Stance } from '../../../src/network/scales'
import { arrangementOf } from '../../../src/scene/arrangements/arrange'
import { extentOf } from '../../../src/scene/extent'
import { paletteOf } from '../../../src/scene/palette'
import { buildScene } from '../../../src/scene/scene'
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
  const { positions, guides } = arrange({ by: 'handshakes', around: actorId('a') }, network)
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

  it('are named between two of their actors, never on one', () => {
    const names = guides.filter((mark) => mark.kind === 'text')
    const least = names.map(({ x, y }) =>
      Math.min(...[...positions.values()].map((at) => Math.hypot(at.x - x, at.y - y))),
    )
    expect(Math.min(...least)).toBeGreaterThan(100)
  })

  it('keep neighbours apart however many there are', () => {
    const names = Array.from('bcdefghijklmnopqrstuvwxyz')
    const star = aNetwork(
      `a${names.join('')}`,
      names.map((name) => `a${name}`),
    )
    const spread = arrange({ by: 'handshakes', around: actorId('a') }, star).positions
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
    const turned = arrange({ by: 'handshakes', around: actorId('a') }, crossed).positions
    expect(turned.get(actorId('b'))!.y).toBeLessThan(-100)
    expect(turned.get(actorId('c'))!.y).toBeGreaterThan(100)
  })

  it('are none where the one in the middle is not shown', () => {
    expect(arrange({ by: 'handshakes', around: actorId('nobody') }, network)).toBeNull()
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
  const { positions, guides } = arrange({ by: 'stance' }, network)
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

  it('puts no two in one spot', () => {
    const points = [...positions.values()].map(({ x, y }) => `${x} ${y}`)
    expect(new Set(points).size).toBe(network.actors.size)
  })
})

it('what squares and rings are called has room in the picture, however large it is written', () => {
  const network = aNetwork('abcdez', ['ab', 'ac', 'cd', 'de'])
  for (const layout of [{ by: 'stance' }, { by: 'handshakes', around: actorId('a') }] as const) {
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
