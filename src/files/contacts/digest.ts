/** What a person has to see of a contact file: small whatever the size of the file, so that it travels fast. */

import type { ActorId } from '../../network/ids'
import type { Match } from './duplicates'
import type { ContactRow, ContactTable, RowMessage, SkipCode, WarningCode } from './table'

/** How many remarks about single rows are listed; the others are counted. */
export const maxListed = 200

export interface Listed<Item> {
  readonly count: number
  readonly first: readonly Item[]
}

/** A row that is on the map already. */
export interface MatchedRow {
  readonly row: ContactRow['row']
  readonly name: string
  readonly actor: ActorId
  readonly by: Match['by']
}

export interface ContactDigest extends Omit<ContactTable, 'contacts' | 'skipped' | 'warnings'> {
  readonly contactCount: number
  readonly matched: readonly MatchedRow[]
  readonly skipped: Listed<RowMessage<SkipCode>>
  readonly warnings: Listed<RowMessage<WarningCode>>
}

/** `matches` has one entry per contact, as `matchContacts` found them. O(contacts). */
export function digestContacts(table: ContactTable, matches: readonly (Match | null)[]): ContactDigest {
  const { contacts, skipped, warnings, ...facts } = table
  const matched = contacts.flatMap(({ row, name }, at) => {
    const match = matches[at]
    return match ? [{ row, name, ...match }] : []
  })
  return {
    ...facts,
    contactCount: contacts.length,
    matched,
    skipped: listFirst(skipped),
    warnings: listFirst(warnings),
  }
}

function listFirst<Item>(items: readonly Item[]): Listed<Item> {
  return { count: items.length, first: items.slice(0, maxListed) }
}
