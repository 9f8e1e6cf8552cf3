/** What the import dialog asks of the rooms it may not know. */

import type { Match } from '../../files/contacts/duplicates'
import type { Decision } from '../../files/contacts/plan'
import type { ContactTable, ReadOverride, ReadRefusalCode } from '../../files/contacts/table'
import type { Message } from '../../network/message'

/** A file as read, and which actors its contacts are. */
export interface ContactsRead {
  readonly fileName: string
  readonly table: ContactTable
  /** A list of the person's own contacts, by its format. */
  readonly own: boolean
  /** One per contact. */
  readonly matches: readonly (Match | null)[]
}

export interface ReadFailure {
  readonly refusal: Message<ReadRefusalCode | 'tookTooLong'>
}

export interface ImportChoice {
  /** By row; a row without one fills its match, or is new without a match. */
  readonly decisions: ReadonlyMap<number, Decision>
  readonly tieToMe: boolean
  readonly purpose: string
}

export interface ContactImport {
  /** null = cancelled. */
  read(file: File, onProgress: (share: number) => void): Promise<ContactsRead | ReadFailure | null>
  /** The last file once more, with what the person changed. */
  readAgain(
    read: ContactsRead,
    override: ReadOverride,
    onProgress: (share: number) => void,
  ): Promise<ContactsRead | ReadFailure | null>
  cancel(): void
  /** One commit, positions included; false when it was refused, and then nothing has changed. */
  run(read: ContactsRead, choice: ImportChoice): Promise<boolean>
}
