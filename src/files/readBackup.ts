/** A backup read back, wherever it comes from; loaded when there is one to read. */

import { checksumOf } from '../network/checksum'
import { type Message, message } from '../network/message'
import type { Network } from '../network/network'
import { type FormatProblem, parseTables } from '../network/parseTables'
import { opening } from './backup'

export interface Backup {
  readonly network: Network
  /** ISO 8601, UTC. */
  readonly savedAt: string
}

/**
 * Why a file is not restored. fileTooLarge {megabytes, limit}; notABackup, damagedBackup {}: another kind of file, and
 * one of ours in which something has changed; the rest as `parseTables` says.
 */
export type BackupRefusalCode = 'fileTooLarge' | 'notABackup' | 'damagedBackup' | FormatProblem

const megabyte = 1_000_000
/** In UTF-16 units; ten thousand actors with all that can be said of them stay below a fifth of it. */
const maxLength = 100 * megabyte
/** Far more than a record has; what is nested deeper cannot be stored by some browsers. */
const maxDepth = 64

/**
 * Reads what `writeBackup` wrote. The checksum is of the text as it stands, not of what it means: a file in which as
 * much as one bit differs is refused. Never throws. O(length).
 */
export function readBackup(text: string): Backup | { readonly refusal: Message<BackupRefusalCode> } {
  if (text.length > maxLength) {
    const params = { megabytes: Math.ceil(text.length / megabyte), limit: maxLength / megabyte }
    return { refusal: message('fileTooLarge', params) }
  }
  if (!text.startsWith(opening)) return { refusal: message('notABackup') }
  const closing = /^,"checksum":"([0-9a-f]{16})"\}$/.exec(text.slice(-31))
  if (checksumOf(text.slice(0, -31)) !== closing?.[1]) return { refusal: message('damagedBackup') }

  const content = parseContent(text)
  if (content === null) return { refusal: message('damagedBackup') }
  const parsed = parseTables(content.tables, content.version)
  return parsed.ok ? { network: parsed.network, savedAt: content.savedAt } : { refusal: parsed.problem }
}

/** The content of a file whose checksum is right, which somebody else may have written; null if it is not ours. */
function parseContent(text: string): { version: number; savedAt: string; tables: unknown } | null {
  try {
    const value = JSON.parse(text) as Readonly<Record<string, unknown>>
    const { version, savedAt, tables } = value
    if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return null
    if (typeof savedAt !== 'string' || isDeeperThan(maxDepth, tables)) return null
    return { version, savedAt, tables }
  } catch {
    return null
  }
}

function isDeeperThan(depth: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth === 0 || Object.values(value).some((inner) => isDeeperThan(depth - 1, inner))
}
