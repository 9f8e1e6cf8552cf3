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

/** The rows again, fields in the order of the first. What they share they hold together, so they must not be written to. */
export function rowsOf(columns: Columns): readonly Fields[] {
  if (!('first' in columns)) return columns
  const { first, count, differing } = columns
  // One row is filled over and over, and each time copied: a copy is as quick for ten fields as for two.
  const row: Record<string, unknown> = { ...first }
  const fields = Object.entries(differing)
  return Array.from({ length: count }, (_, index) => {
    for (const [field, values] of fields) row[field] = values[index]
    return { ...row }
  })
}

/** Of what is commonly shared: null, a word, nothing in a list. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || (isEmptyList(one) && isEmptyList(other))
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
