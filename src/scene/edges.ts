/** Ties and exchanges as marks: straight lines of trust, curved arrows of resources. */

import type { ActorId } from '../network/ids'
import type { Exchange, Resource, Tie } from '../network/records'
import { curveBetween, headSteps, stepsOf, straightSteps } from './curves'
import type { Curve } from './curves'
import { arrowHead, exchangeBends, exchangeDash, exchangeOpacity, exchangeWidth, tieWidth } from './language'
import type { Mark } from './marks'
import { pathMark } from './marks'
import type { Palette } from './palette'
import type { Spot } from './spots'

type Spots = ReadonlyMap<ActorId, Spot>

/** O(ties). */
export function tieMarks(ties: Iterable<Tie>, spots: Spots, palette: Palette): readonly Mark[] {
  const marks: Mark[] = []
  for (const tie of ties) {
    const a = spots.get(tie.a)
    const b = spots.get(tie.b)
    const line = a && b ? curveBetween(a, b, 0) : null
    if (!line) continue
    const style = { of: tie.id, stroke: palette.tie, lineWidth: tieWidth(tie.trust) }
    marks.push(pathMark(straightSteps(line), style))
  }
  return marks
}

/** An exchange as drawn. */
export interface Flow {
  readonly exchange: Exchange
  readonly resource: Resource
  readonly colour: string
  /** From rim to rim: the arrow's tip is at the end. */
  readonly curve: Curve
}

/** O(exchanges). */
export function flowsOf(
  exchanges: Iterable<Exchange>,
  resources: ReadonlyMap<string, Resource>,
  spots: Spots,
  palette: Palette,
): readonly Flow[] {
  const all = Array.from(exchanges)
  const bends = exchangeBends(all)
  return all.flatMap((exchange) => {
    const giver = spots.get(exchange.giver)
    const receiver = spots.get(exchange.receiver)
    const resource = resources.get(exchange.resource)
    const curve = giver && receiver ? curveBetween(giver, receiver, bends.get(exchange.id) ?? 0) : null
    return curve && resource ? [{ exchange, resource, colour: palette.resources[resource.kind], curve }] : []
  })
}

/** Two marks per exchange: the line, and the head in front of it. */
export function flowMarks(flows: readonly Flow[]): readonly Mark[] {
  return flows.flatMap(({ exchange, colour, curve }) => {
    const width = exchangeWidth(exchange.intensity)
    const head = arrowHead(width)
    const length = Math.hypot(curve.end.x - curve.control.x, curve.end.y - curve.control.y) || 1
    const part = Math.min(1, (0.8 * head.length) / length)
    const neck = {
      x: curve.end.x + (curve.control.x - curve.end.x) * part,
      y: curve.end.y + (curve.control.y - curve.end.y) * part,
    }
    const common = { of: exchange.id, opacity: exchangeOpacity(exchange.status) }
    return [
      pathMark(stepsOf({ ...curve, end: neck }), {
        ...common,
        stroke: colour,
        lineWidth: width,
        dash: exchangeDash(exchange.status),
      }),
      pathMark(headSteps(curve.end, curve.control, head.length, head.width), { ...common, fill: colour }),
    ]
  })
}
