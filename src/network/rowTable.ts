/** A table that never changes: an edit makes another one at the price of copying pointers, not of hashing every id anew. */

type Slots<Row> = readonly (Row | null)[]

/**
 * Rows by id, in the order in which they were added, to be read like a Map. A row that is put again keeps its place, one
 * that was removed and comes back goes last.
 *
 * Rows lie in an array; an index, which editions share, says where each id lies. An id in it is never given another
 * place, it is only added to, so what an older edition finds there stays true; a place that an edition fills with
 * another row, or not at all, means that the row is not in it.
 */
export class RowTable<Row extends { readonly id: string }> implements ReadonlyMap<Row['id'], Row> {
  readonly size: number
  /** null where a row was removed. */
  readonly #slots: Slots<Row>
  #index: Map<string, number> | null
  #rows: readonly Row[] | null = null

  private constructor(slots: Slots<Row>, size: number, index: Map<string, number> | null) {
    this.#slots = slots
    this.size = size
    this.#index = index
  }

  /** @param rows no id twice. The index is made when it is first needed. O(rows). */
  static of<Row extends { readonly id: string }>(rows: Iterable<Row>): RowTable<Row> {
    const slots = [...rows]
    return new RowTable(slots, slots.length, null)
  }

  /** The same rows as such a table: itself where it is one already, else O(rows). */
  static from<Row extends { readonly id: string }>(table: ReadonlyMap<Row['id'], Row>): RowTable<Row> {
    return table instanceof RowTable ? (table as RowTable<Row>) : RowTable.of(table.values())
  }

  get(id: Row['id']): Row | undefined {
    const row = this.#slots[this.#places().get(id) ?? -1]
    return row?.id === id ? row : undefined
  }

  has(id: Row['id']): boolean {
    return this.get(id) !== undefined
  }

  /**
   * The table with rows put (`after`) and removed (null); what is not there need not be removed. Copies an array of
   * pointers, and builds the index again when a removed row comes back or half of the places are spent.
   */
  with(entries: Iterable<{ readonly id: string; readonly after: Row | null }>): RowTable<Row> {
    let slots = [...this.#slots]
    let index = this.#places()
    let size = this.size
    const tidy = () => {
      slots = slots.filter((row) => row !== null)
      index = indexOf(slots)
    }
    for (const { id, after } of entries) {
      const known = index.get(id)
      const there = known !== undefined && slots[known]?.id === id
      if (there) slots[known] = after
      if (there && !after) size--
      if (there || !after) continue
      // Whoever shares the index may have the id in that other place.
      if (known !== undefined && known !== slots.length) tidy()
      index.set(id, slots.length)
      slots.push(after)
      size++
    }
    while (slots.at(-1) === null) slots.pop()
    if (index.size > 2 * size + smallest) tidy()
    return new RowTable(slots, size, index)
  }

  values(): MapIterator<Row> {
    return this.#present().values()
  }

  *keys(): Generator<Row['id'], undefined> {
    for (const { id } of this.#present()) yield id
  }

  *entries(): Generator<[Row['id'], Row], undefined> {
    for (const row of this.#present()) yield [row.id, row]
  }

  [Symbol.iterator](): MapIterator<[Row['id'], Row]> {
    return this.entries()
  }

  forEach(visit: (row: Row, id: Row['id'], table: ReadonlyMap<Row['id'], Row>) => void): void {
    for (const row of this.#present()) visit(row, row.id, this)
  }

  #places(): Map<string, number> {
    return (this.#index ??= indexOf(this.#slots))
  }

  #present(): readonly Row[] {
    if (this.size === this.#slots.length) return this.#slots as readonly Row[]
    return (this.#rows ??= this.#slots.filter((row) => row !== null))
  }
}

/** Spent places up to so many are not worth tidying. */
const smallest = 32

function indexOf(slots: Slots<{ readonly id: string }>): Map<string, number> {
  const index = new Map<string, number>()
  slots.forEach((row, place) => row && index.set(row.id, place))
  return index
}
