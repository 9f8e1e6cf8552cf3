/** The samples as they open: laid out, analysed, and drawn so that everything can be read. */

import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse'
import { coldChain } from '../../src/files/samples/coldChain'
import { florentineFamilies } from '../../src/files/samples/florentine'
import { arrange } from '../../src/layout/arrange'
import { coordinates, layoutProblem } from '../../src/layout/problem'
import type { Network } from '../../src/network/network'
import { boxesOverlap, extentOf } from '../../src/scene/extent'
import { focusOf } from '../../src/scene/focus'
import { haloMarks } from '../../src/scene/halos'
import { outlinePadding } from '../../src/scene/language'
import type { TextMark } from '../../src/scene/marks'
import { outlineContains, outlineOf } from '../../src/scene/outline'
import { isSeen } from '../../src/scene/paint'
import { paletteOf } from '../../src/scene/palette'
import { colouringBy } from '../../src/scene/colours'
import { buildScene, type SceneInput } from '../../src/scene/scene'
import { actorSizes, radiusBy } from '../../src/scene/sizes'
import { spotsOf } from '../../src/scene/spots'

const palette = paletteOf('light')

function opened(network: Network, look: Partial<SceneInput> = {}) {
  const problem = layoutProblem(network, actorSizes(network), { aspect: 1.3, padding: outlinePadding })
  const positions = coordinates(network, arrange(problem))
  const findings = analyse(network, { today: '2026-11-24', seq: 0 })
  const spots = spotsOf(
    network,
    positions,
    palette,
    radiusBy('influence', network, findings),
    colouringBy('coalition', network, findings, palette),
  )
  const scene = buildScene({
    network,
    positions,
    guides: null,
    labelScale: 1,
    findings,
    theme: 'light',
    sizeBy: 'influence',
    colourBy: 'coalition',
    focus: null,
    introduction: null,
    spotlight: null,
    ring: null,
    showOpportunities: 5,
    showGaps: true,
    showHalos: true,
    ...look,
  })
  return { findings, spots, scene }
}

describe.each([
  ['Cold chain', coldChain],
  ['Florentine families', () => florentineFamilies()],
])('%s', (_, sample) => {
  const network = sample()
  const { spots, scene } = opened(network)

  it('shows every name, and none lies on another', () => {
    expect(scene.hiddenLabels).toBe(0)
    const names = scene.front.filter(
      (mark): mark is TextMark => mark.kind === 'text' && network.actors.has(mark.of as never),
    )
    expect(names).toHaveLength(network.actors.size)
    const boxes = scene.front.filter((mark) => mark.kind === 'text').map(extentOf)
    for (const [i, box] of boxes.entries())
      for (const other of boxes.slice(i + 1)) expect(boxesOverlap(box, other)).toBe(false)
  })

  it('has no outsider inside the outline of a coalition', () => {
    for (const coalition of network.coalitions.keys()) {
      const all = [...spots.values()]
      const members = all.filter(({ actor }) => actor.coalitions.includes(coalition))
      const outline = outlineOf(
        members.map(({ x, y, radius }) => ({ x, y, r: radius })),
        outlinePadding,
      )
      const inside = all.filter(
        (spot) => !spot.actor.coalitions.includes(coalition) && outlineContains(outline, spot),
      )
      expect(inside.map(({ actor }) => actor.name)).toEqual([])
    }
  })
})

it('gives the Medici the widest halo', () => {
  const network = florentineFamilies()
  const { findings, spots } = opened(network)
  const halos = haloMarks([...spots.values()], findings, palette)
  const widest = halos.reduce(
    (best, mark) => {
      const extent = extentOf(mark)
      return extent.width > best.width ? { width: extent.width, of: mark.of } : best
    },
    { width: 0, of: null as string | null },
  )
  expect(network.actors.get(widest.of as never)?.name).toBe('Medici')
})

describe('an opportunity in focus, seen from afar', () => {
  const network = coldChain()
  const findings = analyse(network, { today: '2026-11-24', seq: 0 })
  const best = findings.opportunities[0]!
  const { scene } = opened(network, { focus: best.pair, labelScale: 2.2 })

  it('names all who are lit', () => {
    const lit = focusOf(network, findings, best.pair)!.lit
    const wanted = [...network.actors.keys()].filter((id) => lit.has(id))
    const named = new Set(scene.front.flatMap((mark) => (mark.kind === 'text' ? [mark.of] : [])))
    expect(wanted.length).toBeGreaterThan(3)
    expect(wanted.filter((id) => !named.has(id))).toEqual([])
  })

  it('shows no disc whose number is too small to be read', () => {
    const ranks = scene.front.filter(({ of }) => of === best.pair)
    const disc = ranks.find(({ kind }) => kind === 'circle')!
    const number = ranks.find(({ kind }) => kind === 'text')!
    for (const scale of [0.3, 0.5, 0.6, 0.65, 1])
      expect(isSeen(disc, { scale })).toBe(isSeen(number, { scale }))
  })
})
