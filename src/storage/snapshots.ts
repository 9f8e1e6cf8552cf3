/** Snapshots of whole networks: written now and then, read at opening, checked both times. */

import { checksumOf } from '../network/checksum'
import { formatVersion, networkOf, tablesOf } from '../network/format'
import type { History } from '../network/history'
import type { Network } from '../network/network'
import type { SnapshotRow } from './database'

export interface Snapshot {
  readonly seq: number
  readonly network: Network
  readonly history: History
}

export function writeSnapshot(id: string, { seq, network, history }: Snapshot): SnapshotRow {
  const body = JSON.stringify({ tables: tablesOf(network), history })
  return { network: id, seq, format: formatVersion, body, checksum: checksumOf(body) }
}

/** null when the row is damaged, or written in a form that this code cannot read. */
export async function readSnapshot(row: SnapshotRow): Promise<Snapshot | null> {
  if (checksumOf(row.body) !== row.checksum) return null
  const { tables, history } = JSON.parse(row.body) as {
    tables: Parameters<typeof networkOf>[0]
    history: History
  }
  if (row.format === formatVersion) return { seq: row.seq, network: networkOf(tables), history }
  const { parseTables } = await import('../network/parseTables')
  const upgraded = parseTables(tables, row.format)
  return upgraded.ok ? { seq: row.seq, network: upgraded.network, history } : null
}
