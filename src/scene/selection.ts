/** What shows that something is selected: a ring around an actor, a glow along a tie, an exchange or the rim of a coalition. */

import type { ActorId } from '../network/ids'
import type { Network } from '../network/network'
import { flowsOf } from './edges'
import { curveBetween, stepsOf } from './curves'
import { exchangeWidth, squareOf, tieWidth } from './language'
import { coalitionShapes } from './outlines'
import { boxMark, circleMark, type Mark, pathMark } from './marks'
import type { Palette } from './palette'
import type { Spot } from './spots'

/** Ids, by what they are of. */
export interface Selected {
  readonly actors: ReadonlySet<ActorId>
  readonly ties: ReadonlySet<string>
  readonly exchanges: ReadonlySet<string>
  readonly coalitions: ReadonlySet<string>
}

const ringWidth = 3
const ringGap = 3
/** The glow reaches this far beyond a line on each side. */
const glow = 4
const glowOpacity = 0.45

type Spots = ReadonlyMap<ActorId, Spot>

/** What has no place shows nothing. O(selected). */
export function selectionMarks(
  selected: Selected,
  network: Network,
  spots: Spots,
  palette: Palette,
): { readonly lines: readonly Mark[]; readonly actors: readonly Mark[] } {
  const style = { stroke: palette.focus, opacity: glowOpacity, cap: 'round' } as const
  const ties = pick(selected.ties, network.ties).flatMap(({ a, b, trust }) => {
    const [from, to] = [spots.get(a), spots.get(b)]
    const line = from && to ? curveBetween(from, to, 0) : null
    return line ? [pathMark(stepsOf(line), { ...style, lineWidth: tieWidth(trust) + 2 * glow })] : []
  })
  // Which side an exchange bends to depends on the others between the same two.
  const flows =
    selected.exchanges.size === 0
      ? []
      : flowsOf(network.exchanges.values(), network.resources, spots, palette)
  const exchanges = flows
    .filter(({ exchange }) => selected.exchanges.has(exchange.id))
    .map(({ exchange, curve }) =>
      pathMark(stepsOf(curve), { ...style, lineWidth: exchangeWidth(exchange.intensity) + 2 * glow }),
    )
  const actors = [...selected.actors].flatMap((id) => {
    const spot = spots.get(id)
    return spot ? [ringAround(spot, palette.focus)] : []
  })
  const chosen = new Map(pick(selected.coalitions, network.coalitions).map((each) => [each.id, each]))
  const rims = coalitionShapes(chosen, chosen.size > 0 ? spots.values() : [], palette).map(({ outline }) =>
    pathMark([...outline, { kind: 'close' }], { ...style, lineWidth: 2 * glow }),
  )
  return { lines: [...rims, ...ties, ...exchanges], actors }
}

/** A line around an actor, a little way off. */
export function ringAround({ x, y, radius, reach, square }: Spot, colour: string): Mark {
  const style = { stroke: colour, lineWidth: ringWidth }
  const away = reach + ringGap + ringWidth / 2
  if (!square) return circleMark(x, y, away, style)
  const box = { x: x - away, y: y - away, width: 2 * away, height: 2 * away }
  return boxMark(box, squareOf(radius).corner + away - radius, style)
}

function pick<Row>(ids: ReadonlySet<string>, table: ReadonlyMap<string, Row>): readonly Row[] {
  return [...ids].flatMap((id) => table.get(id) ?? [])
}
