/** Finds room for newcomers whom nothing ties to anybody on the map, while nobody else moves. */

import { arrangePart } from './arrangePart'
import { partsOf } from './neighbours'
import { type LaidPart, packParts } from './pack'
import { partProblem, type PartLinks, splitLinks } from './part'
import type { LayoutProblem } from './problem'

/** Free room around parts, about what a tie takes up: nearer, they would look like one, or lie on its ties. */
const room = 60

/**
 * Arranges each connected part of the newcomers by itself and puts it where the map has room, as near to its middle as
 * there is, so that the picture keeps the shape of the view. Writes to `positions`.
 * @param newcomers without a position; whatever they are tied to that is not among them is left out
 * O(actors + memberships × fan), plus arranging the newcomers.
 */
export function placeApart(
  problem: LayoutProblem,
  positions: Float64Array,
  newcomers: readonly number[],
): void {
  const fresh = partProblem(problem, Uint32Array.from(newcomers), linksAmong(problem, newcomers))
  const parts = partsOf(fresh)
  const links = splitLinks(fresh, parts)
  const laid = parts.map((actors, p) => {
    const part = partProblem(fresh, actors, links[p]!)
    return { problem: part, positions: arrangePart(part, () => undefined) }
  })
  const there = mapSoFar(problem, positions)
  const shifts = packParts(
    [...(there ? [there] : []), ...laid].map((part) => withRoom(part)),
    problem.aspect,
  )
  parts.forEach((actors, p) => {
    const shift = shifts[there ? p + 1 : p]!
    actors.forEach((actor, i) => {
      const [x, y] = laid[p]!.positions.subarray(2 * i)
      positions.set([x! + shift.x, y! + shift.y], 2 * newcomers[actor]!)
    })
  })
}

/** Everybody who has a position, with the outlines they are in, as one part that stays; null on an empty map. */
function mapSoFar(problem: LayoutProblem, positions: Float64Array): LaidPart | null {
  const placed: number[] = []
  for (let i = 0; i < problem.count; i++) if (!Number.isNaN(positions[2 * i]!)) placed.push(i)
  if (placed.length === 0) return null
  const { groups } = linksAmong({ ...problem, ties: new Uint32Array() }, placed)
  const links = { ties: new Uint32Array(), weights: new Float64Array(), groups }
  const part = partProblem({ ...problem, start: positions }, Uint32Array.from(placed), links)
  return { problem: { ...part, fixed: new Uint8Array(placed.length).fill(1) }, positions: part.start }
}

/** The ties and coalitions that some actors have among themselves, numbered as the actors are listed. */
function linksAmong({ count, ties, weights, groups }: LayoutProblem, actors: readonly number[]): PartLinks {
  const number = new Int32Array(count).fill(-1)
  actors.forEach((actor, i) => (number[actor] = i))
  const numberIn = (actor: number) => number[actor]!
  const kept: number[] = []
  for (let t = 0; 2 * t < ties.length; t++)
    if (numberIn(ties[2 * t]!) >= 0 && numberIn(ties[2 * t + 1]!) >= 0) kept.push(t)
  return {
    ties: Uint32Array.from(kept.flatMap((t) => [numberIn(ties[2 * t]!), numberIn(ties[2 * t + 1]!)])),
    weights: Float64Array.from(kept, (t) => weights[t]!),
    groups: groups
      .map((members) => members.filter((member) => numberIn(member) >= 0).map(numberIn))
      .filter((members) => members.length > 0),
  }
}

function withRoom({ problem, positions }: LaidPart): LaidPart {
  const widths = problem.widths.map((width) => width + room)
  const heights = problem.heights.map((height) => height + room)
  return { problem: { ...problem, widths, heights }, positions }
}
