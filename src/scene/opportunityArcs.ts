/** Opportunities as glowing dotted arcs between two who are not tied yet, numbered by rank. */

import type { Findings, Opportunity } from '../analysis/findings'
import type { ActorId, PairId } from '../network/ids'
import type { BoxGrid } from './boxGrid'
import type { Curve } from './curves'
import { curveBetween, pointOn, stepsOf } from './curves'
import { boxAround } from './extent'
import type { Mark } from './marks'
import { circleMark, pathMark, smallestText, textMark } from './marks'
import type { Palette } from './palette'
import type { Spot } from './spots'

export interface Arc {
  readonly opportunity: Opportunity
  readonly curve: Curve
  readonly focused: boolean
}

const discRadius = 10
/** How far an arc strays from the straight line, as a share of its length; both sides are tried. */
const bows = [0.16, 0.25, 0.34, 0.09, 0.45]
const leastBow = 22
const mostBow = 150
const samples = 20
/** Where a rank may stand: at the top of the arc, else ever further to one side or the other. */
const placesAlong = [
  0.5,
  ...Array.from({ length: 18 }, (_, i) => 0.02 * (i + 1)).flatMap((off) => [0.5 - off, 0.5 + off]),
]

/** The opportunities both of whose parties are in the picture, the best first. */
export function opportunitiesBetween(
  findings: Pick<Findings, 'opportunities'> | null,
  spots: ReadonlyMap<ActorId, Spot>,
): readonly Opportunity[] {
  return (findings?.opportunities ?? []).filter(({ a, b }) => spots.has(a) && spots.has(b))
}

/**
 * The arcs of the first opportunities, and of the one in focus wherever it ranks. Each bends to the side, and as
 * far, as to pass the fewest actors and labels.
 * @param taken what arcs should keep clear of
 * O(arcs × samples).
 */
export function arcsOf(
  opportunities: readonly Opportunity[],
  spots: ReadonlyMap<ActorId, Spot>,
  shown: number,
  focus: PairId | null,
  taken: BoxGrid,
): readonly Arc[] {
  return opportunities
    .filter(({ pair }, i) => i < shown || pair === focus)
    .flatMap((opportunity) => {
      const a = spots.get(opportunity.a)
      const b = spots.get(opportunity.b)
      const curve = a && b ? clearestCurve(a, b, taken) : null
      return curve ? [{ opportunity, curve, focused: opportunity.pair === focus }] : []
    })
}

/** Glow and dots of the arcs; the one in focus is the strongest. */
export function arcMarks(arcs: readonly Arc[], palette: Palette): readonly Mark[] {
  return arcs.flatMap(({ opportunity, curve, focused }) => {
    const common = { of: opportunity.pair, stroke: palette.opportunity, cap: 'round' } as const
    const steps = stepsOf(curve)
    return [
      pathMark(steps, { ...common, lineWidth: focused ? 11 : 7, opacity: focused ? 0.28 : 0.14 }),
      pathMark(steps, { ...common, lineWidth: focused ? 3 : 2.1, dash: focused ? [0.1, 6.5] : [0.1, 5.5] }),
    ]
  })
}

/**
 * Discs with the rank at the top of the arcs, moved along where something stands in the way; added to `taken`. Where
 * there is no room at all a rank goes rather than cover a name, unless its opportunity is in focus. A disc is seen only
 * where its number can be read.
 */
export function rankMarks(arcs: readonly Arc[], taken: BoxGrid, palette: Palette): readonly Mark[] {
  return arcs.flatMap(({ opportunity, curve, focused }) => {
    const places = rankPlaces(curve)
    const place = places.find(({ box }) => !taken.meets(box)) ?? (focused ? places[0] : null)
    if (!place) return []
    const { x, y, box } = place
    taken.add(box)
    const of = opportunity.pair
    const rank = String(opportunity.rank)
    const size = rank.length > 2 ? 9 : 11.5
    return [
      circleMark(x, y, discRadius, {
        of,
        fromScale: smallestText / size,
        fill: focused ? palette.opportunityFill : palette.map,
        stroke: palette.opportunity,
        lineWidth: 1.8,
      }),
      textMark(x, y + 4.1, [rank], {
        of,
        size,
        bold: true,
        colour: focused ? palette.onOpportunity : palette.opportunityInk,
      }),
    ]
  })
}

/** On the arc, else touching it from outside or inside, as near to its top as can be. */
function rankPlaces(curve: Curve) {
  const { start, end } = curve
  const length = Math.max(1, Math.hypot(end.x - start.x, end.y - start.y))
  return [0, discRadius + 2, -discRadius - 2].flatMap((beside) =>
    placesAlong.map((t) => {
      const on = pointOn(curve, t)
      const x = on.x - (beside * (end.y - start.y)) / length
      const y = on.y + (beside * (end.x - start.x)) / length
      return { x, y, box: boxAround(x, y, 2 * discRadius + 3, 2 * discRadius + 3) }
    }),
  )
}

function clearestCurve(a: Spot, b: Spot, taken: BoxGrid): Curve | null {
  const length = Math.hypot(b.x - a.x, b.y - a.y)
  const upwards = a.x <= b.x ? -1 : 1
  const tries = bows.flatMap((bow, i) =>
    [upwards, -upwards].flatMap((side, j) => {
      const height = Math.min(mostBow, Math.max(leastBow, bow * length))
      const curve = curveBetween(a, b, side * 2 * height, { start: 2, end: 2 })
      return curve ? [{ curve, cost: hitsOf(curve, taken) + 0.4 * i + 0.3 * j }] : []
    }),
  )
  return (
    tries.reduce<(typeof tries)[number] | null>((best, t) => (best && best.cost <= t.cost ? best : t), null)
      ?.curve ?? null
  )
}

/** How many things the curve passes on its way; its ends lie at actors and do not count. */
function hitsOf(curve: Curve, taken: BoxGrid): number {
  const met = new Set<unknown>()
  for (let i = 2; i < samples - 1; i++) {
    const { x, y } = pointOn(curve, i / samples)
    for (const box of taken.met(boxAround(x, y, 8, 8))) met.add(box)
  }
  return met.size
}
