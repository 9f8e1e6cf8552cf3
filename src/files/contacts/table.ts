/** What is read from a contact file: the table with its guessed columns, the contacts, and what was left out and why. */

import type { Message } from '../../network/message'
import type { Day } from '../../network/records'
import type { ActorKind } from '../../network/scales'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export const delimiters = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** `generic` is any other table with known headers. */
export type ContactFormat = 'linkedin' | 'googleNew' | 'googleOld' | 'outlook' | 'generic'

/** Lists of one's own contacts: there "tie them to me" is on at first. */
export const ownContactFormats: ReadonlySet<ContactFormat> = new Set([
  'linkedin',
  'googleNew',
  'googleOld',
  'outlook',
])

/** What a column can mean, in the order in which a dialog offers it. Several columns may mean the same. */
export const meanings = [
  'name',
  'firstName',
  'middleName',
  'lastName',
  'affiliation',
  'role',
  'field',
  'email',
  'phone',
  'link',
  'offers',
  'needs',
  'coalitions',
  'aim',
  'note',
  'source',
  'connectedOn',
  'ignore',
] as const
export type Meaning = (typeof meanings)[number]

/** One contact. Text is cleaned and trimmed; what the file does not say is '' or []. */
export interface ContactRow {
  /** The line of the file on which the row begins, from 1: also the row's identity in decisions. */
  readonly row: number
  /** An organisation when the row names an affiliation but nobody. */
  readonly kind: ActorKind
  /** Never ''. */
  readonly name: string
  readonly affiliation: string
  readonly role: string
  readonly field: string
  readonly aim: string
  readonly note: string
  readonly emails: readonly string[]
  /** As written: compare them with `phoneKey`. */
  readonly phones: readonly string[]
  /** http and https only. */
  readonly links: readonly string[]
  readonly offers: readonly string[]
  readonly needs: readonly string[]
  readonly coalitions: readonly string[]
  /** Where the contact came from, if the file says so row by row. */
  readonly source: string
  readonly connectedOn: Day | null
}

/**
 * Why a file is not read at all: nothing is imported.
 * fileTooLarge {megabytes, limit}, unclosedQuote {row}, tooManyRows {limit}, tooManyColumns {row, limit}; others {}.
 */
export type ReadRefusalCode =
  | 'emptyFile'
  | 'fileTooLarge'
  | 'binaryFile'
  /** An Excel or other office file: it has to be saved as CSV first. */
  | 'workbookFile'
  | 'notAContactList'
  | 'unclosedQuote'
  | 'tooManyRows'
  | 'tooManyColumns'

/** Why a row makes no contact. noName {row}, tooManyCells {row, cells, columns}, sameAsRow {row, first}. */
export type SkipCode = 'noName' | 'tooManyCells' | 'sameAsRow'

/**
 * What to know of a row that was read all the same; whatever was dropped is counted in one.
 * tooFewCells {row, cells, columns}, strayQuote {row}, textCut {row, column, length, limit},
 * valuesCut {row, column, count, limit}, notAnEmail | notAPhone | notALink | notADate {row, value, count}: the first
 * such value and how many there are, nameFromEmail {row}.
 * `column` is a header, of valuesCut and of a joined note a meaning; `value` is cut to 80 characters.
 */
export type WarningCode =
  | 'tooFewCells'
  | 'strayQuote'
  | 'textCut'
  | 'valuesCut'
  | 'notAnEmail'
  /** Also a number that a spreadsheet has spoilt, such as 6,28E+12. */
  | 'notAPhone'
  | 'notALink'
  | 'notADate'
  | 'nameFromEmail'

/** What is said of one row. */
export interface RowMessage<Code extends string> {
  readonly row: number
  readonly message: Message<Code>
}

/** A row as it stands in the file. */
export interface RawRow {
  readonly row: number
  readonly cells: readonly string[]
}

export interface ContactTable {
  readonly format: ContactFormat
  readonly encoding: Encoding
  readonly delimiter: Delimiter
  /** The line on which the header stands. */
  readonly headerRow: number
  readonly headers: readonly string[]
  /** One per header. */
  readonly meanings: readonly Meaning[]
  /** The first rows under the header, each cell cut to 200 characters, to show what each column holds. */
  readonly preview: readonly RawRow[]
  /** Rows under the header that are not blank: contacts + skipped. */
  readonly rowCount: number
  readonly contacts: readonly ContactRow[]
  readonly skipped: readonly RowMessage<SkipCode>[]
  readonly warnings: readonly RowMessage<WarningCode>[]
}

/** What a person changed of what was guessed. */
export interface ReadOverride {
  readonly delimiter?: Delimiter
  readonly headerRow?: number
  /** One per header; missing ones are `ignore`. */
  readonly meanings?: readonly Meaning[]
}

export type ReadResult = ContactTable | { readonly refusal: Message<ReadRefusalCode> }
