/** Reads a contact file: bytes in, a table of contacts or a refusal out. */

import { message } from '../../network/message'
import { cleanLine, cleanText, excerpt } from '../text'
import { canNameContacts, findHeader, guessMeanings, headerSearchRows, recogniseFormat } from './columns'
import { contactReader } from './contact'
import { decodeText } from './decode'
import { maxColumns, type ReadStop, readDeclaration, readRows, unifyLines } from './delimited'
import { joinRepeats } from './duplicates'
import {
  type ContactRow,
  type Delimiter,
  delimiters,
  type RawRow,
  type ReadOverride,
  type ReadResult,
  type RowMessage,
  type SkipCode,
  type WarningCode,
} from './table'

/** The most rows under the header that are read: more than ten times what a network may hold. */
export const maxRows = 200_000
/** How much the preview shows of the table. */
const previewRows = 20
const previewLength = 200

/**
 * Reads the contacts of a delimited file, whatever its encoding, delimiter and program, without changing anything.
 *
 * Reads a file wholly or refuses it. Without `override` it refuses a table that names no contact; a
 * person who sets the header or the columns gets the table in any case. Never throws. O(bytes).
 * @param onProgress is told the share that is read, 0–1.
 */
export function readContacts(
  bytes: Uint8Array,
  override: ReadOverride = {},
  onProgress: (share: number) => void = () => undefined,
): ReadResult {
  const decoded = decodeText(bytes)
  if ('refusal' in decoded) return decoded
  const text = unifyLines(decoded.text)
  const layout = findLayout(text, override)
  if (!('header' in layout)) return layout
  const { delimiter, offset, header } = layout

  const headers = header.cells.map((cell) => excerpt(cleanLine(cell), previewLength))
  const meanings = override.meanings
    ? headers.map((_, at) => override.meanings?.[at] ?? 'ignore')
    : guessMeanings(headers)
  const isOverridden = override.headerRow !== undefined || override.meanings !== undefined
  if (!isOverridden && !canNameContacts(meanings)) return { refusal: message('notAContactList') }

  const format = recogniseFormat(headers, guessMeanings(headers))
  const readRow = contactReader(headers, meanings, format)
  const preview: RawRow[] = []
  const rows: ContactRow[] = []
  const skipped: RowMessage<SkipCode>[] = []
  const warnings: RowMessage<WarningCode>[] = []
  let rowCount = 0
  const stop = readRows(text, delimiter, offset, (raw) => {
    if (raw.row <= header.row || isBlank(raw)) return true
    if (rowCount === maxRows) return false
    rowCount += 1
    if (preview.length < previewRows) preview.push(previewOf(raw))
    const outcome = readRow(raw)
    if (outcome.contact) rows.push(outcome.contact)
    if (outcome.skipped) skipped.push(outcome.skipped)
    for (const warning of outcome.warnings) warnings.push(warning)
    if (rowCount % 1_000 === 0) onProgress(raw.end / text.length)
    return true
  })
  if (stop) return refusalFor(stop)
  const isProse = format === 'generic' && rows.length === 0 && rowCount > 0
  if (isProse && !isOverridden) return { refusal: message('notAContactList') }
  const joined = joinRepeats(rows)
  onProgress(1)
  return {
    format,
    encoding: decoded.encoding,
    delimiter,
    headerRow: header.row,
    headers,
    meanings,
    preview,
    rowCount,
    contacts: joined.contacts,
    skipped: [...skipped, ...joined.skipped].sort((one, other) => one.row - other.row),
    warnings,
  }
}

interface Layout {
  readonly delimiter: Delimiter
  readonly offset: number
  readonly header: RawRow
}

/** The delimiter under which most headers are known, and that header; of several the one with the most columns. */
function findLayout(
  text: string,
  override: ReadOverride,
): Layout | Extract<ReadResult, { refusal: unknown }> {
  const declared = readDeclaration(text)
  const candidates = override.delimiter
    ? [override.delimiter]
    : declared.delimiter
      ? [declared.delimiter]
      : delimiters
  let best: (Layout & { readonly known: number }) | null = null
  let stopped: ReadStop | null = null
  for (const delimiter of candidates) {
    const first: RawRow[] = []
    const stop = readRows(text, delimiter, declared.offset, (raw) => {
      const isWanted = override.headerRow === undefined ? !isBlank(raw) : raw.row === override.headerRow
      if (isWanted) first.push(raw)
      return override.headerRow === undefined ? first.length < headerSearchRows : raw.row < override.headerRow
    })
    if (stop && stop.code !== 'stopped') stopped ??= stop
    const found =
      findHeader(first) ??
      (override.headerRow !== undefined && first[0] ? { header: first[0], known: 0 } : null)
    if (!found) continue
    const isBetter =
      !best ||
      found.known > best.known ||
      (found.known === best.known && found.header.cells.length > best.header.cells.length)
    if (isBetter) best = { delimiter, offset: declared.offset, ...found }
  }
  return best ?? (stopped ? refusalFor(stopped) : { refusal: message('notAContactList') })
}

function refusalFor({ code, row }: ReadStop): Extract<ReadResult, { refusal: unknown }> {
  if (code === 'unclosedQuote') return { refusal: message(code, { row }) }
  if (code === 'tooManyColumns') return { refusal: message(code, { row, limit: maxColumns }) }
  return { refusal: message('tooManyRows', { limit: maxRows }) }
}

function isBlank({ cells }: RawRow): boolean {
  return cells.every((cell) => cell.trim() === '')
}

function previewOf({ row, cells }: RawRow): RawRow {
  return { row, cells: cells.slice(0, maxColumns).map((cell) => excerpt(cleanText(cell), previewLength)) }
}
