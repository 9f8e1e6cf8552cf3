/** A network as plain tables, the form in which it is stored and exchanged, and the way back. */

import type { Change, ChangeEntry } from './change'
import { type Network, type Rows, type TableName, tableNames } from './network'
import { RowTable } from './rowTable'

/** Raised with every change to the form of a record; each raise adds one step to {@link upgrades}. */
export const formatVersion = 1

/** The tables as arrays of rows: JSON and structured clone both carry it. */
export type Tables = { readonly [T in TableName]: readonly Rows[T][] }

export type Row = Readonly<Record<string, unknown>>
/** From the version at its index + 1 to the next: pure, one row at a time, so that log entries upgrade alike. */
export const upgrades: readonly ((table: string, row: Row) => Row | null)[] = []

/** The row in the current form; null where the form has no place for it any more. */
export function upgradeRow(version: number, table: string, row: Row): Row | null {
  return upgrades.slice(version - 1).reduce<Row | null>((now, upgrade) => now && upgrade(table, now), row)
}

/** A change from the log in the current form, by the same steps as rows. */
export function upgradeChange(version: number, change: Change): Change {
  const upgraded = (table: string, row: unknown) => row && upgradeRow(version, table, row as Row)
  return change.map(
    (entry) =>
      ({
        ...entry,
        before: upgraded(entry.table, entry.before),
        after: upgraded(entry.table, entry.after),
      }) as ChangeEntry,
  )
}

export function tablesOf(network: Network): Tables {
  return Object.fromEntries(
    tableNames.map((table) => [table, [...network[table].values()]]),
  ) as unknown as Tables
}

/** Trusts the tables, in which no id stands twice: for what we stored ourselves. O(rows). */
export function networkOf(tables: Tables): Network {
  const filled = tableNames.map((table) => [table, RowTable.of<{ readonly id: string }>(tables[table])])
  return Object.fromEntries(filled) as Network
}
