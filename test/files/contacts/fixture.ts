/** Fixtures and tables as the tests of the contact files read them. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readContacts } from '../../../src/files/contacts/read'
import type { ContactRow, ContactTable, ReadOverride, ReadResult } from '../../../src/files/contacts/table'

const ownFolder = fileURLToPath(new URL('../../fixtures/contacts', import.meta.url))
/** Real files of other projects, which lie beside the project on some machines. */
const realFolder = fileURLToPath(new URL('../../../../shared/contacts', import.meta.url))

export const hasRealFiles = existsSync(realFolder)
export const ownNames = readdirSync(ownFolder)

export const ownFile = (name: string): Uint8Array => new Uint8Array(readFileSync(join(ownFolder, name)))
export const realFile = (name: string): Uint8Array => new Uint8Array(readFileSync(join(realFolder, name)))
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** UTF-16 without a byte order mark. */
export function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return bytes
}

/** The table; throws the code of the refusal if there is none. */
export function tableOf(result: ReadResult): ContactTable {
  if ('refusal' in result) throw new Error(`refused: ${result.refusal.code}`)
  return result
}

export const readText = (text: string, override: ReadOverride = {}): ContactTable =>
  tableOf(readContacts(bytesOf(text), override))
export const readOwn = (name: string): ContactTable => tableOf(readContacts(ownFile(name)))

/** The code and parameters of the refusal; null if there is a table. */
export function refusalOf(result: ReadResult) {
  return 'refusal' in result ? result.refusal : null
}

export const messagesOf = (table: ContactTable) =>
  [...table.skipped, ...table.warnings].map(({ message }) => ({ code: message.code, ...message.params }))

/** A contact of whom only the given is known. */
export function aContact(row: number, name: string, fields: Partial<ContactRow> = {}): ContactRow {
  return {
    row,
    kind: 'person',
    name,
    affiliation: '',
    role: '',
    field: '',
    aim: '',
    note: '',
    emails: [],
    phones: [],
    links: [],
    offers: [],
    needs: [],
    coalitions: [],
    source: '',
    connectedOn: null,
    ...fields,
  }
}

/** What is known of a contact, without what is not. */
export function known(contact: ContactRow | undefined) {
  return Object.fromEntries(
    Object.entries(contact ?? {}).filter(
      ([, value]) => value !== null && (value as { length?: number }).length !== 0,
    ),
  )
}
