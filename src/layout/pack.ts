/** Packs the unconnected parts of a network side by side, small ones into the gaps that large ones leave. */

import { cosines, fan, measureReaches, sines } from './directions'
import type { LayoutProblem } from './problem'

/** Side of the squares in which room is counted; larger where more than this many would be needed. */
const finestCell = 20
const manyCells = 40_000

/** A part laid out by itself: its positions count from any origin. */
export interface LaidPart {
  readonly problem: LayoutProblem
  readonly positions: Float64Array
}

/**
 * Where to shift each part so that none touches another: in the order given, each as near to the middle of the
 * picture as there is room. Parts with fixed actors are not shifted.
 * After Freivalds, Dogrusoz & Kikusts, "Disconnected graph layout and the polyomino packing approach", 2001.
 */
export function packParts(parts: readonly LaidPart[], aspect: number): readonly { x: number; y: number }[] {
  if (parts.length < 2) return parts.map(() => ({ x: 0, y: 0 }))
  const cell = Math.max(finestCell, Math.sqrt(parts.reduce((sum, part) => sum + areaOf(part), 0) / manyCells))
  const taken = new Set<number>()
  const shapes = parts.map((part) => cellsOf(part, cell))
  const isFixed = parts.map(({ problem }) => problem.fixed.includes(1))
  shapes.forEach((shape, p) => {
    if (isFixed[p]) shape.columns.forEach((column, i) => taken.add(keyOf(column, shape.rows[i]!)))
  })
  const anchor = shapes[Math.max(0, isFixed.indexOf(true))]
  const firstRings = new Map<string, number>()
  return shapes.map((shape, p) => {
    if (isFixed[p] || !anchor) return { x: 0, y: 0 }
    const midColumn = anchor.midColumn - shape.midColumn
    const midRow = anchor.midRow - shape.midRow
    // Where a part of this size found no room, another of the same size need not look again.
    const size = shape.columns.length === shape.width * shape.height ? `${shape.width}×${shape.height}` : ''
    for (let ring = firstRings.get(size) ?? 0; ; ring++) {
      const spot = freeSpotOnRing(shape, midColumn, midRow, ring, aspect, taken)
      if (!spot) continue
      if (size) firstRings.set(size, ring)
      shape.columns.forEach((column, i) => taken.add(keyOf(column + spot.x, shape.rows[i]! + spot.y)))
      return { x: spot.x * cell, y: spot.y * cell }
    }
  })
}

interface Shape {
  readonly columns: readonly number[]
  readonly rows: readonly number[]
  readonly midColumn: number
  readonly midRow: number
  readonly width: number
  readonly height: number
}

function keyOf(column: number, row: number): number {
  return column * 0x400000 + row
}

function areaOf({ problem, positions }: LaidPart): number {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < problem.count; i++) {
    left = Math.min(left, positions[2 * i]! - problem.widths[i]! / 2)
    right = Math.max(right, positions[2 * i]! + problem.widths[i]! / 2)
    top = Math.min(top, positions[2 * i + 1]! - problem.heights[i]! / 2)
    bottom = Math.max(bottom, positions[2 * i + 1]! + problem.heights[i]! / 2)
  }
  return (right - left) * (bottom - top)
}

/** The cells that the boxes and outlines of a part touch. */
function cellsOf({ problem, positions }: LaidPart, cell: number): Shape {
  const { count, widths, heights, offsetY, groups } = problem
  const columns: number[] = []
  const rows: number[] = []
  const seen = new Set<number>()
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  const take = (x0: number, y0: number, x1: number, y1: number, holds: (x: number, y: number) => boolean) => {
    for (let column = Math.floor(x0 / cell); column <= Math.floor(x1 / cell); column++) {
      for (let row = Math.floor(y0 / cell); row <= Math.floor(y1 / cell); row++) {
        if (seen.has(keyOf(column, row)) || !holds((column + 0.5) * cell, (row + 0.5) * cell)) continue
        seen.add(keyOf(column, row))
        columns.push(column)
        rows.push(row)
        left = Math.min(left, column)
        right = Math.max(right, column)
        top = Math.min(top, row)
        bottom = Math.max(bottom, row)
      }
    }
  }
  for (let i = 0; i < count; i++) {
    const x = positions[2 * i]!
    const y = positions[2 * i + 1]! + offsetY[i]!
    const w = widths[i]! / 2 + cell / 2
    const h = heights[i]! / 2 + cell / 2
    take(x - w, y - h, x + w, y + h, () => true)
  }
  const reaches = new Float64Array(fan)
  for (const members of groups) {
    measureReaches(problem, positions, members, reaches)
    const holds = (x: number, y: number) => {
      for (let k = 0; k < fan; k++) if (x * cosines[k]! + y * sines[k]! > reaches[k]! + cell) return false
      return true
    }
    take(
      -reaches[fan / 2]! - cell,
      -reaches[(3 * fan) / 4]! - cell,
      reaches[0]! + cell,
      reaches[fan / 4]! + cell,
      holds,
    )
  }
  return {
    columns,
    rows,
    midColumn: Math.round((left + right) / 2),
    midRow: Math.round((top + bottom) / 2),
    width: right - left + 1,
    height: bottom - top + 1,
  }
}

/** A free spot among those at one distance from the middle; the distance is that of the view's shape. */
function freeSpotOnRing(
  { columns, rows }: Shape,
  midColumn: number,
  midRow: number,
  ring: number,
  aspect: number,
  taken: ReadonlySet<number>,
): { x: number; y: number } | null {
  const across = Math.round(ring * aspect)
  const fits = (x: number, y: number) => {
    for (let i = 0; i < columns.length; i++) if (taken.has(keyOf(columns[i]! + x, rows[i]! + y))) return false
    return true
  }
  for (let step = 0; step <= Math.max(across, ring); step++) {
    for (const side of [1, -1]) {
      for (const turned of [1, -1]) {
        if (step <= ring && fits(midColumn + side * across, midRow + turned * step))
          return { x: midColumn + side * across, y: midRow + turned * step }
        if (step <= across && fits(midColumn + turned * step, midRow + side * ring))
          return { x: midColumn + turned * step, y: midRow + side * ring }
      }
    }
  }
  return null
}
