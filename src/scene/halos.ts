/** Brokers as halos: the wider, the more shortest paths between coalitions run through the actor. */

import type { Findings } from '../analysis/findings'
import { brokerHaloWidth } from './language'
import type { Mark } from './marks'
import { circleMark } from './marks'
import type { Palette } from './palette'
import type { Spot } from './spots'

/** More would say less. */
const mostHalos = 8

/** A translucent ring with a fine edge for each broker worth one. O(n log n). */
export function haloMarks(
  spots: Iterable<Spot>,
  findings: Pick<Findings, 'brokers'>,
  palette: Palette,
): readonly Mark[] {
  const list = Array.from(spots, (spot) => ({
    spot,
    amount: findings.brokers.get(spot.actor.id)?.crossBetweenness ?? 0,
  }))
  const largest = Math.max(0, ...list.map(({ amount }) => amount))
  const brokers = list.sort((a, b) => b.amount - a.amount).slice(0, mostHalos)
  return brokers.flatMap(({ spot, amount }) => {
    const width = largest > 0 ? brokerHaloWidth(amount / largest) : 0
    if (width === 0) return []
    const inner = 1.12 * spot.radius + (spot.isMe ? 5 : 3)
    const common = { of: spot.actor.id, stroke: palette.halo }
    return [
      circleMark(spot.x, spot.y, inner + width / 2, { ...common, lineWidth: width, opacity: 0.3 }),
      circleMark(spot.x, spot.y, inner + width, { ...common, lineWidth: 1, opacity: 0.85 }),
    ]
  })
}
