/** The view by stance and influence: opponents to the left and allies to the right, the influential at the top. */

import type { ActorId } from '../../network/ids'
import { aboutOf, type Network } from '../../network/network'
import type { Actor } from '../../network/records'
import { levels, type Level, type Stance, stances } from '../../network/scales'
import type { Mark } from '../marks'
import { boxMark, textMark } from '../marks'
import type { Point } from '../outline'
import type { Palette } from '../palette'
import { measureText, wrapText } from '../text'
import { type Arrangement, largestGuideText } from './arrangement'

/** What an actor takes up with its label, and the rim of a square, map units. */
const cell = { width: 108, height: 74 }
const rim = 22
/** Of what the columns and rows are called. */
const size = 14
const lineHeight = 17

export interface BoardWords {
  /** null = unknown */
  readonly stance: (stance: Stance | null) => string
  readonly influence: (influence: Level | null) => string
}

/** What is not known has a column and a row of its own, apart from the scale. */
const columns: readonly (Stance | null)[] = [null, ...[...stances].reverse()]
const rows: readonly (Level | null)[] = [...[...levels].reverse(), null]

/** O(actors). */
export function chessboard(network: Network, palette: Palette, words: BoardWords): Arrangement {
  const { currentGoal } = aboutOf(network)
  const standingOf = ({ standings }: Actor) => standings.find(({ goal }) => goal === currentGoal)
  const squares = new Map<string, ActorId[]>()
  const key = (stance: Stance | null, influence: Level | null) => `${stance} ${influence}`
  for (const actor of network.actors.values()) {
    const standing = standingOf(actor)
    const square = key(standing?.stance ?? null, standing?.influence ?? null)
    squares.set(square, [...(squares.get(square) ?? []), actor.id])
  }
  const countIn = (stance: Stance | null, influence: Level | null) =>
    squares.get(key(stance, influence))?.length ?? 0
  // Every square of a column is as wide as its fullest one needs, and rows alike.
  const across = columns.map((stance) => Math.max(1, ...rows.map((row) => acrossFor(countIn(stance, row)))))
  const down = rows.map((row) =>
    Math.max(1, ...columns.map((stance, i) => Math.ceil(countIn(stance, row) / across[i]!))),
  )
  const headings = columns.map((stance) => headingOf(words.stance(stance)))
  const left = starts(
    across.map((count, i) => Math.max(count * cell.width + 2 * rim, largestGuideText * headings[i]!.width)),
  )
  const top = starts(down.map((count) => count * cell.height + 2 * rim))

  const positions = new Map<ActorId, Point>()
  const guides: Mark[] = []
  columns.forEach((stance, i) => {
    rows.forEach((row, j) => {
      const box = {
        x: left[i]! + 2,
        y: top[j]! + 2,
        width: left[i + 1]! - left[i]! - 4,
        height: top[j + 1]! - top[j]! - 4,
      }
      const known = stance !== null && row !== null
      guides.push(boxMark(box, 8, known ? { fill: palette.well } : { stroke: palette.line, lineWidth: 1 }))
      ;(squares.get(key(stance, row)) ?? []).forEach((id, n) =>
        positions.set(id, {
          x: left[i]! + rim + ((n % across[i]!) + 0.5) * cell.width,
          y: top[j]! + rim + (Math.floor(n / across[i]!) + 0.5) * cell.height - 8,
        }),
      )
    })
  })
  const look = { size, bold: true, colour: palette.muted, halo: palette.map, lineHeight } as const
  headings.forEach(({ lines }, i) =>
    guides.push(textMark((left[i]! + left[i + 1]!) / 2, -14 - (lines.length - 1) * lineHeight, lines, look)),
  )
  rows.forEach((row, j) => {
    const middle = (top[j]! + top[j + 1]!) / 2
    guides.push(textMark(-14, middle + 4, [words.influence(row)], { ...look, anchor: 'end' }))
  })
  return { positions, guides }
}

/** What a column is called, in two lines where it is long, and how wide that is. */
function headingOf(text: string): { readonly lines: readonly string[]; readonly width: number } {
  const widthOf = (line: string) => measureText(line, size, true)
  const longestWord = Math.max(...text.split(' ').map(widthOf))
  const lines = wrapText(text, Math.max(longestWord, cell.width / largestGuideText), size, true)
  return { lines, width: Math.max(...lines.map(widthOf)) + 8 }
}

/** How many stand side by side, so that a square is wider than high. */
function acrossFor(count: number): number {
  return Math.ceil(Math.sqrt(count * 0.8))
}

/** Where each of some lengths in a row begins, and where the last ends. */
function starts(lengths: readonly number[]): readonly number[] {
  return lengths.reduce<readonly number[]>((sums, length) => [...sums, sums.at(-1)! + length], [0])
}
