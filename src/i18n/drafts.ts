/** The words of messages in both languages, whichever the screen speaks: loaded with the dialog that writes them. */

import { draft as en } from './en/draft'
import { draft as id, type DraftWords } from './id/draft'
import type { Language } from './numbers'

export const draftWords: Readonly<Record<Language, DraftWords>> = { id, en }
