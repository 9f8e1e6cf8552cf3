/** Reads a backup, away from the page: every field of it is checked. */

import { type BackupRefusalCode, readBackup } from '../files/readBackup'
import { type Tables, tablesOf } from '../network/format'
import type { Message } from '../network/message'
import { serve } from './serve'

export type BackupAnswer = { readonly tables: Tables } | { readonly refusal: Message<BackupRefusalCode> }

serve(async (file: File): Promise<BackupAnswer> => {
  const read = readBackup(await file.text())
  return 'refusal' in read ? read : { tables: tablesOf(read.network) }
})
