/** Reads contact files and finds who is on the map already; keeps the last file, so that it can be read again otherwise. */

import { type Match, matchContacts } from '../files/contacts/duplicates'
import { readContacts } from '../files/contacts/read'
import type { ReadOverride, ReadResult } from '../files/contacts/table'
import type { Actor } from '../network/records'
import { serve } from './serve'

export interface ContactsRequest {
  /** null = the file of the last request. */
  readonly bytes: Uint8Array | null
  readonly override: ReadOverride
  readonly actors: readonly Actor[]
}

export interface ContactsAnswer {
  readonly result: ReadResult
  /** One per contact of the table. */
  readonly matches: readonly (Match | null)[]
}

let file = new Uint8Array()

serve(({ bytes, override, actors }: ContactsRequest, progress): ContactsAnswer => {
  if (bytes) file = new Uint8Array(bytes)
  const result = readContacts(file, override, progress)
  return { result, matches: 'refusal' in result ? [] : matchContacts(result.contacts, actors) }
})
