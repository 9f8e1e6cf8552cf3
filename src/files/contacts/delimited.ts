/** Reads delimited text row by row, and stops where a quote is never closed. */

import { type Delimiter, delimiters } from './table'

/** A row and what the reader noticed about it. */
export interface DelimitedRow {
  /** The line on which it begins, from 1. */
  readonly row: number
  readonly cells: readonly string[]
  /** A quote stood where none may stand; the cell was taken as it is written. */
  readonly strayQuote: boolean
  /** The offset in the text behind the row. */
  readonly end: number
}

/** What made the reader stop before the end. */
export interface ReadStop {
  readonly code: 'unclosedQuote' | 'tooManyColumns' | 'stopped'
  readonly row: number
}

export const maxColumns = 1_000

/** Text whose lines end in \n only, whatever ended them before. */
export function unifyLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/** The delimiter that a first line such as `sep=;` declares (null: one we do not know), and where the rows begin. */
export function readDeclaration(text: string): {
  readonly delimiter: Delimiter | null
  readonly offset: number
} {
  const declared = /^"?sep=(.)"?[;,\t ]*(?:\n|$)/i.exec(text.slice(0, 40))
  if (!declared) return { delimiter: null, offset: 0 }
  return { delimiter: delimiters.find((known) => known === declared[1]) ?? null, offset: declared[0].length }
}

/**
 * Calls `visit` for every row of `text` (lines unified), blank ones included, until it returns false.
 *
 * Quotes as in RFC 4180. A closing quote with other text behind it makes the whole cell count as unquoted, unless
 * the quotation had already run over the end of its line: then the quote was never closed. So one bad quote cannot
 * swallow the rows behind it. O(length), whatever the quotes.
 * @param offset where the first row begins; lines before it are counted.
 */
export function readRows(
  text: string,
  delimiter: Delimiter,
  offset: number,
  visit: (row: DelimitedRow) => boolean,
): ReadStop | null {
  const nextLine = seeker(text, '\n')
  const nextQuote = seeker(text, '"')
  const nextDelimiter = seeker(text, delimiter)
  let row = 1 + countLines(text, 0, offset)
  let at = offset
  let cells: string[]
  let strayQuote = false
  /** Cells of the row before: room for as many is made at once. */
  let width = 0

  while (at < text.length) {
    const start = at
    const lineEnd = nextLine(at)
    strayQuote = false
    if (nextQuote(at) >= lineEnd) {
      cells = plainCells(at, lineEnd)
      at = lineEnd
    } else {
      cells = []
      for (;;) {
        if (!readCell()) return { code: 'unclosedQuote', row }
        if (text[at] !== delimiter || cells.length > maxColumns) break
        at += 1
      }
    }
    if (cells.length > maxColumns) return { code: 'tooManyColumns', row }
    at += 1
    if (!visit({ row, cells, strayQuote, end: Math.min(at, text.length) })) return { code: 'stopped', row }
    row += at === lineEnd + 1 ? 1 : countLines(text, start, at)
  }
  return null

  /** The cells of a line without quotes, one more than a row may have at the most. */
  function plainCells(from: number, lineEnd: number): string[] {
    const found = new Array<string>(width)
    let count = 0
    let start = from
    let end = nextDelimiter(start)
    while (end < lineEnd && count < maxColumns) {
      found[count++] = text.slice(start, end)
      start = end + 1
      end = nextDelimiter(start)
    }
    found[count++] = text.slice(start, lineEnd)
    found.length = width = count
    return found
  }

  /** Takes the cell at `at` and moves on to what ends it; false if its quote is never closed. */
  function readCell(): boolean {
    const plainEnd = Math.min(nextDelimiter(at), nextLine(at))
    const open = nextQuote(at) < plainEnd ? skipSpaces(at) : plainEnd
    if (text[open] !== '"') {
      cells.push(text.slice(at, plainEnd))
      at = plainEnd
      return true
    }
    let close = nextQuote(open + 1)
    let doubled = false
    while (text[close + 1] === '"') {
      doubled = true
      close = nextQuote(close + 2)
    }
    if (close === text.length) return false
    let end = skipSpaces(close + 1)
    if (end === text.length || text[end] === delimiter || text[end] === '\n') {
      const quoted = text.slice(open + 1, close)
      cells.push(doubled ? quoted.replaceAll('""', '"') : quoted)
    } else {
      if (nextLine(at) < close) return false
      end = Math.min(nextDelimiter(at), nextLine(at))
      cells.push(withoutOuterQuotes(text.slice(at, end).trim()))
      strayQuote = true
    }
    at = end
    return true
  }

  function skipSpaces(from: number): number {
    let to = from
    while (text[to] === ' ') to += 1
    return to
  }
}

function withoutOuterQuotes(text: string): string {
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text
}

function countLines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

/**
 * Where `needle` next stands at or behind an offset, else the length of the text. It remembers the last answer, so
 * that text without the needle is searched once and not once per cell.
 */
function seeker(text: string, needle: string): (from: number) => number {
  let asked = 0
  let found = -1
  return (from) => {
    if (from < asked || found < from) {
      found = text.indexOf(needle, from)
      if (found === -1) found = text.length
    }
    asked = from
    return found
  }
}
