/** What a change amounts to: how many of what were added, taken away and altered. */

import type { Change, ChangeEntry } from './change'
import type { TableName } from './network'

export interface Count {
  /** Names of the actors or coalitions concerned; '' for what has none. */
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly edited: readonly string[]
}

export const talliedTables = ['actors', 'ties', 'exchanges', 'coalitions'] as const
export type Tallied = (typeof talliedTables)[number]

export interface Tally extends Readonly<Record<Tallied, Count>> {
  /** Actors that lie elsewhere. */
  readonly moved: number
  /** Rows of the other tables: goals, plans, what is said of the network. */
  readonly others: number
}

/** O(entries). */
export function tallyOf(change: Change): Tally {
  const counts = Object.fromEntries(
    talliedTables.map((table) => [table, { added: [], removed: [], edited: [] }]),
  ) as unknown as Record<Tallied, Record<keyof Count, string[]>>
  let moved = 0
  let others = 0
  for (const entry of change) {
    const { table, before, after } = entry
    if (table === 'places') {
      // One that comes or goes with its actor was not moved.
      if (before && after) moved++
    } else if (!isTallied(table)) others++
    else counts[table][!before ? 'added' : !after ? 'removed' : 'edited'].push(nameOf(entry))
  }
  return { ...counts, moved, others }
}

function nameOf({ table, before, after }: ChangeEntry): string {
  return table === 'actors' || table === 'coalitions' ? ((after ?? before)?.name ?? '') : ''
}

function isTallied(table: TableName): table is Tallied {
  return (talliedTables as readonly TableName[]).includes(table)
}
