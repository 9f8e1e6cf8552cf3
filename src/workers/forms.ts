/** A record taken apart: its form, which is all in it but its figures, and the figures in the order in which they stand. */

/** Figures in turn. */
export interface FigureSource {
  readonly figures: Float64Array
  next: number
}

/**
 * The form as text, the same for records that differ in figures only, which are added to `figures`. null for a record that
 * holds more than plain objects, lists and single values: its form is like no other. O(size of the record).
 */
export function formOf(record: unknown, figures: number[]): string | null {
  if (typeof record === 'number') {
    figures.push(record)
    return '#'
  }
  if (typeof record === 'string') return JSON.stringify(record)
  if (typeof record !== 'object' || record === null) return String(record)
  if (!Array.isArray(record) && Object.getPrototypeOf(record) !== Object.prototype) return null
  let form = Array.isArray(record) ? '[' : '{'
  for (const [name, part] of Object.entries(record)) {
    const inner = formOf(part, figures)
    if (inner === null) return null
    form += `${name}:${inner},`
  }
  return form
}

/** A record that has a form, with the next figures in place of its own; what holds no different one stays the same object. */
export function withFigures<Value>(record: Value, source: FigureSource): Value {
  if (typeof record === 'number') return source.figures[source.next++] as Value
  if (typeof record !== 'object' || record === null) return record
  let copy: Value & object = record
  for (const name of Object.keys(record) as (keyof typeof record)[]) {
    const part = withFigures(record[name], source)
    if (Object.is(part, record[name])) continue
    if (copy === record) copy = (Array.isArray(record) ? record.slice() : { ...record }) as Value & object
    copy[name] = part
  }
  return copy
}
