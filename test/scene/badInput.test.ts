/** What people would rather not enter, and enter all the same: the picture, the views and the filters hold. */

import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse'
import { id as words } from '../../src/i18n/id'
import { arrange } from '../../src/layout/arrange'
import { coordinates, layoutProblem } from '../../src/layout/problem'
import { noFilter, shownPart, withToggled } from '../../src/network/filter'
import type { GoalId } from '../../src/network/ids'
import type { Network } from '../../src/network/network'
import { type Level, stances } from '../../src/network/scales'
import { arrangementOf } from '../../src/scene/arrangements/arrange'
import { boxesOverlap, extentOf } from '../../src/scene/extent'
import { outlinePadding } from '../../src/scene/language'
import type { Mark, TextMark } from '../../src/scene/marks'
import { paletteOf } from '../../src/scene/palette'
import { buildScene } from '../../src/scene/scene'
import { actorSizes } from '../../src/scene/sizes'
import { actorId, aCoalition, anActor, aTie, coalitionId, networkWith } from '../builders'
import { sceneInput } from './sceneInput'

const palette = paletteOf('light')
const today = { today: '2026-11-24', seq: 0 } as const
const goal = 'goal' as GoalId

function laidOut(network: Network) {
  const problem = layoutProblem(network, actorSizes(network), { aspect: 1.3, padding: outlinePadding })
  const positions = coordinates(network, arrange(problem))
  const scene = buildScene({ ...sceneInput, network, positions, findings: analyse(network, today) })
  return { positions, scene }
}

const textsOf = (marks: readonly Mark[]) => marks.filter((mark): mark is TextMark => mark.kind === 'text')

function expectApart(texts: readonly TextMark[]): void {
  const boxes = texts.map(extentOf).sort((a, b) => a.x - b.x)
  boxes.forEach((box, i) => {
    for (const other of boxes.slice(i + 1)) {
      if (other.x >= box.x + box.width) break
      expect(boxesOverlap(box, other)).toBe(false)
    }
  })
}

/** Tied in a chain, in one field in two, standing everywhere on the board. */
function crowd(count: number): Network {
  const actors = Array.from({ length: count }, (_, i) =>
    anActor(`${i}`, {
      field: i % 2 ? 'Perikanan' : '',
      standings: [{ goal, stance: stances[i % stances.length]!, influence: ((i % 5) + 1) as Level }],
    }),
  )
  const ties = Array.from({ length: Math.max(0, count - 1) }, (_, i) => aTie(`${i >> 1}`, `${i + 1}`))
  return networkWith({
    about: [{ id: 'about', name: '', me: null, currentGoal: goal, thresholds: {} }],
    actors,
    ties,
  })
}

describe('names', () => {
  it.each([
    ['of 10,000 characters', 'x'.repeat(10_000)],
    ['of 10,000 characters in words', 'Koperasi '.repeat(1111)],
    ['of 10,000 emoji', '👩‍🌾'.repeat(2000)],
    ['from right to left', 'تعاونية الصيادين في ماكاسار'],
    ['in emoji', '🐟🧊'],
    ['of marks that combine', `a${'\u0301'.repeat(500)}`],
  ])('%s take no more room than others', (_, name) => {
    const network = networkWith({
      coalitions: [aCoalition('north', { name })],
      actors: ['a', 'b', 'c'].map((id) => anActor(id, { name, coalitions: [coalitionId('north')] })),
      ties: [aTie('a', 'b')],
    })
    const { scene } = laidOut(network)
    const texts = textsOf(scene.front).filter(({ of }) => of !== null)
    expect(texts).toHaveLength(4)
    for (const text of texts) {
      expect(text.lines.length).toBeLessThanOrEqual(2)
      expect(extentOf(text).width).toBeLessThan(420)
    }
    expectApart(texts)
  })

  it('that two actors share are written twice, each at its own actor', () => {
    const network = networkWith({
      actors: [anActor('a', { name: 'Budi' }), anActor('b', { name: 'Budi' })],
      ties: [aTie('a', 'b')],
    })
    const { scene } = laidOut(network)
    const labels = textsOf(scene.front).filter(({ lines }) => lines.join('') === 'Budi')
    expect(labels.map(({ of }) => of).sort()).toEqual([actorId('a'), actorId('b')])
    expectApart(labels)
  })
})

describe('very many', () => {
  it('ties of one actor: the star is drawn whole', { timeout: 60_000 }, () => {
    const names = Array.from({ length: 2000 }, (_, i) => `${i}`)
    const network = networkWith({
      actors: [anActor('hub'), ...names.map((name) => anActor(name))],
      ties: names.map((name) => aTie('hub', name)),
    })
    const { positions, scene } = laidOut(network)
    expect(positions.size).toBe(2001)
    expect(new Set(scene.ties.map(({ of }) => of)).size).toBe(2000)
    expectApart(textsOf(scene.front))
  })

  it('actors in one coalition: one outline with one name around all', { timeout: 60_000 }, () => {
    const actors = Array.from({ length: 300 }, (_, i) =>
      anActor(`${i}`, { coalitions: [coalitionId('all')] }),
    )
    const network = networkWith({ coalitions: [aCoalition('all')], actors })
    const { scene } = laidOut(network)
    const ofAll = [...scene.back, ...scene.front].filter(({ of }) => of === coalitionId('all'))
    expect(textsOf(ofAll)).toHaveLength(1)
    expect(ofAll.length).toBeGreaterThan(2)
    expectApart(textsOf(scene.front))
  })
})

describe.each([0, 1, 1000])('with %d actors', (count) => {
  const network = crowd(count)

  it('the rings and the board give everybody a place of their own', () => {
    for (const layout of [
      { by: 'handshakes', around: actorId('0'), aspect: 1 },
      { by: 'stance', aspect: 1 },
    ] as const) {
      const arranged = arrangementOf(layout, network, palette, words.arrangements)
      if (count === 0 && layout.by === 'handshakes') {
        expect(arranged).toBeNull()
        continue
      }
      const { positions, guides } = arranged!
      expect(new Set(Array.from(positions.values(), ({ x, y }) => `${x} ${y}`)).size).toBe(count)
      const scene = buildScene({ ...sceneInput, network, positions, guides })
      for (const side of [scene.bounds.x, scene.bounds.y, scene.bounds.width, scene.bounds.height])
        expect(side).toSatisfy(Number.isFinite)
      expectApart(textsOf(scene.front))
    }
  })

  it('a filter leaves whom it asks for, and a filter for nobody leaves an empty picture', () => {
    const part = (value: string) =>
      shownPart(
        network,
        withToggled(noFilter, 'field', value),
        ({ receptivity }) => receptivity?.level ?? null,
      )
    expect(part('Perikanan').actors.size).toBe(Math.floor(count / 2))
    const nobody = part('Pertambangan')
    expect([nobody.actors.size, nobody.ties.size]).toEqual([0, 0])
    const scene = buildScene({ ...sceneInput, network: nobody, positions: new Map() })
    expect(scene.bounds).toEqual({ x: 0, y: 0, width: 0, height: 0 })
  })
})
