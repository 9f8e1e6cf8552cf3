/** Labels without a DOM: cleaning, measuring and wrapping, the same in a worker, in Node and on the screen. */

import { isEmphasised } from './language'

export const labelSize = 12
export const labelLineHeight = 15
/** Between an actor and its label. */
export const labelGap = 4
/** About eighteen letters. */
const longestLine = 126
/** In code units: names of any length cost no more than this. */
const longestName = 200

// Advance widths in thousandths of the size, from space to tilde, of a wide system font: on others labels only shrink.
const regularWidths = [
  318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636,
  636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295,
  295, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838,
  500, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521,
  392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
]
const boldWidths = [
  348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696, 696, 696,
  696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683, 683, 821, 837, 372,
  372, 775, 637, 995, 837, 850, 733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838,
  500, 500, 675, 716, 593, 716, 678, 435, 716, 712, 343, 343, 665, 343, 1042, 712, 687, 716, 716, 493, 595,
  478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838,
]

const invisible = /[\p{M}\p{Cf}]/u
const wide = /[\p{Emoji_Presentation}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\uff00-\uff60]/u
// Marks that turn the direction of all that follows would also turn what is not theirs.
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\ufffe\uffff]+/gu
const halfCharacter = /\p{Cs}/gu

/** Printable ASCII with single spaces between words: nothing to clean. */
const isClean = /^[!-~]+(?: [!-~]+)*$/

/** A text as it may stand in a picture: one line, no control characters, no half characters. O(length, at most 200). */
export function cleanText(text: string, longest = longestName): string {
  if (text.length <= longest && isClean.test(text)) return text
  const start = text.slice(0, 2 * longest + 100)
  const line = start
    .replace(halfCharacter, '\ufffd')
    .replace(unprintable, ' ')
    .replace(directionMarks, '')
    .replace(/\s+/gu, ' ')
    .trim()
  if (line.length <= longest && start.length === text.length) return line
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    if (kept !== '' && kept.length + segment.length >= longest) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** Estimated width of a line, map units: never much less than the real one. O(length). */
export function measureText(text: string, size: number, bold: boolean): number {
  const widths = bold ? boldWidths : regularWidths
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const width = widths[text.charCodeAt(i) - 32]
    if (width === undefined) return ((sum + sumOfOthers(text.slice(i), widths)) * size) / 1000
    sum += width
  }
  return (sum * size) / 1000
}

/** A name in at most two lines of like length; what does not fit ends in an ellipsis. O(length, at most 200). */
export function wrapLabel(name: string, bold = false): readonly string[] {
  return wrapText(name, longestLine, labelSize, bold)
}

/** The same for any width and size. */
export function wrapText(name: string, width: number, size: number, bold: boolean): readonly string[] {
  const text = cleanText(name)
  if (text === '') return []
  const fits = (line: string) => measureText(line, size, bold) <= width
  if (fits(text)) return [text]
  const words = text.split(' ')
  const splits = words
    .slice(1)
    .map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')] as const)
  const evenness = ([a, b]: readonly [string, string]) =>
    Math.max(measureText(a, size, bold), measureText(b, size, bold))
  const even = splits.filter(([a, b]) => fits(a) && fits(b)).sort((a, b) => evenness(a) - evenness(b))[0]
  if (even) return even
  const [first, rest] = splits.findLast(([a]) => fits(a)) ?? cutToFit(text, fits)
  if (fits(rest)) return [first, rest]
  const [second] = cutToFit(rest, (line) => fits(`${line}…`))
  return [first, `${second.trimEnd()}…`]
}

/** What an actor takes up together with its label below: size, and how far the centre lies below the actor's. */
export interface LabelBox {
  readonly width: number
  readonly height: number
  readonly offsetY: number
}

/**
 * The box of an actor with its label, for the layout.
 * @param radius of the actor as drawn, map units
 */
export function labelBox(name: string, radius: number): LabelBox {
  const label = labelSizeOf(name, radius)
  const above = radius + rimMarkReach
  const below = radius + (label.lines.length > 0 ? labelGap + label.height : 0)
  return {
    width: Math.max(label.width, 2 * (radius + rimMarkReach)),
    height: above + below,
    offsetY: (below - above) / 2,
  }
}

/** How far the small marks at an actor's rim reach beyond it. */
export const rimMarkReach = 4

interface LabelSize {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
  readonly bold: boolean
}

/** Wrapping takes long, and the same names are asked for at every change of the map. */
const regularLabels = new Map<string, LabelSize>()
const boldLabels = new Map<string, LabelSize>()
const mostLabels = 20_000

/** The label of an actor: its lines and what they take up. */
export function labelSizeOf(name: string, radius: number): LabelSize {
  const bold = isEmphasised(radius)
  const alike = bold ? boldLabels : regularLabels
  const known = alike.get(name)
  if (known) return known
  const lines = wrapLabel(name, bold)
  const widest = Math.max(0, ...lines.map((line) => measureText(line, labelSize, bold)))
  const size = { lines, bold, width: widest + 4, height: lines.length * labelLineHeight }
  if (alike.size >= mostLabels) alike.clear()
  alike.set(name, size)
  return size
}

/** Thousandths of the size. */
function sumOfOthers(text: string, widths: readonly number[]): number {
  let sum = 0
  for (const character of text) sum += widths[character.charCodeAt(0) - 32] ?? widthOfOther(character, widths)
  return sum
}

function widthOfOther(character: string, widths: readonly number[]): number {
  if (invisible.test(character)) return 0
  if (wide.test(character)) return 1300
  const base = character.normalize('NFD').charCodeAt(0) - 32
  return widths[base] ?? 800
}

/** The longest beginning that fits, but at least one character, and the rest. Emoji and accents stay whole. */
function cutToFit(text: string, fits: (line: string) => boolean): readonly [string, string] {
  const characters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
  let low = 1
  let high = characters.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (fits(characters.slice(0, middle).join(''))) low = middle
    else high = middle - 1
  }
  return [characters.slice(0, low).join(''), characters.slice(low).join('').trimStart()]
}
