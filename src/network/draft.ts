/** A network under construction while a command plans: reads see the writes made so far. */

import type { Change, ChangeEntry } from './change'
import type { Network, Rows, TableName } from './network'

export class Draft {
  readonly #network: Network
  readonly #entries = new Map<string, ChangeEntry>()

  constructor(network: Network) {
    this.#network = network
  }

  get<T extends TableName>(table: T, id: Rows[T]['id']): Rows[T] | null {
    const entry = this.#entries.get(`${table} ${id}`)
    return entry ? (entry.after as Rows[T] | null) : this.#stored(table, id)
  }

  put<T extends TableName>(table: T, row: Rows[T]): void {
    this.#write(table, row.id, row)
  }

  remove<T extends TableName>(table: T, id: Rows[T]['id']): void {
    this.#write(table, id, null)
  }

  /** All rows of a table as they stand now. O(rows). */
  *rows<T extends TableName>(table: T): Generator<Rows[T]> {
    for (const row of this.#network[table].values()) {
      const now = this.get(table, row.id)
      if (now) yield now
    }
    for (const entry of this.#entries.values()) {
      if (entry.table === table && entry.before === null && entry.after) yield entry.after as Rows[T]
    }
  }

  /** What was written, without the rows that end as they began. */
  change(): Change {
    return [...this.#entries.values()].filter((entry) => entry.before !== entry.after)
  }

  #stored<T extends TableName>(table: T, id: Rows[T]['id']): Rows[T] | null {
    return (this.#network[table] as ReadonlyMap<string, Rows[T]>).get(id) ?? null
  }

  #write<T extends TableName>(table: T, id: Rows[T]['id'], after: Rows[T] | null): void {
    const before = this.#stored(table, id)
    this.#entries.set(`${table} ${id}`, { table, id, before, after } as ChangeEntry)
  }
}
