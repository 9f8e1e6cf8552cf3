/** What a picture is made of: a handful of primitives in map units that canvas and SVG draw alike. */

import type { OutlineStep } from './outline'

export type PathStep = OutlineStep | { readonly kind: 'close' }

interface Common {
  /** What the mark belongs to: the id of an actor, tie, exchange, coalition or pair; null for decoration. */
  readonly of: string | null
  /** 0..1, of fill and stroke together. */
  readonly opacity: number
  /** Drawn only where a map unit is at least this many CSS pixels; 0 = always. */
  readonly fromScale: number
}

interface Style extends Common {
  /** `#rrggbb`, or null for none. */
  readonly fill: string | null
  readonly stroke: string | null
  readonly lineWidth: number
  /** Lengths of dash and gap; empty = solid. */
  readonly dash: readonly number[]
  /** How lines end. */
  readonly cap: 'butt' | 'round'
}

export interface PathMark extends Style {
  readonly kind: 'path'
  readonly steps: readonly PathStep[]
}

export interface CircleMark extends Style {
  readonly kind: 'circle'
  readonly x: number
  readonly y: number
  readonly r: number
}

/** An axis-parallel rectangle by its top left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface BoxMark extends Style, Box {
  readonly kind: 'box'
  /** Radius of the corners. */
  readonly corner: number
}

export interface TextMark extends Common {
  readonly kind: 'text'
  /** Where the first line is anchored: the left end, middle or right end of its baseline. */
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
  readonly size: number
  readonly lineHeight: number
  readonly bold: boolean
  readonly italic: boolean
  readonly anchor: 'start' | 'middle' | 'end'
  readonly colour: string
  /** A rim in this colour keeps the text legible above lines; null for none. */
  readonly halo: string | null
}

export type Mark = PathMark | CircleMark | BoxMark | TextMark
export type ShapeMark = Exclude<Mark, TextMark>

/** Text smaller than this on the screen, in CSS pixels, only makes noise. */
export const smallestText = 7

const solid: readonly number[] = []

// A picture has thousands of marks: written out they are made in a third of the time that spreading takes.

export function pathMark(steps: readonly PathStep[], style: Partial<Style>): PathMark {
  const { of = null, opacity = 1, fromScale = 0, fill = null, stroke = null } = style
  const { lineWidth = 1, dash = solid, cap = 'butt' } = style
  return { kind: 'path', steps, of, opacity, fromScale, fill, stroke, lineWidth, dash, cap }
}

export function circleMark(x: number, y: number, r: number, style: Partial<Style>): CircleMark {
  const { of = null, opacity = 1, fromScale = 0, fill = null, stroke = null } = style
  const { lineWidth = 1, dash = solid, cap = 'butt' } = style
  return { kind: 'circle', x, y, r, of, opacity, fromScale, fill, stroke, lineWidth, dash, cap }
}

export function boxMark({ x, y, width, height }: Box, corner: number, style: Partial<Style>): BoxMark {
  const { of = null, opacity = 1, fromScale = 0, fill = null, stroke = null } = style
  const { lineWidth = 1, dash = solid, cap = 'butt' } = style
  const looks = { of, opacity, fromScale, fill, stroke, lineWidth, dash, cap }
  return { ...looks, kind: 'box', x, y, width, height, corner }
}

/** A text of one size; unless told otherwise regular, centred and without a halo. */
export function textMark(
  x: number,
  y: number,
  lines: readonly string[],
  look: Partial<TextMark> & Pick<TextMark, 'size' | 'colour'>,
): TextMark {
  return {
    kind: 'text',
    x,
    y,
    lines,
    of: null,
    opacity: 1,
    fromScale: 0,
    lineHeight: Math.round(look.size * 1.22),
    bold: false,
    italic: false,
    anchor: 'middle',
    halo: null,
    ...look,
  }
}

/** Width of the halo around a text, both sides together. */
export function haloWidth(text: TextMark): number {
  return text.size / 3.4
}
