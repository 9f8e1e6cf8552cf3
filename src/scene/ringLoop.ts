/** An exchange ring as a closed loop of arrows, each with what is given along it. */

import type { ExchangeRing } from '../analysis/exchangeRings'
import type { Language } from '../i18n/numbers'
import type { ActorId } from '../network/ids'
import { type Network, phraseIn } from '../network/network'
import type { ResourceKind } from '../network/scales'
import type { BoxGrid } from './boxGrid'
import { type Curve, curveBetween, headSteps, pointOn, stepsOf } from './curves'
import { boxAround } from './extent'
import { iconAt } from './icons'
import { type Mark, pathMark, textMark } from './marks'
import type { Point } from './outline'
import type { Palette } from './palette'
import type { Spot } from './spots'
import { cleanText, measureText } from './text'

/** A ring as far as a picture needs it. */
export interface RingDrawing {
  readonly id: string
  readonly gifts: readonly {
    readonly giver: ActorId
    readonly receiver: ActorId
    readonly kind: ResourceKind
    /** What is given, in words. */
    readonly what: string
  }[]
}

type Spots = ReadonlyMap<ActorId, Spot>

/** How far an arrow bends outwards, as a share of its length, within these bounds. */
const bow = 0.18
const leastBow = 16
const mostBow = 110
const head = { length: 15, width: 14 }
const textSize = 12
/** Of the resources of one gift this many are named. */
const named = 2

/** The ring in the words of a language; resources that are gone are left out. */
export function ringDrawing({ id, gifts }: ExchangeRing, network: Network, language: Language): RingDrawing {
  return {
    id,
    gifts: gifts.map(({ giver, receiver, matches }) => {
      const resources = matches.flatMap(({ resource }) => network.resources.get(resource) ?? [])
      const names = resources.slice(0, named).map(({ name }) => phraseIn(name, language))
      const what = names.join(', ') + (resources.length > named ? ' …' : '')
      return { giver, receiver, kind: resources[0]?.kind ?? 'goods', what }
    }),
  }
}

/** The glow, line and head of each arrow, and at its middle what is given; labels are added to `taken`. */
export function ringMarks(
  ring: RingDrawing,
  spots: Spots,
  taken: BoxGrid,
  palette: Palette,
): readonly Mark[] {
  const curves = curvesOf(ring, spots)
  const common = { of: ring.id, stroke: palette.opportunity, cap: 'round' } as const
  const arrows = curves.flatMap(({ curve }) => {
    const neck = pointOn(curve, 1 - (0.7 * head.length) / Math.max(head.length, lengthOf(curve)))
    const line = stepsOf({ ...curve, end: neck })
    return [
      pathMark(line, { ...common, lineWidth: 12, opacity: 0.24 }),
      pathMark(line, { ...common, lineWidth: 3 }),
      pathMark(headSteps(curve.end, curve.control, head.length, head.width), {
        of: ring.id,
        fill: palette.opportunity,
      }),
    ]
  })
  return [...arrows, ...curves.flatMap((drawn) => giftMarks(ring.id, drawn, taken, palette))]
}

interface DrawnGift {
  readonly gift: RingDrawing['gifts'][number]
  readonly curve: Curve
}

/** Each arrow bends away from the middle of the ring; two in opposite directions bend apart by themselves. */
function curvesOf({ gifts }: RingDrawing, spots: Spots): readonly DrawnGift[] {
  const members = gifts.flatMap(({ giver }) => spots.get(giver) ?? [])
  const middle = {
    x: members.reduce((sum, { x }) => sum + x, 0) / members.length,
    y: members.reduce((sum, { y }) => sum + y, 0) / members.length,
  }
  return gifts.flatMap((gift) => {
    const [from, to] = [spots.get(gift.giver), spots.get(gift.receiver)]
    if (!from || !to) return []
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    const bend = 2 * Math.min(mostBow, Math.max(leastBow, bow * length))
    const outwards = gifts.length === 2 || turnOf(from, to, middle) <= 0 ? bend : -bend
    const curve = curveBetween(from, to, outwards, { start: 3, end: 3 })
    return curve ? [{ gift, curve }] : []
  })
}

/** Above 0 where the point lies to the right of the way (y grows downwards). */
function turnOf(from: Point, to: Point, point: Point): number {
  return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)
}

/** The icon of the kind on the line, and the words below it. */
function giftMarks(
  of: string,
  { gift, curve }: DrawnGift,
  taken: BoxGrid,
  palette: Palette,
): readonly Mark[] {
  const what = cleanText(gift.what)
  const width = Math.max(16, measureText(what, textSize, true) + 6)
  const places = [0.5, 0.42, 0.58, 0.34, 0.66].map((t) => {
    const { x, y } = pointOn(curve, t)
    return { x, y, box: boxAround(x, y + 9, width, 36) }
  })
  const { x, y, box } = places.find((place) => !taken.meets(place.box)) ?? places[0]!
  taken.add(box)
  return [
    ...iconAt(gift.kind, x, y, palette.resources[gift.kind], palette).map((mark) => ({ ...mark, of })),
    textMark(x, y + 22, [what], {
      of,
      size: textSize,
      bold: true,
      colour: palette.ink,
      halo: palette.map,
    }),
  ]
}

function lengthOf({ start, control, end }: Curve): number {
  return (
    Math.hypot(control.x - start.x, control.y - start.y) + Math.hypot(end.x - control.x, end.y - control.y)
  )
}
