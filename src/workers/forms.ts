/** A record taken apart: its form, which is all in it but its figures, and the figures in the order in which they stand. */

/** Figures that are different, one record after the other. */
export interface FigureSource {
  readonly figures: Float64Array
  /** The place of each among the figures of its record. */
  readonly places: Uint32Array
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
  // With their lengths no text and no name can be taken for something else.
  if (typeof record === 'string') return `${record.length} ${record}`
  if (typeof record !== 'object' || record === null) return String(record)
  if (!Array.isArray(record) && Object.getPrototypeOf(record) !== Object.prototype) return null
  let form = Array.isArray(record) ? '[' : '{'
  for (const name of Object.keys(record)) {
    const inner = formOf((record as Record<string, unknown>)[name], figures)
    if (inner === null) return null
    form += `${name.length} ${name}${inner},`
  }
  return form
}

/**
 * A record that has a form, with the figures from `source.next` until `end` in their places; what holds none of them stays
 * the same object. O(size of the record up to the last of them).
 */
export function withFigures<Value>(record: Value, source: FigureSource, end: number): Value {
  let passed = 0
  return replaced(record)

  function replaced<Part>(part: Part): Part {
    if (typeof part === 'number')
      return passed++ === source.places[source.next] ? (source.figures[source.next++] as Part) : part
    if (typeof part !== 'object' || part === null) return part
    let copy: Part & object = part
    for (const name of Object.keys(part) as (keyof typeof part)[]) {
      if (source.next === end) break
      const inner = replaced(part[name])
      if (Object.is(inner, part[name])) continue
      if (copy === part) copy = (Array.isArray(part) ? part.slice() : { ...part }) as Part & object
      copy[name] = inner
    }
    return copy
  }
}
