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
import { actorSizes } from '../sizes'
import { type Arrangement, largestGuideText } from './arrangement'

/** What an actor takes up with its label at least, between two of them, and the rim of a square; map units. */
const cell = { width: 70, height: 50 }
const [gap, rim] = [6, 18]
/** A heading breaks into two lines rather than be wider, map units. */
const widestHeading = 60
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

/** How much wider than high the groups in a square may be: the board takes on the shape of its room by these. */
const shapes = [0.1, 0.2, 0.35, 0.6, 0.8, 1.2, 2, 3.5, 6, 10]

/**
 * @param aspect width ÷ height of the room for the board
 * O(actors).
 */
export function chessboard(
  network: Network,
  aspect: number,
  palette: Palette,
  words: BoardWords,
): Arrangement {
  const { currentGoal } = aboutOf(network)
  const standingOf = ({ standings }: Actor) => standings.find(({ goal }) => goal === currentGoal)
  const squares = new Map<string, ActorId[]>()
  const key = (stance: Stance | null, influence: Level | null) => `${stance} ${influence}`
  const sizeOf = actorSizes(network)
  const widest = columns.map(() => cell.width)
  const highest = rows.map(() => cell.height)
  for (const actor of network.actors.values()) {
    const { stance = null, influence = null } = standingOf(actor) ?? {}
    const square = squares.get(key(stance, influence))
    if (square) square.push(actor.id)
    else squares.set(key(stance, influence), [actor.id])
    const { width, height } = sizeOf(actor)
    const [i, j] = [columns.indexOf(stance), rows.indexOf(influence)]
    widest[i] = Math.max(widest[i]!, width + gap)
    highest[j] = Math.max(highest[j]!, height + gap)
  }
  const countIn = (stance: Stance | null, influence: Level | null) =>
    squares.get(key(stance, influence))?.length ?? 0
  const headings = columns.map((stance) => headingOf(words.stance(stance)))
  // In a slim room names beside the rows would leave the board too small to be read: there they lie upon them.
  const upon = aspect < 1
  const head = upon ? largestGuideText * lineHeight : 0
  /** What is written beside the board. */
  const beside = {
    width: upon
      ? 0
      : 14 + largestGuideText * Math.max(...rows.map((row) => measureText(words.influence(row), size, true))),
    height: 14 + largestGuideText * lineHeight * Math.max(...headings.map(({ lines }) => lines.length)),
  }
  const boards = shapes.map((shape) => {
    // Every square of a column is as wide as its fullest one needs, and rows alike.
    const across = columns.map((stance) =>
      Math.max(1, ...rows.map((row) => Math.ceil(Math.sqrt(countIn(stance, row) * shape)))),
    )
    const down = rows.map((row) =>
      Math.max(1, ...columns.map((stance, i) => Math.ceil(countIn(stance, row) / across[i]!))),
    )
    const widths = across.map((count, i) =>
      Math.max(count * widest[i]! + 2 * rim, largestGuideText * headings[i]!.width),
    )
    const heights = down.map((count, j) => head + count * highest[j]! + 2 * rim)
    return { across, down, widths, heights, ...sizeWith(beside, widths, heights) }
  })
  // The one that is seen largest in its room.
  const boundBy = ({ width, height }: { width: number; height: number }) => Math.max(width, aspect * height)
  const board = boards.reduce((best, each) => (boundBy(each) < boundBy(best) ? each : best))
  const { across, down, width, height } = board
  // What room is left goes to all squares alike.
  const wider = Math.max(0, aspect * height - width) / columns.length
  const higher = Math.max(0, width / aspect - height) / rows.length
  const left = starts(board.widths.map((each) => each + wider))
  const top = starts(board.heights.map((each) => each + higher))

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
      // The room of a square is shared by those who may stand in it.
      const step = {
        width: (left[i + 1]! - left[i]! - 2 * rim) / across[i]!,
        height: (top[j + 1]! - top[j]! - head - 2 * rim) / down[j]!,
      }
      ;(squares.get(key(stance, row)) ?? []).forEach((id, n) =>
        positions.set(id, {
          x: left[i]! + rim + ((n % across[i]!) + 0.5) * step.width,
          y: top[j]! + head + rim + (Math.floor(n / across[i]!) + 0.5) * step.height - 8,
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
    const at = upon ? { x: 10, y: top[j]! + head } : { x: -14, y: middle + 4 }
    guides.push(textMark(at.x, at.y, [words.influence(row)], { ...look, anchor: upon ? 'start' : 'end' }))
  })
  return { positions, guides }
}

/** What a column is called, in two lines where it is long, and how wide that is. */
function headingOf(text: string): { readonly lines: readonly string[]; readonly width: number } {
  const widthOf = (line: string) => measureText(line, size, true)
  const longestWord = Math.max(...text.split(' ').map(widthOf))
  const lines = wrapText(text, Math.max(longestWord, widestHeading), size, true)
  return { lines, width: Math.max(...lines.map(widthOf)) + 8 }
}

/** Of a board with what is written beside it. */
function sizeWith(
  beside: { readonly width: number; readonly height: number },
  widths: readonly number[],
  heights: readonly number[],
) {
  return { width: starts(widths).at(-1)! + beside.width, height: starts(heights).at(-1)! + beside.height }
}

/** Where each of some lengths in a row begins, and where the last ends. */
function starts(lengths: readonly number[]): readonly number[] {
  return lengths.reduce<readonly number[]>((sums, length) => [...sums, sums.at(-1)! + length], [0])
}
