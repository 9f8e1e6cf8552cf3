/** The visual language: which quantity of the network is drawn as which length, dash or shade. */

import type { Exchange } from '../network/records'
import type { ExchangeId } from '../network/ids'
import type { ExchangeStatus, Level } from '../network/scales'

/** Radius of an actor at the top of the scale, and of one whose quantity is not known. */
const largestRadius = 19
const unknownShare = 3 / 5
const smallestRadius = 7

/** Rim between an actor and what lies under it, centred on the actor's edge. */
export const actorBorder = 2
/** Width of the border of me; drawn double, as two lines and a gap of a third each, centred on the edge. */
export const meBorder = 7.5

export const outlinePadding = 24
export const outlineFillOpacity = { light: 0.08, dark: 0.13 } as const
export const outlineRimOpacity = 0.75
/** What is left of everything that does not belong to the opportunity in focus. */
export const dimOpacity = 0.28

/** Level 1..5 as a share of the scale. */
export function shareOfLevel(level: Level | null): number | null {
  return level === null ? null : level / 5
}

/**
 * Radius of an actor, map units. The area is proportional to the share, as eyes compare areas.
 * @param share 0..1 of the largest on the scale; null = unknown, drawn as the middle
 */
export function actorRadius(share: number | null): number {
  return Math.max(smallestRadius, largestRadius * Math.sqrt(share ?? unknownShare))
}

/** Actors of the two upper levels carry a bold label. */
export function isEmphasised(radius: number): boolean {
  return radius >= actorRadius(4 / 5) - 0.01
}

/** Side and corner radius of the rounded square with about the area of a circle. */
export function squareOf(radius: number): { readonly side: number; readonly corner: number } {
  const side = 1.76 * radius
  return { side, corner: 0.16 * side }
}

/** Unknown trust is drawn as the thinnest line. */
export function tieWidth(trust: Level | null): number {
  return trust === null ? 0.8 : 0.7 + 0.28 * trust
}

/** Unknown intensity is drawn as a weak one. */
export function exchangeWidth(intensity: Level | null): number {
  return 1.1 + 0.5 * (intensity ?? 2)
}

export function exchangeDash(status: ExchangeStatus): readonly number[] {
  return status === 'proposed' ? [7, 4] : []
}

export function exchangeOpacity(status: ExchangeStatus): number {
  return status === 'ended' ? 0.38 : 1
}

/** Length and width of an arrow head at a line of the given width (cytoscape: `triangle`, `arrow-scale` 1). */
export function arrowHead(lineWidth: number): { readonly length: number; readonly width: number } {
  const size = 0.3 * Math.max((13.37 * lineWidth) ** 0.9, 29)
  return { length: size, width: size }
}

/**
 * How far the control point of an exchange's curve lies to the right of the straight line from giver to receiver,
 * map units; the curve itself strays half as far. Each direction keeps to its own side, the tie stays in the
 * middle. In cytoscape: `unbundled-bezier`, `control-point-distances` of this, `edge-distances: node-position`.
 * @param index how many exchanges with the same giver and receiver come before this one
 */
export function exchangeBend(index: number): number {
  return 26 + 22 * index
}

/** The bend of every exchange, by the order in which they were added. O(exchanges). */
export function exchangeBends(exchanges: Iterable<Exchange>): ReadonlyMap<ExchangeId, number> {
  const counts = new Map<string, number>()
  const bends = new Map<ExchangeId, number>()
  for (const { id, giver, receiver } of exchanges) {
    const key = `${giver}|${receiver}`
    const index = counts.get(key) ?? 0
    counts.set(key, index + 1)
    bends.set(id, exchangeBend(index))
  }
  return bends
}

/** Slighter brokers carry no halo: where everybody is marked, nobody is. */
const leastBroker = 0.35

/**
 * Width of a broker's halo, map units.
 * @param share cross-coalition betweenness relative to the largest on the map, 0..1
 * @returns 0 for none
 */
export function brokerHaloWidth(share: number): number {
  return share < leastBroker ? 0 : 2 + 6 * share
}
