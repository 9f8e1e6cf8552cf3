/** The view around one actor: rings by the number of handshakes from one actor. */

import type { ActorId } from '../../network/ids'
import type { Network } from '../../network/network'
import { surroundings } from '../../network/surroundings'
import type { Mark } from '../marks'
import { circleMark, textMark } from '../marks'
import type { Point } from '../outline'
import type { Palette } from '../palette'
import type { Arrangement } from './arrangement'

/** Between two rings, and between two neighbours on one, map units: room for a label. */
const ringGap = 130
const room = 104

/** @param ring what the ring at that many handshakes is called; null = those whom no way leads to */
export function handshakeRings(
  network: Network,
  centre: ActorId,
  palette: Palette,
  ring: (steps: number | null) => string,
): Arrangement {
  const distances = surroundings(network, centre, Infinity)
  const places = placesOf(network, centre)
  const farthest = Math.max(0, ...distances.values())
  const positions = new Map<ActorId, Point>([[centre, { x: 0, y: 0 }]])
  const guides: Mark[] = []
  let radius = 0
  for (const steps of [...Array.from({ length: farthest }, (_, i) => i + 1), null]) {
    const members = [...network.actors.keys()].filter((id) => (distances.get(id) ?? null) === steps)
    if (members.length === 0) continue
    radius = Math.max(radius + ringGap, (members.length * room) / (2 * Math.PI))
    const placed = spread(members, places)
    for (const [id, angle] of placed)
      positions.set(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) })
    const dash = steps === null ? [3, 6] : []
    guides.push(circleMark(0, 0, radius, { stroke: palette.tie, lineWidth: 1.5, opacity: 0.7, dash }))
    const gap = gapNearTop(placed.map(([, angle]) => angle))
    guides.push(
      textMark(radius * Math.cos(gap), radius * Math.sin(gap) + 4, [ring(steps)], {
        size: 14,
        colour: palette.muted,
        halo: palette.map,
      }),
    )
  }
  return { positions, guides }
}

/** Directions in which the actors lie on the person's own map, seen from the centre, so that it is recognised. */
function placesOf(network: Network, centre: ActorId): (id: ActorId) => number {
  const from = network.places.get(centre) ?? { x: 0, y: 0 }
  return (id) => {
    const place = network.places.get(id)
    return place ? Math.atan2(place.y - from.y, place.x - from.x) : 0
  }
}

/** Evenly around the ring in the order of their directions, turned as near to those as can be. O(n log n). */
function spread(
  members: readonly ActorId[],
  directionOf: (id: ActorId) => number,
): readonly (readonly [ActorId, number])[] {
  const step = (2 * Math.PI) / members.length
  const sorted = [...members].sort((a, b) => directionOf(a) - directionOf(b) || (a < b ? -1 : 1))
  // The mean of how far each lies from its place, as directions: angles wrap around.
  const off = sorted.map((id, i) => directionOf(id) - i * step)
  const turn = Math.atan2(sum(off.map(Math.sin)), sum(off.map(Math.cos)))
  return sorted.map((id, i) => [id, i * step + turn])
}

/** Of the directions half-way between two neighbours on an even ring, the one nearest to the top. */
function gapNearTop(angles: readonly number[]): number {
  const half = Math.PI / angles.length
  // A direction points up as far as its sine is small: y grows downwards.
  return angles
    .map((angle) => angle + half)
    .reduce((best, gap) => (Math.sin(gap) < Math.sin(best) ? gap : best))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
