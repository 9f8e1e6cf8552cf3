/** Tidy blocks for actors that nothing else gives a place: rows and columns, block beside block on shelves. */

import type { LayoutProblem } from './problem'

/** Free room between two boxes of a block. */
const cellGap = 16
/** Free room between two blocks: both may be coalitions, with an outline each. */
const blockGap = 44

export interface Blocks {
  /** Position of each actor; the top left corner of the whole is (0, 0). */
  readonly places: ReadonlyMap<number, readonly [number, number]>
  readonly width: number
  readonly height: number
}

/**
 * Lays blocks on shelves, in the order given; every block fills whole columns of its shelf, whose height suits
 * the first block on it. Give the largest first. O(actors).
 * @param shape width / height of the whole
 */
export function layBlocks(
  problem: LayoutProblem,
  blocks: readonly (readonly number[])[],
  shape = problem.aspect,
): Blocks {
  const actors = blocks.flat()
  const { widths, heights, offsetY, aspect } = problem
  const cellWidth = actors.reduce((most, actor) => Math.max(most, widths[actor]!), 0) + cellGap
  const cellHeight = actors.reduce((most, actor) => Math.max(most, heights[actor]!), 0) + cellGap
  const area = blocks.reduce((sum, { length }) => {
    const side = Math.sqrt(length * cellWidth * cellHeight) + blockGap
    return sum + side * side
  }, 0)
  const shelfWidth = Math.sqrt(area * shape)
  const places = new Map<number, readonly [number, number]>()
  let [left, top, rows, width] = [0, 0, 0, 0]
  for (const block of blocks) {
    if (rows > 0 && left + Math.ceil(block.length / rows) * cellWidth > shelfWidth) {
      top += rows * cellHeight + blockGap
      left = 0
      rows = 0
    }
    if (rows === 0)
      rows = Math.max(1, Math.round(Math.sqrt((block.length * cellWidth) / cellHeight / aspect)))
    block.forEach((actor, i) => {
      const x = left + (Math.floor(i / rows) + 0.5) * cellWidth
      const y = top + ((i % rows) + 0.5) * cellHeight - offsetY[actor]!
      places.set(actor, [x, y])
    })
    left += Math.ceil(block.length / rows) * cellWidth
    width = Math.max(width, left)
    left += blockGap
  }
  return { places, width, height: top + rows * cellHeight }
}
