/** Snapshots of whole networks: written now and then, read at opening, checked both times. */

import { checksumOf } from '../network/checksum'
import { formatVersion, networkOf, type Tables, tablesOf } from '../network/format'
import type { History } from '../network/history'
import type { Network } from '../network/network'
import { type Columns, columnsOf, type Fields, rowsOf } from './columns'
import type { SnapshotRow } from './database'

export interface Snapshot {
  readonly seq: number
  readonly network: Network
  readonly history: History
}

/** Up to version 1 of the database tables were stored as rows, which `rowsOf` takes as well. */
interface Body {
  readonly tables: Readonly<Record<string, Columns>>
  readonly history: History
}

export function writeSnapshot(id: string, { seq, network, history }: Snapshot): SnapshotRow {
  const tables = mapValues(
    tablesOf(network) as unknown as Readonly<Record<string, readonly Fields[]>>,
    columnsOf,
  )
  const body = JSON.stringify({ tables, history })
  return { network: id, seq, format: formatVersion, body, checksum: checksumOf(body) }
}

/** null when the row is damaged, or written in a form that this code cannot read. */
export async function readSnapshot(row: SnapshotRow): Promise<Snapshot | null> {
  if (checksumOf(row.body) !== row.checksum) return null
  const { tables: stored, history } = JSON.parse(row.body) as Body
  const tables = mapValues(stored, rowsOf) as unknown as Tables
  if (row.format === formatVersion) return { seq: row.seq, network: networkOf(tables), history }
  const { parseTables } = await import('../network/parseTables')
  const upgraded = parseTables(tables, row.format)
  return upgraded.ok ? { seq: row.seq, network: upgraded.network, history } : null
}

function mapValues<Of, To>(
  record: Readonly<Record<string, Of>>,
  change: (value: Of) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))
}
