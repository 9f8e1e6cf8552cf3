/** Arranges a whole network: a picture that shows who belongs together, without anything covering anything. */

import { arrangePart } from './arrangePart'
import { layBlocks } from './blocks'
import { clearUp } from './clearUp'
import { partsOf } from './neighbours'
import { packParts } from './pack'
import { partProblem, splitLinks } from './part'
import type { LayoutProblem } from './problem'

/**
 * Positions of all actors, x and y interleaved. Connected parts are arranged by themselves: PivotMDS, then forces,
 * then corrections until no box covers another and no outline holds an outsider; then the parts are packed.
 * The same problem always gives the same answer. Fixed actors keep their start; one without any is free.
 * @param onProgress called with the share that is done, 0 to 1
 * O(actors × log actors + ties), with coalitions² on top for the few that a map has.
 */
export function arrange(
  given: LayoutProblem,
  onProgress: (share: number) => void = () => undefined,
): Float64Array {
  const problem = {
    ...given,
    fixed: given.fixed.map((flag, i) => (Number.isNaN(given.start[2 * i]!) ? 0 : flag)),
  }
  const parts = withLonersTogether(problem, partsOf(problem))
  const links = splitLinks(problem, parts)
  let done = 0
  const laid = parts.map((actors, p) => {
    const part = partProblem(problem, actors, links[p]!)
    const report = (share: number) => onProgress((done + share * actors.length) / problem.count)
    const positions = isBlock(part) ? arrangeBlock(part) : arrangePart(part, report)
    done += actors.length
    return { problem: part, positions }
  })
  const shifts = packParts(laid, problem.aspect)
  const positions = new Float64Array(2 * problem.count)
  parts.forEach((actors, p) =>
    actors.forEach((actor, i) => {
      positions[2 * actor] = laid[p]!.positions[2 * i]! + shifts[p]!.x
      positions[2 * actor + 1] = laid[p]!.positions[2 * i + 1]! + shifts[p]!.y
    }),
  )
  // Parts are packed clear of each other; only parts that fixed actors hold in place can be in each other's way.
  if (parts.length > 1 && problem.fixed.includes(1)) clearUp(problem, positions)
  return positions
}

/** More than this many actors without any tie or coalition stand in one block instead of each by itself. */
const fewLoners = 8

function withLonersTogether(problem: LayoutProblem, parts: readonly Uint32Array[]): readonly Uint32Array[] {
  const inGroup = new Uint8Array(problem.count)
  for (const members of problem.groups) for (const member of members) inGroup[member] = 1
  const isLoner = (part: Uint32Array) => part.length === 1 && !inGroup[part[0]!] && !problem.fixed[part[0]!]
  const loners = parts.filter(isLoner)
  if (loners.length <= fewLoners) return parts
  return [...parts.filter((part) => !isLoner(part)), Uint32Array.from(loners.map((part) => part[0]!))]
}

/** Whether a part is a block of loners: no connected part of several actors is without ties and coalitions. */
function isBlock({ count, weights, groups }: LayoutProblem): boolean {
  return count > 1 && weights.length === 0 && groups.length === 0
}

function arrangeBlock(problem: LayoutProblem): Float64Array {
  const actors = Array.from({ length: problem.count }, (_, actor) => actor)
  const { places } = layBlocks(problem, [actors])
  return Float64Array.from(actors.flatMap((actor) => places.get(actor) ?? []))
}
