/** A ring in focus is a closed loop of arrows, each with what is given, while the rest dims. */

import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse'
import { exchangeRings } from '../../src/analysis/exchangeRings'
import type { ActorId, ResourceId } from '../../src/network/ids'
import { dragScene } from '../../src/scene/dragging'
import { focusIn } from '../../src/scene/focus'
import type { Mark, PathMark } from '../../src/scene/marks'
import { paletteOf } from '../../src/scene/palette'
import { ringDrawing } from '../../src/scene/ringLoop'
import { colouringBy } from '../../src/scene/colours'
import { buildScene } from '../../src/scene/scene'
import { radiusBy } from '../../src/scene/sizes'
import { spotsOf } from '../../src/scene/spots'
import { sceneInput } from './sceneInput'
import { actor, networkOf, tie, today } from './smallNetwork'

const claims = (give: string, need: string) => ({
  offers: [{ resource: give as ResourceId, capacity: 3 as const }],
  needs: [{ resource: need as ResourceId, urgency: 3 as const }],
})
const resources = ['ice', 'fish', 'truck'].map((name) => ({
  id: name as ResourceId,
  kind: 'goods' as const,
  name: { id: `${name} id`, en: `${name} en` },
  aliases: [],
}))
const named = networkOf({
  actors: [
    actor('a', claims('ice', 'fish')),
    actor('b', claims('truck', 'ice')),
    actor('c', claims('fish', 'truck')),
    actor('far'),
  ],
  ties: [tie('a', 'b'), tie('b', 'c'), tie('c', 'far')],
})
const network = { ...named, resources: new Map(resources.map((resource) => [resource.id, resource])) }
const positions = new Map(
  Object.entries({ a: [0, 0], b: [300, 0], c: [150, 260], far: [150, 700] }).map(([id, [x, y]]) => [
    id as ActorId,
    { x: x!, y: y! },
  ]),
)
const findings = analyse(network, { today, seq: 1 })
const ring = ringDrawing(exchangeRings(network, today).rings[0]!, network, 'en')
const input = { ...sceneInput, network, positions, findings, ring }
const scene = buildScene(input)
const ofRing = (marks: readonly Mark[]) => marks.filter(({ of }) => of === ring.id)

describe('a ring in focus', () => {
  it('says in the language asked for what is given', () => {
    expect(ring.gifts.map(({ giver, what }) => `${giver} ${what}`)).toEqual([
      'a ice en',
      'b truck en',
      'c fish en',
    ])
    const texts = ofRing(scene.front).flatMap((mark) => (mark.kind === 'text' ? mark.lines : []))
    expect(texts).toEqual(['ice en', 'truck en', 'fish en'])
  })

  it('is drawn from each giver to the next, all the way round, bent outwards', () => {
    const lines = ofRing(scene.front).filter(
      (mark): mark is PathMark => mark.kind === 'path' && mark.lineWidth === 3 && mark.stroke !== null,
    )
    expect(lines).toHaveLength(3)
    const middle = { x: 150, y: 260 / 3 }
    lines.forEach(({ steps }, k) => {
      const from = positions.get(ring.gifts[k]!.giver)!
      const to = positions.get(ring.gifts[k]!.receiver)!
      const [start, curve] = steps
      if (start?.kind !== 'move' || curve?.kind !== 'curve') throw new Error('no curve')
      expect(Math.hypot(start.x - from.x, start.y - from.y)).toBeLessThan(40)
      expect(Math.hypot(curve.x - to.x, curve.y - to.y)).toBeLessThan(60)
      const straight = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
      const bent = { x: (curve.x1 + curve.x2) / 2, y: (curve.y1 + curve.y2) / 2 }
      const distance = (point: { x: number; y: number }) => Math.hypot(point.x - middle.x, point.y - middle.y)
      expect(distance(bent)).toBeGreaterThan(distance(straight))
    })
  })

  it('lights its members and what lies between them, and nothing else', () => {
    const focus = focusIn(network, findings, { focus: null, introduction: null, ring })!
    for (const id of ['a', 'b', 'c', 'a-b', 'b-c', ring.id]) expect(focus.lit.has(id), id).toBe(true)
    for (const id of ['far', 'c-far']) expect(focus.lit.has(id), id).toBe(false)
    expect(focusIn(network, findings, { focus: null, introduction: null, ring: null })).toBeNull()
  })

  it('is in the legend only while it is drawn', () => {
    const has = (legend: typeof scene.legend) => legend.some(({ code }) => code === 'ring')
    expect(has(scene.legend)).toBe(true)
    expect(has(buildScene({ ...input, ring: null }).legend)).toBe(false)
  })

  it('goes along when a member is dragged, and rests when another is', () => {
    const palette = paletteOf('light')
    const colouring = colouringBy('coalition', network, findings, palette)
    const spots = spotsOf(network, positions, palette, radiusBy('influence', network, findings), colouring)
    const parts = (id: string) => dragScene(input, scene, spots, new Set([id as ActorId]))
    expect(ofRing(parts('a').resting)).toEqual([])
    expect(ofRing(parts('a').redrawn({ x: 50, y: 0 }).front).length).toBeGreaterThan(0)
    expect(ofRing(parts('far').resting).length).toBeGreaterThan(0)
    expect(ofRing(parts('far').redrawn({ x: 50, y: 0 }).front)).toEqual([])
  })
})
