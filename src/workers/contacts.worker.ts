/** Reads contact files, finds who is on the map already, and plans imports; only what is shown or added leaves it. */

import { refuseSize } from '../files/contacts/decode'
import { type ContactDigest, digestContacts } from '../files/contacts/digest'
import { matchContacts } from '../files/contacts/duplicates'
import {
  type Decision,
  type ImportOptions,
  type ImportPlan,
  type ImportRefusal,
  planImport,
} from '../files/contacts/plan'
import { readContacts } from '../files/contacts/read'
import type { ReadOverride, ReadResult } from '../files/contacts/table'
import { networkOf, type Tables } from '../network/format'
import { newId } from '../network/ids'
import type { Actor } from '../network/records'
import { serve } from './serve'

interface FileRequest {
  readonly file: File
  readonly override: ReadOverride
}

export interface DigestRequest extends FileRequest {
  readonly kind: 'digest'
  readonly actors: readonly Actor[]
}

export interface PlanRequest extends FileRequest {
  readonly kind: 'plan'
  readonly decisions: ReadonlyMap<number, Decision>
  readonly tables: Tables
  readonly options: Omit<ImportOptions, 'newId'>
}

export type ReadRefusal = Extract<ReadResult, { refusal: unknown }>
export type DigestAnswer = { readonly digest: ContactDigest } | ReadRefusal
export type PlanAnswer = { readonly plan: ImportPlan } | ReadRefusal | ImportRefusal

serve(async (request: DigestRequest | PlanRequest, progress): Promise<DigestAnswer | PlanAnswer> => {
  // The file is read anew each time: a request depends on none before it, and the copy needs no room meanwhile.
  const tooLarge = refuseSize(request.file.size)
  if (tooLarge) return tooLarge
  const table = readContacts(new Uint8Array(await request.file.arrayBuffer()), request.override, progress)
  if ('refusal' in table) return table
  if (request.kind === 'digest') {
    return { digest: digestContacts(table, matchContacts(table.contacts, request.actors)) }
  }
  const { tables, decisions, options } = request
  const network = networkOf(tables)
  const matches = matchContacts(table.contacts, network.actors.values())
  const plan = planImport(table.contacts, matches, decisions, network, { ...options, newId })
  return 'refusal' in plan ? plan : { plan }
})
