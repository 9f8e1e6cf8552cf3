/** Finds what lies at a point of the map or within a line, from the geometry of the scene. */

import type { Network } from '../network/network'
import { boxesOverlap, boxAround } from '../scene/extent'
import { curveBetween, pointOn } from '../scene/curves'
import { exchangeBends } from '../scene/language'
import type { Point } from '../scene/outline'
import type { Spot } from '../scene/spots'
import type { Surface } from './gestures'

type Spots = ReadonlyMap<string, Spot>

/** Fingers and impatient hands miss by this much, map units. */
const tolerance = 6
/** Straight pieces that stand for a curve. */
const pieces = 10

/** The nearest actor whose shape holds the point, or comes within `near` of it. O(actors). */
export function actorAt(spots: Spots, { x, y }: Point, near = tolerance): Spot | null {
  let nearest: Spot | null = null
  let least = Infinity
  for (const spot of spots.values()) {
    const distance = Math.hypot(spot.x - x, spot.y - y)
    if (distance <= spot.reach + near && distance < least) {
      nearest = spot
      least = distance
    }
  }
  return nearest
}

/** Whether a point lies within a closed line, by the even-odd rule. O(points of the line). */
export function isWithin({ x, y }: Point, line: readonly Point[]): boolean {
  return line.reduce((within, a, i) => {
    const b = line[(i + 1) % line.length]!
    const crosses = a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)
    return crosses ? !within : within
  }, false)
}

/** Answers where the actors, ties and exchanges of a network lie; O(all of them) for each question, without allocating. */
export function surfaceOf(network: Network, spots: Spots): Surface {
  let lines: Lines | null = null
  return {
    at: (point, near) =>
      actorAt(spots, point, near.actor)?.actor.id ?? (lines ??= linesOf(network, spots)).at(point, near.line),
    within: (box) => {
      const actors = [...spots.values()].filter(({ x, y, reach }) =>
        boxesOverlap(boxAround(x, y, 2 * reach, 2 * reach), box),
      )
      const holds = (id: string) => {
        const spot = spots.get(id)
        return spot && boxesOverlap(boxAround(spot.x, spot.y, 1e-6, 1e-6), box)
      }
      return [
        ...actors.map(({ actor }) => actor.id),
        ...[...network.ties.values()].filter(({ a, b }) => holds(a) && holds(b)).map(({ id }) => id),
        ...[...network.exchanges.values()]
          .filter(({ giver, receiver }) => holds(giver) && holds(receiver))
          .map(({ id }) => id),
      ]
    },
  }
}

interface Lines {
  readonly at: (point: Point, near: number) => string | null
}

/** Ties and exchanges as straight pieces: x1 y1 x2 y2 one after the other. */
function linesOf(network: Network, spots: Spots): Lines {
  const ids: string[] = []
  const ends: number[] = []
  for (const { id, a, b } of network.ties.values()) {
    const [from, to] = [spots.get(a), spots.get(b)]
    if (!from || !to) continue
    ids.push(id)
    ends.push(from.x, from.y, to.x, to.y)
  }
  const bends = exchangeBends(network.exchanges.values())
  for (const { id, giver, receiver } of network.exchanges.values()) {
    const [from, to] = [spots.get(giver), spots.get(receiver)]
    const curve = from && to ? curveBetween(from, to, bends.get(id) ?? 0) : null
    if (!curve) continue
    let before = curve.start
    for (let i = 1; i <= pieces; i++) {
      const after = pointOn(curve, i / pieces)
      ids.push(id)
      ends.push(before.x, before.y, after.x, after.y)
      before = after
    }
  }
  const flat = Float64Array.from(ends)
  return {
    at: ({ x, y }, near) => {
      let nearest = -1
      let least = near * near
      for (let i = 0; i < ids.length; i++) {
        const x1 = flat[4 * i]!
        const y1 = flat[4 * i + 1]!
        const dx = flat[4 * i + 2]! - x1
        const dy = flat[4 * i + 3]! - y1
        const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)
        const t = along < 0 ? 0 : along > 1 ? 1 : along
        const away = (x1 + t * dx - x) ** 2 + (y1 + t * dy - y) ** 2
        if (away > least) continue
        nearest = i
        least = away
      }
      return nearest < 0 ? null : ids[nearest]!
    },
  }
}
