/** What one command did: rows before and after. Applied forwards to do, backwards to undo. */

import { type Network, type Rows, type TableName, tableNames } from './network'

/** One row of one table: before null = added, after null = removed. */
export type ChangeEntry = {
  readonly [T in TableName]: {
    readonly table: T
    readonly id: Rows[T]['id']
    readonly before: Rows[T] | null
    readonly after: Rows[T] | null
  }
}[TableName]

/** At most one entry per row. */
export type Change = readonly ChangeEntry[]

/** The change that takes back `change`. */
export function reverseChange(change: Change): Change {
  return change.map((entry) => ({ ...entry, before: entry.after, after: entry.before }) as ChangeEntry)
}

/**
 * The network after the change. Rows and tables that the change does not name keep their identity.
 * It does not validate: commands do. Cost: one copy of each table that is touched.
 */
export function applyChange(network: Network, change: Change): Network {
  const touched: Partial<Record<TableName, Map<string, unknown>>> = {}
  for (const { table, id, after } of change) {
    const rows = (touched[table] ??= new Map<string, unknown>(network[table]))
    if (after === null) rows.delete(id)
    else rows.set(id, after)
  }
  return { ...network, ...touched } as Network
}

/** The entries in which `network` no longer is as `change` left it: what stands in the way of taking it back. */
export function entriesNotCurrent(network: Network, change: Change): Change {
  return change.filter(({ table, id, after }) => !sameRow(network[table].get(id as never) ?? null, after))
}

/**
 * Successive changes as one: each row from what it was before the first to what it is after the last, without rows that
 * end as they began. O(entries).
 */
export function joinChanges(changes: Iterable<Change>): Change {
  const joined = new Map<string, ChangeEntry>()
  for (const change of changes)
    for (const entry of change) {
      const key = `${entry.table} ${entry.id}`
      const before = joined.get(key)?.before
      joined.set(key, before === undefined ? entry : ({ ...entry, before } as ChangeEntry))
    }
  return [...joined.values()].filter(({ before, after }) => !sameRow(before, after))
}

/** The change that turns `from` into `to`, by the identity of rows. O(rows). */
export function changeBetween(from: Network, to: Network): Change {
  const change: ChangeEntry[] = []
  for (const table of tableNames) {
    if (from[table] === to[table]) continue
    const before = from[table] as ReadonlyMap<string, unknown>
    const after = to[table] as ReadonlyMap<string, unknown>
    for (const [id, row] of before) {
      const now = after.get(id) ?? null
      if (now !== row) change.push({ table, id, before: row, after: now } as ChangeEntry)
    }
    for (const [id, row] of after) {
      if (!before.has(id)) change.push({ table, id, before: null, after: row } as ChangeEntry)
    }
  }
  return change
}

/** The same without rows that are equal though not identical, as they come back from storage. O(rows). */
export function differenceOf(from: Network, to: Network): Change {
  return changeBetween(from, to).filter(({ before, after }) => !sameRow(before, after))
}

/** Rows read back from storage are equal but not identical. */
function sameRow(one: unknown, other: unknown): boolean {
  if (one === other || one === null || other === null) return one === other
  return JSON.stringify(one) === JSON.stringify(other)
}
