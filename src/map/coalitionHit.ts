/** Finds the coalition whose name stands at a point of the map, or that lies around it. */

import type { CoalitionId } from '../network/ids'
import { boxAround, boxesOverlap, boxOfPath, extentOf } from '../scene/extent'
import type { PathMark, PathStep } from '../scene/marks'
import { outlineContains, type OutlineStep, type Point } from '../scene/outline'
import type { Scene } from '../scene/scene'

type Coalitions = Pick<ReadonlyMap<CoalitionId, unknown>, 'has'>

/** O(marks). */
export function nameAt({ front }: Scene, coalitions: Coalitions, { x, y }: Point): CoalitionId | null {
  const point = boxAround(x, y, 1e-6, 1e-6)
  const name = front.find(
    (mark) =>
      mark.kind === 'text' && coalitions.has(mark.of as CoalitionId) && boxesOverlap(extentOf(mark), point),
  )
  return (name?.of as CoalitionId | undefined) ?? null
}

/** The smallest coalition whose outline holds the point. O(coalitions × corners). */
export function coalitionAround({ back }: Scene, coalitions: Coalitions, point: Point): CoalitionId | null {
  const around = back.filter(
    (mark): mark is PathMark =>
      mark.kind === 'path' &&
      mark.fill !== null &&
      coalitions.has(mark.of as CoalitionId) &&
      outlineContains(mark.steps.filter(isLine), point),
  )
  const sizeOf = ({ steps }: PathMark) => {
    const { width, height } = boxOfPath(steps)
    return width * height
  }
  const [smallest] = around.sort((one, other) => sizeOf(one) - sizeOf(other))
  return (smallest?.of as CoalitionId | undefined) ?? null
}

function isLine(step: PathStep): step is OutlineStep {
  return step.kind !== 'close'
}
