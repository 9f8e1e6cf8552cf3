/** What the import dialog asks of the rooms it may not know. */

import type { ContactDigest } from '../../files/contacts/digest'
import type { Decision } from '../../files/contacts/plan'
import type { ReadOverride, ReadRefusalCode } from '../../files/contacts/table'
import type { Message } from '../../network/message'

/** A file as read. */
export interface ContactsRead {
  readonly file: File
  /** What the person changed of what was guessed. */
  readonly override: ReadOverride
  readonly digest: ContactDigest
  /** A list of the person's own contacts, by its format. */
  readonly own: boolean
}

/** Nothing was changed, and why. */
export interface ImportFailure {
  readonly refusal: Message<ReadRefusalCode | 'tookTooLong' | 'unreadable' | 'tooManyActors' | 'notPlaced'>
}

export interface ImportChoice {
  /** By row; a row without one fills its match, or is new without a match. */
  readonly decisions: ReadonlyMap<number, Decision>
  readonly tieToMe: boolean
  readonly purpose: string
}

export interface ContactImport {
  /** null = cancelled. */
  read(
    file: File,
    override: ReadOverride,
    onProgress: (share: number) => void,
  ): Promise<ContactsRead | ImportFailure | null>
  /** Ends a reading, and an import that has not yet changed anything. */
  cancel(): void
  /** One commit, positions included, and the dialog is closed; null = done or cancelled. */
  run(read: ContactsRead, choice: ImportChoice): Promise<ImportFailure | null>
}
