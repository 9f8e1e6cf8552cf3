/** Reads tables that may come from anywhere. In a file of its own: what we stored ourselves needs no such check. */

import { formatVersion, networkOf, type Row, type Tables, upgradeRow } from './format'
import { type BrokenInvariant, brokenInvariant } from './invariants'
import { type Message, message } from './message'
import { type Network, tableNames } from './network'
import { parseRow } from './schemas'

export type FormatProblem = BrokenInvariant | 'notANetwork' | 'newerVersion' | 'wrongField'

/**
 * Every row is checked and rebuilt from the allowed fields, and every
 * invariant of a network holds for what comes back. Missing tables count as empty. O(rows).
 */
export function parseTables(
  value: unknown,
  version: number = formatVersion,
):
  | { readonly ok: true; readonly network: Network }
  | { readonly ok: false; readonly problem: Message<FormatProblem> } {
  if (version > formatVersion) return problem('newerVersion', { version })
  if (typeof value !== 'object' || value === null) return problem('notANetwork')
  const given = new Map(Object.entries(value))
  const tables: Record<string, unknown[]> = {}
  for (const table of tableNames) {
    const rows: unknown = given.get(table) ?? []
    if (!Array.isArray(rows)) return problem('notANetwork')
    const kept = new Map<string, unknown>()
    for (const [index, raw] of (rows as readonly unknown[]).entries()) {
      const upgraded = typeof raw === 'object' && raw !== null ? upgradeRow(version, table, raw as Row) : raw
      if (upgraded === null) continue
      const parsed = parseRow(table, upgraded)
      if ('wrong' in parsed) return problem('wrongField', { table, row: index + 1, field: parsed.wrong })
      // Of two rows with one id the later counts.
      kept.set(parsed.row.id, parsed.row)
    }
    tables[table] = [...kept.values()]
  }
  if (tables['about']?.length !== 1) return problem('notANetwork')
  const network = networkOf(tables as unknown as Tables)
  const broken = brokenInvariant(network)
  return broken ? { ok: false, problem: broken } : { ok: true, network }
}

function problem(code: FormatProblem, params: Message['params'] = {}) {
  return { ok: false, problem: message(code, params) } as const
}
