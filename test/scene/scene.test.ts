import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse'
import type { ActorId } from '../../src/network/ids'
import { pairId } from '../../src/network/ids'
import { emptyNetwork } from '../../src/network/network'
import { resourceKinds } from '../../src/network/scales'
import { boundsOf, boxesOverlap, extentOf } from '../../src/scene/extent'
import { gapId } from '../../src/scene/gapBands'
import { exchangeWidth, outlineFillOpacity, tieWidth } from '../../src/scene/language'
import type { Mark } from '../../src/scene/marks'
import { coalitionColour, paletteOf } from '../../src/scene/palette'
import { buildScene } from '../../src/scene/scene'
import { radiusBy, type SizeMeasure } from '../../src/scene/sizes'
import { allWords, sceneInput } from './sceneInput'
import { actor, coalition, exchange, networkOf, smallNetwork, smallPlaces, tie, today } from './smallNetwork'

const network = smallNetwork()
const findings = analyse(network, { today, seq: 1 })
const palette = paletteOf('light')
const scene = buildScene({ ...sceneInput, network, positions: smallPlaces, findings })
const of = (marks: readonly Mark[], id: string) => marks.filter((mark) => mark.of === id)
const best = pairId('a' as ActorId, 'z' as ActorId)

describe('the visual language', () => {
  it('draws a person as a circle, an organisation as a rounded square, me as a double ring', () => {
    expect(of(scene.actors, 'b')).toMatchObject([{ kind: 'circle', fill: palette.coalitions[0] }])
    const [square] = of(scene.actors, 'a')
    expect(square).toMatchObject({ kind: 'box', fill: palette.coalitions[0] })
    expect(square?.kind === 'box' && square.corner > 1 && square.width === square.height).toBe(true)
    const rings = of(scene.actors, 'me')
    expect(rings).toMatchObject([
      { kind: 'circle', stroke: palette.ink, fill: palette.map },
      { kind: 'circle', fill: palette.ink },
    ])
  })

  it('draws influence, volume or what brokers are told as size', () => {
    const radiusOf = (sizeBy: SizeMeasure, id: string) =>
      radiusBy(sizeBy, network, findings)(network.actors.get(id as ActorId)!)
    expect(radiusOf('influence', 'a')).toBeGreaterThan(radiusOf('influence', 'both'))
    expect(radiusOf('influence', 'both')).toBeGreaterThan(radiusOf('influence', 'b'))
    expect(radiusOf('brokerage', 'broker')).toBeGreaterThan(radiusOf('brokerage', 'x'))
    for (const told of ['betweenness', 'effectiveSize'] as const)
      expect(radiusOf(told, 'broker')).toBeGreaterThan(radiusOf(told, 'x'))
    expect(radiusOf('constraint', 'x')).toBeGreaterThan(radiusOf('constraint', 'broker'))
    expect(radiusOf('volume', 'b')).toBeGreaterThan(radiusOf('volume', 'z'))
    const shapes = buildScene({
      ...sceneInput,
      network,
      positions: smallPlaces,
      findings,
      sizeBy: 'volume',
    }).actors
    expect(of(shapes, 'y')).not.toEqual(of(scene.actors, 'y'))
  })

  it('draws a coalition as an outline with its name in its colour, clear of its own line', () => {
    const [surface, rim] = of(scene.back, 'L')
    expect(surface).toMatchObject({ fill: palette.coalitions[0], opacity: outlineFillOpacity.light })
    expect(rim).toMatchObject({ stroke: palette.coalitions[0] })
    expect(of(scene.front, 'L')).toMatchObject([
      {
        kind: 'text',
        lines: ['Koalisi L'],
        bold: true,
        colour: coalitionColour(palette, 0),
        halo: palette.map,
      },
    ])
  })

  it('marks the second coalition of a member of two', () => {
    const dot = of(scene.front, 'both').find((mark) => mark.kind === 'circle')
    expect(of(scene.actors, 'both')).toMatchObject([{ fill: palette.coalitions[0] }])
    expect(dot).toMatchObject({ x: 360, y: 250, fill: palette.coalitions[1] })
  })

  it('draws ties thicker with trust', () => {
    expect(of(scene.ties, 'a-b')).toMatchObject([{ stroke: palette.tie, lineWidth: tieWidth(5) }])
    expect(of(scene.ties, 'a-c')).toMatchObject([{ lineWidth: tieWidth(null) }])
  })

  it('draws exchanges as arrows in the colour of their kind with its icon, each apart from the others', () => {
    const lines = resourceKinds.map((kind) => {
      const [line, head] = of(scene.ties, `a>b ${kind}`)
      expect(line).toMatchObject({
        kind: 'path',
        stroke: palette.resources[kind],
        lineWidth: exchangeWidth(3),
        dash: [],
      })
      expect(head).toMatchObject({ kind: 'path', fill: palette.resources[kind] })
      return JSON.stringify(line?.kind === 'path' && line.steps)
    })
    expect(new Set(lines).size).toBe(resourceKinds.length)
    const icons = of(scene.front, 'z>x money')
    expect(icons.length).toBeGreaterThanOrEqual(2)
    for (const icon of icons) expect(icon.fromScale).toBeGreaterThan(0)
    expect(of(scene.ties, 'b>a money')[0]).toMatchObject({ lineWidth: exchangeWidth(5) })
  })

  it('dashes what is proposed and fades what has ended', () => {
    const [proposed] = of(scene.ties, 'z>x money')
    expect(proposed?.kind === 'path' && proposed.dash.length > 0 && proposed.opacity === 1).toBe(true)
    for (const mark of of(scene.ties, 'z>y money')) expect(mark.opacity).toBeLessThan(0.5)
  })

  it('tells the four levels of receptivity and unknown needs apart by shape', () => {
    const forms = ['a', 'z', 'd', 'b', 'c', 'x'].map((id) =>
      of(scene.front, id)
        .flatMap((mark) => (mark.kind === 'text' ? [] : [`${mark.kind} ${mark.fill ? 'full' : 'line'}`]))
        .join(),
    )
    expect(forms).toEqual([
      'circle full,circle full',
      'circle full,path full',
      'circle full',
      'circle full,path line',
      'circle full,path line,circle full',
      '',
    ])
    const [crossed, asked] = ['b', 'c'].map((id) =>
      of(scene.front, id).find((mark) => mark.kind === 'circle'),
    )
    // At the right for receptivity, at the left for needs.
    expect(crossed?.kind === 'circle' && crossed.x > 110).toBe(true)
    expect(asked?.kind === 'circle' && asked.x < 0).toBe(true)
  })

  it('draws opportunities as glowing dotted arcs with their rank', () => {
    const marks = of(scene.front, best)
    expect(marks).toMatchObject([
      { kind: 'path', stroke: palette.opportunity, dash: [], cap: 'round' },
      { kind: 'path', stroke: palette.opportunity, cap: 'round' },
      { kind: 'circle', fill: palette.map },
      { kind: 'text', lines: ['1'] },
    ])
    expect(marks[1]?.kind === 'path' && marks[1].dash.length).toBe(2)
    expect(marks[0]!.opacity).toBeLessThan(0.5)
  })

  it('draws gaps as wide translucent bands behind everything', () => {
    const [gap] = findings.gaps
    expect(gap?.weight).toBeGreaterThan(0)
    const [band] = of(scene.back, gapId(gap!))
    expect(band).toMatchObject({ kind: 'path', stroke: palette.opportunity })
    expect(band?.kind === 'path' && band.lineWidth > 20 && band.opacity < 0.4).toBe(true)
    expect(scene.back[0]).toBe(band)
  })

  it('gives the broker a halo', () => {
    const halo = of(scene.back, 'broker')
    expect(halo.length).toBe(2)
    for (const mark of halo) expect(mark).toMatchObject({ kind: 'circle', stroke: palette.halo, fill: null })
    expect(of(scene.back, 'x')).toEqual([])
  })

  it('shows what the options say', () => {
    const bare = buildScene({
      ...sceneInput,
      network,
      positions: smallPlaces,
      findings,
      showOpportunities: 0,
      showGaps: false,
      showHalos: false,
    })
    expect(of(bare.front, best)).toEqual([])
    expect(new Set(bare.back.map((mark) => mark.of))).toEqual(new Set(['L', 'R']))
  })

  it('has a legend of what occurs and nothing else', () => {
    const codes = new Set(scene.legend.map(({ code }) => code))
    const absent = (code: string) => /^(size\.(?!influence)|colour\.|introduction|ring)/.test(code)
    expect(codes).toEqual(new Set(Object.keys(allWords).filter((code) => !absent(code))))
    const two = networkOf({ actors: [actor('p'), actor('q')], ties: [tie('p', 'q')] })
    const positions = new Map([
      ['p' as ActorId, { x: 0, y: 0 }],
      ['q' as ActorId, { x: 200, y: 0 }],
    ])
    expect(buildScene({ ...sceneInput, network: two, positions }).legend.map(({ code }) => code)).toEqual([
      'person',
      'tie',
    ])
  })
})

describe('an opportunity in focus', () => {
  const lit = buildScene({
    ...sceneInput,
    network,
    positions: smallPlaces,
    findings,
    focus: best,
    showOpportunities: 0,
  })

  it('is drawn whatever the number of arcs, with a filled disc', () => {
    expect(of(lit.front, best)[2]).toMatchObject({ kind: 'circle', fill: palette.opportunityFill })
  })

  it('keeps parties, introducers and their ties, and dims the rest', () => {
    const opacity = (marks: readonly Mark[], id: string) =>
      Math.max(...of(marks, id).map((mark) => mark.opacity))
    for (const id of ['a', 'z', 'broker']) expect(opacity(lit.actors, id), id).toBe(1)
    for (const id of ['a-broker', 'broker-z']) expect(opacity(lit.ties, id), id).toBe(1)
    for (const id of ['c', 'd', 'x']) expect(opacity(lit.actors, id), id).toBeLessThan(0.5)
    expect(opacity(lit.ties, 'a-c')).toBeLessThan(0.5)
    expect(opacity(lit.front, 'c')).toBeLessThan(0.5)
    expect(lit.legend.some(({ code }) => code === 'introduction')).toBe(true)
  })
})

describe('labels and names', () => {
  it('never overlap, and actors are never covered', () => {
    const texts = scene.front.filter((mark) => mark.kind === 'text' && mark.of !== best).map(extentOf)
    texts.forEach((box, i) => {
      for (const other of texts.slice(i + 1)) expect(boxesOverlap(box, other)).toBe(false)
      for (const mark of scene.actors) expect(boxesOverlap(box, extentOf(mark))).toBe(false)
    })
    expect(scene.hiddenLabels).toBe(0)
  })

  it('never cover an actor or another label, wherever the actors lie', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 500 }), y: fc.integer({ min: 0, max: 400 }) })
    const ids = [...network.actors.keys()]
    fc.assert(
      fc.property(fc.array(place, { minLength: ids.length, maxLength: ids.length }), (places) => {
        const positions = new Map(ids.map((id, i) => [id, places[i]!]))
        const drawn = buildScene({ ...sceneInput, network, positions, findings })
        const labels = drawn.front.filter(
          (mark) => mark.kind === 'text' && network.actors.has(mark.of as ActorId),
        )
        expect(labels.length + drawn.hiddenLabels).toBe(ids.length)
        for (const label of labels) {
          const { x, y, width, height } = extentOf(label)
          const ink = { x: x + 2, y: y + 2, width: width - 4, height: height - 4 }
          for (const other of [...drawn.actors, ...labels.filter((each) => each !== label)])
            expect(boxesOverlap(ink, extentOf(other))).toBe(false)
        }
      }),
    )
  })
})

describe('unusual networks', () => {
  it('draws an empty one as nothing', () => {
    const empty = buildScene({ ...sceneInput, network: emptyNetwork('Kosong') })
    expect(empty).toEqual({
      back: [],
      ties: [],
      actors: [],
      front: [],
      bounds: { x: 0, y: 0, width: 0, height: 0 },
      legend: [],
      hiddenLabels: 0,
      frame: null,
      reach: null,
    })
  })

  it.each([1, 2.5])(
    'tells how far all its marks reach, with labels written %i times as large',
    (labelScale) => {
      const { back, ties, actors, front, reach } = buildScene({
        ...sceneInput,
        network,
        positions: smallPlaces,
        findings,
        labelScale,
      })
      const marks = [...back, ...ties, ...actors, ...front]
      expect(reach).toEqual(boundsOf(marks.map(extentOf)))
    },
  )

  it('leaves out actors without a place, and what hangs on them', () => {
    const positions = new Map([['a' as ActorId, { x: 0, y: 0 }]])
    const some = buildScene({ ...sceneInput, network, positions, findings })
    expect(some.ties).toEqual([])
    expect(new Set(some.actors.map((mark) => mark.of))).toEqual(new Set(['a']))
  })

  it('draws everybody in one place without failing', () => {
    const positions = new Map([...network.actors.keys()].map((id) => [id, { x: 5, y: 5 }]))
    const heap = buildScene({ ...sceneInput, network, positions, findings, focus: best })
    expect(heap.actors.length).toBeGreaterThan(9)
    expect(JSON.stringify(heap)).not.toMatch(/"[xyr][12]?":null/)
    expect(heap.hiddenLabels).toBeGreaterThan(0)
  })

  it('draws a thousand', () => {
    const ids = Array.from({ length: 1000 }, (_, i) => `n${i}`)
    const groups = Array.from({ length: 20 }, (_, i) => coalition(`g${i}`, i))
    const large = networkOf({
      coalitions: groups,
      actors: ids.map((id, i) =>
        actor(id, { name: `Aktor nomor ${i}`, coalitions: [groups[Math.floor(i / 50)]!.id], needs: null }),
      ),
      ties: ids.flatMap((id, i) => [1, 7, 40].map((step) => tie(id, ids[(i + step) % 1000]!))),
      exchanges: ids.map((id, i) => exchange(id, ids[(i + 3) % 1000]!, resourceKinds[i % 8]!)),
    })
    const positions = new Map(
      ids.map((id, i) => [id as ActorId, { x: (i % 40) * 120, y: Math.floor(i / 40) * 90 }]),
    )
    const began = performance.now()
    const drawn = buildScene({ ...sceneInput, network: large, positions })
    console.info(
      `scene of 1,000 actors, 3,000 ties, 1,000 exchanges: ${Math.round(performance.now() - began)} ms`,
    )
    expect(drawn.actors).toHaveLength(1000)
    expect(drawn.ties).toHaveLength(3000 + 2000)
  })
})
