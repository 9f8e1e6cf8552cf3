/** The colours of the two themes by what they mean; the map, the pictures and the page's custom properties share them. */

import type { ResourceKind } from '../network/scales'

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Colours as `#rrggbb`. Text reaches 4.5 : 1 and marks 3 : 1 on `map`, `page` and `panel`. */
export interface Palette {
  /** Behind everything. */
  readonly page: string
  /** Behind the network. */
  readonly map: string
  /** Cards, bars and fields above the page. */
  readonly panel: string
  /** A quiet block on a panel: a chosen tool, a quotation, an empty bar. */
  readonly well: string
  readonly ink: string
  readonly muted: string
  /** Hairlines between things; carries no meaning. */
  readonly line: string
  /** Text and marks on a surface of `ink`. */
  readonly onInk: string
  readonly tie: string
  /** An actor in no coalition. */
  readonly loner: string
  /** Arcs, glows and bars of opportunities, and gap bands. */
  readonly opportunity: string
  /** The same as text. */
  readonly opportunityInk: string
  /** The same as a surface, and what stands on it. */
  readonly opportunityFill: string
  readonly onOpportunity: string
  /** Halo of a broker. */
  readonly halo: string
  /** What is selected or has the keyboard's focus. */
  readonly focus: string
  readonly ok: string
  readonly danger: string
  /** Enough for text in them on the map; told apart by colour-blind eyes as far as eight colours can be. */
  readonly coalitions: readonly string[]
  readonly resources: Readonly<Record<ResourceKind, string>>
}

const light: Palette = {
  page: '#ffffff',
  map: '#faf9f6',
  panel: '#ffffff',
  well: '#f3efe8',
  ink: '#1d2230',
  muted: '#5f6673',
  line: '#e4e1da',
  onInk: '#ffffff',
  tie: '#878d97',
  loner: '#68707d',
  opportunity: '#b87800',
  opportunityInk: '#8f5f00',
  opportunityFill: '#efb02e',
  onOpportunity: '#1d2230',
  halo: '#4a69d9',
  focus: '#2a55d4',
  ok: '#1f7a45',
  danger: '#b42318',
  coalitions: ['#1f6fc2', '#c83a08', '#006b62', '#9c4f9f', '#577105', '#4c2ca6', '#7a330c', '#c3106b'],
  resources: {
    money: '#0a855a',
    expertise: '#6a2cb5',
    time: '#0b5f7a',
    workplace: '#6c748c',
    legality: '#8a6200',
    information: '#1c68df',
    support: '#d92f52',
    goods: '#96280c',
  },
}

const dark: Palette = {
  page: '#14171c',
  map: '#14171c',
  panel: '#1c2027',
  well: '#262b34',
  ink: '#e8e6e1',
  muted: '#9aa2ae',
  line: '#2c323c',
  onInk: '#14171c',
  tie: '#6b7380',
  loner: '#8d95a2',
  opportunity: '#f5b544',
  opportunityInk: '#f5b544',
  opportunityFill: '#f5b544',
  onOpportunity: '#14171c',
  halo: '#7da0f5',
  focus: '#8fb0ff',
  ok: '#7bd88f',
  danger: '#ff8a80',
  coalitions: ['#4aa8d8', '#fbae68', '#66e0ae', '#efb2f0', '#aaa52c', '#b094ff', '#bd7d57', '#f0639f'],
  resources: {
    money: '#73e69a',
    expertise: '#d3a1fb',
    time: '#6ce0f2',
    workplace: '#b4b9c2',
    legality: '#f2cb52',
    information: '#7b95f5',
    support: '#f07a95',
    goods: '#e08a2a',
  },
}

/** The fonts in which labels are measured and drawn. */
export const fontFamily =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif'

export function paletteOf(theme: Theme): Palette {
  return theme === 'light' ? light : dark
}

/**
 * The colour of a coalition.
 * @param index any whole number, as coalitions store it; past the end the colours begin again
 */
export function coalitionColour(palette: Palette, index: number): string {
  const count = palette.coalitions.length
  return palette.coalitions[((Math.trunc(index) % count) + count) % count] ?? palette.loner
}

/** WCAG 2.2 contrast of two `#rrggbb` colours: 1 (the same) to 21. */
export function contrastOf(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

/** A colour laid over another at an opacity of 0..1, as `#rrggbb`. */
export function blend(colour: string, over: string, opacity: number): string {
  const below = channels(over)
  const mixed = channels(colour).map((value, i) => Math.round(value * opacity + below[i]! * (1 - opacity)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16))
}
