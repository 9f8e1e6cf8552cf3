/** Makes a contact of one row of a table, by what its columns mean. */

import { message } from '../../network/message'
import { cleanLine, cleanText, excerpt, maxFieldLength, unguardFormula } from '../text'
import { readDay } from './day'
import type { DelimitedRow } from './delimited'
import { isOrganisationName } from '../../network/names'
import type { ContactFormat, ContactRow, Meaning, RowMessage, SkipCode, WarningCode } from './table'
import { maxValues, type ReadValues, readEmails, readLinks, readNames, readPhones, unique } from './values'

/** What became of a row: a contact or the reason why not, and what was noticed on the way. */
export interface RowOutcome {
  readonly contact: ContactRow | null
  readonly skipped: RowMessage<SkipCode> | null
  readonly warnings: readonly RowMessage<WarningCode>[]
}

/** What Outlook writes where it knows nothing. */
const outlookFillers = new Set(['0/0/00', 'unspecified'])

/** The reader of the rows under `headers`. Reading a row is O(its length). */
export function contactReader(
  headers: readonly string[],
  meanings: readonly Meaning[],
  format: ContactFormat,
): (raw: DelimitedRow) => RowOutcome {
  const columnsOf = new Map<Meaning, number[]>()
  for (const [column, meaning] of meanings.entries()) {
    columnsOf.set(meaning, [...(columnsOf.get(meaning) ?? []), column])
  }
  return (raw) => readRow(raw, headers, columnsOf, format)
}

function readRow(
  { row, cells, strayQuote }: DelimitedRow,
  headers: readonly string[],
  columnsOf: ReadonlyMap<Meaning, readonly number[]>,
  format: ContactFormat,
): RowOutcome {
  const warnings: RowMessage<WarningCode>[] = []
  const skip = (code: SkipCode, params = {}): RowOutcome => ({
    contact: null,
    skipped: { row, message: message(code, { row, ...params }) },
    warnings,
  })
  const counts = { cells: cells.length, columns: headers.length }
  if (cells.slice(headers.length).some((cell) => cell.trim() !== '')) return skip('tooManyCells', counts)
  if (cells.length < headers.length) warn('tooFewCells', counts)
  if (strayQuote) warn('strayQuote', {})

  const written = [line('firstName'), line('middleName'), line('lastName')].filter(Boolean).join(' ')
  const person = line('name') || cut(written, 'name')
  const affiliation = line('affiliation')
  const emails = values('email', readEmails, 'notAnEmail')
  const name = person || affiliation || emails[0]
  if (!name) return skip('noName')
  if (!person && !affiliation) warn('nameFromEmail', {})

  const isOrganisation = person ? isOrganisationName(person) : affiliation !== ''
  const contact: ContactRow = {
    row,
    kind: isOrganisation ? 'organisation' : 'person',
    name,
    affiliation: person ? affiliation : '',
    role: line('role'),
    field: line('field'),
    aim: line('aim'),
    note: cut(texts('note').join('\n'), 'note'),
    emails,
    phones: values('phone', readPhones, 'notAPhone'),
    links: values('link', readLinks, 'notALink'),
    offers: values('offers', readNames),
    needs: values('needs', readNames),
    coalitions: values('coalitions', readNames),
    source: line('source'),
    connectedOn: day(),
  }
  return { contact, skipped: null, warnings }

  function warn(code: WarningCode, params: Record<string, string | number>): void {
    warnings.push({ row, message: message(code, { row, ...params }) })
  }

  /** What the columns of a meaning hold, without those that hold nothing. */
  function texts(meaning: Meaning): readonly string[] {
    const columns = columnsOf.get(meaning)
    return columns ? columns.map(textOf).filter((text) => text !== '') : []
  }

  function textOf(column: number): string {
    const text = cleanText(cut(unguardFormula(cells[column] ?? ''), headers[column]!))
    return format === 'outlook' && outlookFillers.has(text.toLowerCase()) ? '' : text
  }

  function cut(text: string, column: string): string {
    if (text.length <= maxFieldLength) return text
    warn('textCut', { column, length: text.length, limit: maxFieldLength })
    return excerpt(text, maxFieldLength)
  }

  /** The first column of a meaning that holds something; of Google's several values the first. */
  function line(meaning: Meaning): string {
    const [text] = texts(meaning)
    if (text === undefined) return ''
    return cleanLine(text.includes(' ::: ') ? text.slice(0, text.indexOf(' ::: ')) : text)
  }

  function values(
    meaning: Meaning,
    read: (cell: string) => ReadValues,
    problem?: WarningCode,
  ): readonly string[] {
    const [first, ...others] = texts(meaning).map(read)
    if (!first) return []
    const rejected = [first, ...others].flatMap((cell) => cell.rejected)
    if (problem && rejected.length > 0)
      warn(problem, { value: excerpt(rejected[0]!, 80), count: rejected.length })
    const all = others.length === 0 ? first.values : unique([first, ...others].flatMap((cell) => cell.values))
    if (all.length <= maxValues) return all
    warn('valuesCut', { column: meaning, count: all.length, limit: maxValues })
    return all.slice(0, maxValues)
  }

  function day(): ContactRow['connectedOn'] {
    const text = line('connectedOn')
    if (text === '') return null
    const read = readDay(text)
    if (read === null) warn('notADate', { value: excerpt(text, 80), count: 1 })
    return read
  }
}
