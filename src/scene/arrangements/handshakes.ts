/** The view around one actor: rings by the number of handshakes from it, oval as the view is. */

import type { ActorId } from '../../network/ids'
import type { Network } from '../../network/network'
import { surroundings } from '../../network/surroundings'
import { BoxGrid } from '../boxGrid'
import { boxAround } from '../extent'
import { type Box, type Mark, type PathStep, pathMark, textMark } from '../marks'
import type { Point } from '../outline'
import type { Palette } from '../palette'
import { actorSizes } from '../sizes'
import { measureText } from '../text'
import { type Arrangement, largestGuideText } from './arrangement'

/** Free room between two actors with their labels, map units: seen from afar, labels are written larger. */
const gap = 20
/** Of what the rings are called. */
const size = 14
/** From a ring to the next, at least, and by how much it grows until everything on it has room. */
const [leastStep, growth] = [50, 1.05]

/** As many make an oval look round. */
const corners = 120

/** Something that stands on a ring: an actor, or what the ring is called. */
interface Standing {
  /** Where it would stand on the person's own map, as an angle of the oval. */
  readonly wish: number
  readonly put: (at: Point) => void
  readonly boxAt: (at: Point) => Box
}

/**
 * @param aspect width ÷ height of the view
 * @param ring what the ring at that many handshakes is called; null = those whom no way leads to
 * O(actors × log actors), times the few steps by which a ring grows.
 */
export function handshakeRings(
  network: Network,
  { around, aspect }: { readonly around: ActorId; readonly aspect: number },
  palette: Palette,
  ring: (steps: number | null) => string,
): Arrangement {
  const distances = surroundings(network, around, Infinity)
  const sizeOf = actorSizes(network)
  const from = network.places.get(around) ?? { x: 0, y: 0 }
  const positions = new Map<ActorId, Point>([[around, { x: 0, y: 0 }]])
  const guides: Mark[] = []
  const actors = [...network.actors.values()].map((actor) => {
    const { width, height, offsetY } = sizeOf(actor)
    const { x, y } = network.places.get(actor.id) ?? from
    return {
      id: actor.id,
      steps: distances.get(actor.id) ?? null,
      wish: Math.atan2(aspect * (y - from.y), x - from.x),
      put: (at: Point) => positions.set(actor.id, at),
      boxAt: (at: Point) => boxAround(at.x, at.y + offsetY, width + gap, height + gap),
    }
  })
  const taken = new BoxGrid(
    actors.filter(({ id }) => id === around).map(({ boxAt }) => boxAt({ x: 0, y: 0 })),
  )
  let high = 0
  for (const steps of [...new Set(actors.map((actor) => actor.steps))].sort(outwards)) {
    if (steps === 0) continue
    const name: Standing = {
      wish: -Math.PI / 2,
      put: ({ x, y }) => guides.push(nameMark(x, y, ring(steps), palette)),
      boxAt: ({ x, y }) => {
        const width = largestGuideText * measureText(ring(steps), size, false)
        return boxAround(x, y, width + gap, largestGuideText * size + gap)
      },
    }
    const members = actors.filter((actor) => actor.steps === steps)
    const standings = [
      name,
      ...members.sort((a, b) => clockwise(a.wish) - clockwise(b.wish) || (a.id < b.id ? -1 : 1)),
    ]
    const angles = spread(standings.map(({ wish }) => wish))
    const at = (angle: number): Point => ({ x: aspect * high * Math.cos(angle), y: high * Math.sin(angle) })
    high = Math.max(high + leastStep, (standings.length * leastStep) / (2 * Math.PI))
    while (!hasRoom(standings, angles.map(at), taken)) high *= growth
    const oval = Array.from({ length: corners + 1 }, (_, i): PathStep => {
      return { kind: i === 0 ? 'move' : 'line', ...at((2 * Math.PI * i) / corners) }
    })
    const dash = steps === null ? [3, 6] : []
    guides.push(pathMark(oval, { stroke: palette.tie, lineWidth: 1.5, opacity: 0.7, dash }))
    angles.map(at).forEach((point, i) => {
      taken.add(standings[i]!.boxAt(point))
      standings[i]!.put(point)
    })
  }
  return { positions, guides }
}

/** Nearer rings first; those whom no way leads to last. */
function outwards(a: number | null, b: number | null): number {
  return (a ?? Infinity) - (b ?? Infinity)
}

/** How far an angle is from the top, clockwise: y grows downwards. */
function clockwise(angle: number): number {
  return (angle + 2.5 * Math.PI) % (2 * Math.PI)
}

/** Angles evenly around, in the order given, turned as near to the wishes as can be. O(n). */
function spread(wishes: readonly number[]): readonly number[] {
  const step = (2 * Math.PI) / wishes.length
  // The mean of how far each lies from its place, as directions: angles wrap around.
  const off = wishes.map((wish, i) => wish - i * step)
  const turn = Math.atan2(sum(off.map(Math.sin)), sum(off.map(Math.cos)))
  return wishes.map((_, i) => i * step + turn)
}

/** Whether nothing on a ring would cover something else on it, or on those inside. */
function hasRoom(standings: readonly Standing[], points: readonly Point[], taken: BoxGrid): boolean {
  const own = new BoxGrid()
  return points.every((point, i) => {
    const box = standings[i]!.boxAt(point)
    if (taken.meets(box) || own.meets(box)) return false
    own.add(box)
    return true
  })
}

function nameMark(x: number, y: number, name: string, { muted, map }: Palette): Mark {
  return textMark(x, y + 4, [name], { size, colour: muted, halo: map })
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
