/** The backup of a network: one line of JSON with a checksum. */

import { checksumOf } from '../network/checksum'
import { formatVersion, tablesOf } from '../network/format'
import type { Network } from '../network/network'

/** What every backup begins with. */
export const opening = '{"format":"simpul",'
/** The network as text for a file. `at` is the moment, ISO 8601, UTC. O(rows). */
export function writeBackup(network: Network, { at }: { readonly at: string }): string {
  const content = { version: formatVersion, savedAt: at, tables: tablesOf(network) }
  const body = opening + JSON.stringify(content).slice(1, -1)
  return `${body},"checksum":"${checksumOf(body)}"}`
}
