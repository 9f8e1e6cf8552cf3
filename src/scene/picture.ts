/** The picture for a meeting: the map on a page with its title, question, date and legend. */

import { extentOf, boundsOf } from './extent'
import type { LegendEntry } from './legend'
import { legendGroups } from './legend'
import type { Box, Mark } from './marks'
import { boxMark, textMark } from './marks'
import type { Point } from './outline'
import type { Palette, Theme } from './palette'
import { paletteOf } from './palette'
import { placeMark } from './placing'
import type { Scene } from './scene'
import { cleanText, measureText, wrapText } from './text'

/** Width ÷ height of the page; content = as large as what is on it. */
export const pageShapes = { content: null, '16:9': 16 / 9, A4: Math.SQRT2 } as const
export type PageShape = keyof typeof pageShapes

export interface PictureInput {
  readonly scene: Scene
  readonly theme: Theme
  readonly title: string
  readonly question: string
  /** As it is to be read. */
  readonly date: string
  /** What the picture leaves out, in words; '' = nothing. */
  readonly note: string
  /** For those who cannot see the picture. */
  readonly description: string
  /** What an entry of the legend is called. */
  readonly wordOf: (entry: LegendEntry) => string
  readonly shape: PageShape
  /** Without the page and the panel behind the map. */
  readonly transparent: boolean
}

export interface Layer {
  readonly name: string
  readonly marks: readonly Mark[]
}

/** From (0, 0) to (width, height), in CSS pixels. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  readonly layers: readonly Layer[]
}

const margin = 28
const mapMargin = 22
const leastWidth = 620
/** On maps wider than this, title and legend grow along, so that they can be read beside it. */
const plainWidth = 1250
/** Of a legend beside the map. */
const columnWidth = 240

/** O(marks). */
export function composePicture(input: PictureInput): Picture {
  const { scene, theme, transparent } = input
  const palette = paletteOf(theme)
  const { bounds } = scene
  const mapWidth = bounds.width + 2 * mapMargin
  const mapHeight = bounds.height + 2 * mapMargin
  const growth = Math.max(1, mapWidth / plainWidth)
  const space = margin * growth

  const ratio = pageShapes[input.shape]
  const layOut = (legendAt: 'below' | 'beside', leastPage: number): Page => {
    const column = legendAt === 'beside' ? columnWidth * growth : 0
    // Whole pixels, or the last column and row of a PNG would stay empty.
    const width = Math.ceil(Math.max(leastPage, leastWidth * growth, mapWidth + column + 2 * space))
    const inner = (width - 2 * space) / growth
    const head = headBlock(input, inner, palette)
    const foot = legendBlock(scene.legend, input.wordOf, legendAt === 'beside' ? 0 : inner, palette)
    const headHeight = head.height * growth
    const footHeight = foot.height * growth
    const least =
      headHeight + 2 * space + (column > 0 ? Math.max(mapHeight, footHeight) : mapHeight + footHeight)
    if (ratio && least * ratio > width + 1) return layOut(legendAt, least * ratio)
    const height = Math.ceil(ratio ? width / ratio : least)
    const panel: Box = {
      x: space,
      y: space + headHeight,
      width: width - 2 * space - column,
      height: height - 2 * space - headHeight - (column > 0 ? 0 : footHeight),
    }
    const corner =
      column > 0
        ? { x: panel.x + panel.width + (columnWidth * growth) / 12, y: panel.y }
        : { x: space, y: panel.y + panel.height }
    return { width, height, head, foot, panel, legend: corner }
  }
  const below = layOut('below', 0)
  const beside = layOut('beside', 0)
  const page = ratio && beside.width * beside.height < below.width * below.height ? beside : below
  const { panel } = page
  const dx = panel.x + (panel.width - bounds.width) / 2 - bounds.x
  const dy = panel.y + (panel.height - bounds.height) / 2 - bounds.y
  const onMap = (name: string, marks: readonly Mark[]): Layer => ({
    name,
    marks: marks.map((mark) => placeMark(mark, 1, dx, dy)),
  })
  const onPage = (name: string, marks: readonly Mark[], at: Point): Layer => ({
    name,
    marks: marks.map((mark) => placeMark(mark, growth, at.x, at.y)),
  })
  const paper = [
    boxMark({ x: 0, y: 0, width: page.width, height: page.height }, 0, { fill: palette.page }),
    boxMark(panel, 12 * growth, { fill: palette.map, stroke: palette.line, lineWidth: growth }),
  ]
  return {
    width: Math.ceil(page.width),
    height: Math.ceil(page.height),
    title: cleanText(input.title),
    description: cleanText(input.description, 2000),
    layers: [
      ...(transparent ? [] : [{ name: 'page', marks: paper }]),
      onPage('title', page.head.marks, { x: space, y: space }),
      onMap('coalitions', scene.back),
      onMap('ties', scene.ties),
      onMap('actors', scene.actors),
      onMap('labels', scene.front),
      onPage('legend', page.foot.marks, page.legend),
    ],
  }
}

/** The parts of a page and where they go. */
interface Page {
  readonly width: number
  readonly height: number
  readonly head: Block
  readonly foot: Block
  readonly panel: Box
  /** Top left corner of the legend. */
  readonly legend: Point
}

interface Block {
  readonly marks: readonly Mark[]
  readonly height: number
}

function headBlock(input: PictureInput, width: number, palette: Palette): Block {
  const marks: Mark[] = []
  let y = 0
  const write = (text: string, size: number, look: { bold?: boolean; italic?: boolean; colour: string }) => {
    const lines = wrapText(text, width, size, look.bold ?? false)
    if (lines.length === 0) return
    const mark = textMark(0, y + size, lines, { size, anchor: 'start', ...look })
    marks.push(mark)
    y += size + (lines.length - 1) * mark.lineHeight + 9
  }
  write(input.title, 22, { bold: true, colour: palette.ink })
  write(input.question, 15, { italic: true, colour: palette.muted })
  write([input.date, input.note].filter((part) => part !== '').join(' · '), 12, { colour: palette.muted })
  return { marks, height: y === 0 ? 0 : y + 7 }
}

const rowHeight = 24
const swatchGap = 7
const widestSwatch = 32
/** Where text begins when the legend is a column. */
const columnText = widestSwatch + swatchGap
/** Between groups when the legend is a column. */
const groupGap = 10
const entryGap = 22

/**
 * One row per group, more where it does not fit.
 * @param width 0 = one entry below the other
 */
function legendBlock(
  legend: readonly LegendEntry[],
  wordOf: PictureInput['wordOf'],
  width: number,
  palette: Palette,
): Block {
  const marks: Mark[] = []
  let y = 18
  for (const group of legendGroups) {
    const entries = legend.filter((entry) => entry.group === group)
    if (entries.length === 0) continue
    let x = 0
    for (const entry of entries) {
      const { swatch } = entry
      const text = cleanText(wordOf(entry))
      const drawn = boundsOf(swatch.map(extentOf)) ?? { x: 0, width: 0 }
      const start = width > 0 ? drawn.width + swatchGap : columnText
      const length = start + measureText(text, 12, false)
      if (x > 0 && x + length > width) {
        x = 0
        y += rowHeight
      }
      const middle = y + rowHeight / 2
      const look = { size: 12, anchor: 'start', colour: palette.muted } as const
      const left = width > 0 ? x - drawn.x : widestSwatch / 2
      marks.push(...swatch.map((mark) => placeMark(mark, 1, left, middle)))
      marks.push(textMark(x + start, middle + 4.2, [text], look))
      x += length + entryGap
    }
    y += rowHeight + (width > 0 ? 0 : groupGap)
  }
  return { marks, height: legend.length === 0 ? 0 : y }
}
