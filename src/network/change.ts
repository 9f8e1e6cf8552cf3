/** What one command did: rows before and after. Applied forwards to do, backwards to undo. */

import { type Network, type Rows, type Table, type TableName, tableNames } from './network'
import { RowTable } from './rowTable'

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

interface Identified {
  readonly id: string
}

/** The change that takes back `change`. */
export function reverseChange(change: Change): Change {
  return change.map((entry) => ({ ...entry, before: entry.after, after: entry.before }) as ChangeEntry)
}

/**
 * The network after the change. Rows and tables that the change does not name keep their identity.
 * It does not validate: commands do. Cost: what {@link RowTable.with} takes, for each table that is touched.
 */
export function applyChange(network: Network, change: Change): Network {
  const touched: Partial<Record<TableName, ChangeEntry[]>> = {}
  for (const entry of change) (touched[entry.table] ??= []).push(entry)
  const after = tableNames.flatMap((table) => {
    const entries = touched[table]
    return entries ? [[table, RowTable.from<Identified>(network[table]).with(entries)]] : []
  })
  return { ...network, ...Object.fromEntries(after) } as Network
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
    const [was, is] = [from[table], to[table]] as [Table<Identified>, Table<Identified>]
    const [before, after] = [[...was.values()], [...is.values()]]
    // Most rows stand where they stood: those need no look-up.
    before.forEach((row, place) => {
      const now = after[place] === row ? row : (is.get(row.id) ?? null)
      if (now !== row) change.push({ table, id: row.id, before: row, after: now } as ChangeEntry)
    })
    after.forEach((row, place) => {
      if (before[place] !== row && !was.has(row.id))
        change.push({ table, id: row.id, before: null, after: row } as ChangeEntry)
    })
  }
  return change
}

/** The same without rows that are equal though not identical, as they come back from storage. O(rows). */
export function differenceOf(from: Network, to: Network): Change {
  return changeBetween(from, to).filter(({ before, after }) => !sameRow(before, after))
}

/** Rows read back from storage are equal but not identical, and their fields may stand in another order. */
function sameRow(one: object | null, other: object | null): boolean {
  if (one === other) return true
  if (!one || !other) return false
  const fields = new Map(Object.entries(other))
  const isSame = ([field, value]: [string, unknown]) =>
    fields.has(field) && JSON.stringify(value) === JSON.stringify(fields.get(field))
  return Object.keys(one).length === fields.size && Object.entries(one).every(isSame)
}
