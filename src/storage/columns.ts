/** Rows as columns, which is shorter and quicker to read: each field is named once, and what all rows share is told once. */

export type Fields = Readonly<Record<string, unknown>>

/** The first row, and of every field that differs anywhere the values of all rows. Rows of several shapes stay rows. */
export type Columns =
  | {
      readonly first: Fields
      readonly count: number
      readonly differing: Readonly<Record<string, readonly unknown[]>>
    }
  | readonly Fields[]

/** O(cells). */
export function columnsOf(rows: readonly Fields[]): Columns {
  const [first] = rows
  if (!first) return []
  const fields = Object.keys(first)
  const isLikeFirst = (row: Fields) =>
    Object.keys(row).length === fields.length && fields.every((field) => row[field] !== undefined)
  if (!rows.every(isLikeFirst)) return rows
  const differing: Record<string, readonly unknown[]> = {}
  for (const field of fields)
    if (!rows.every((row) => isSame(row[field], first[field])))
      differing[field] = rows.map((row) => row[field])
  return { first, count: rows.length, differing }
}

/**
 * The rows again, fields in the order of the first. What they share they hold together, so they must not be written to.
 * O(cells). Copies of the first are filled field by field: loops this plain are quick from the first time on, which is
 * when a network is opened.
 */
export function rowsOf(columns: Columns): readonly Fields[] {
  if (!('first' in columns)) return columns
  const { first, count, differing } = columns
  const rows: Record<string, unknown>[] = []
  for (let index = 0; index < count; index++) rows.push({ ...first })
  for (const [field, values] of Object.entries(differing)) fill(rows, field, values)
  return rows
}

function fill(rows: readonly Record<string, unknown>[], field: string, values: readonly unknown[]): void {
  for (let index = 0; index < rows.length; index++) rows[index]![field] = values[index]
}

/** Of what is commonly shared: null, a word, nothing in a list. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || (isEmptyList(one) && isEmptyList(other))
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
