/** A list told to someone who heard the one before: only new records travel, and of one with other figures only these. */

import { formOf, withFigures } from './forms'

/** A list of records, or a map as the list of its entries. Each record has a number of its own. */
export interface ListNote {
  readonly isMap: boolean
  readonly order: Uint32Array
  readonly unheard: readonly (readonly [number, unknown])[]
  /** Which records have other figures now, where those of each end in `figures`, and these with their places. */
  readonly changed: Uint32Array
  readonly ends: Uint32Array
  readonly figures: Float64Array
  readonly places: Uint32Array
  /** Which are told no more. */
  readonly gone: Uint32Array
}

interface Told {
  readonly number: number
  readonly figures: readonly number[]
}

export class ListWriter {
  /** The records of the list before by their form, of several alike also by how many come before. */
  #told = new Map<string, Told>()
  #order: Uint32Array | null = null
  #next = 0

  /** null = as before. O(size of the list). */
  write(list: readonly unknown[] | ReadonlyMap<unknown, unknown>): ListNote | null {
    const told = new Map<string, Told>()
    const alike = new Map<string, number>()
    const unheard: [number, unknown][] = []
    const changed: number[] = []
    const ends: number[] = []
    const different: number[] = []
    const places: number[] = []
    for (const record of list) {
      const figures: number[] = []
      const form = formOf(record, figures) ?? `like no other ${this.#next}`
      const before = alike.get(form) ?? 0
      alike.set(form, before + 1)
      const name = before === 0 ? form : `${form} ${before}`
      const known = this.#told.get(name)
      const number = known?.number ?? this.#next++
      told.set(name, { number, figures })
      if (!known) unheard.push([number, record])
      else {
        const begin = places.length
        figures.forEach((figure, place) => {
          if (Object.is(figure, known.figures[place])) return
          different.push(figure)
          places.push(place)
        })
        if (places.length === begin) continue
        changed.push(number)
        ends.push(places.length)
      }
    }
    const gone = [...this.#told].filter(([name]) => !told.has(name)).map(([, { number }]) => number)
    const order = Uint32Array.from(told.values(), ({ number }) => number)
    const isAsBefore =
      this.#order !== null && areEqual(this.#order, order) && unheard.length + changed.length === 0
    this.#told = told
    this.#order = order
    if (isAsBefore) return null
    return {
      isMap: list instanceof Map,
      order,
      unheard,
      changed: Uint32Array.from(changed),
      ends: Uint32Array.from(ends),
      figures: Float64Array.from(different),
      places: Uint32Array.from(places),
      gone: Uint32Array.from(gone),
    }
  }
}

/** What is as it was heard before stays the same object. */
export class ListReader {
  readonly #records = new Map<number, unknown>()
  #list: unknown = null

  /** @param note the next of one writer. O(records), and the size of those that are new or have other figures. */
  read(note: ListNote | null): unknown {
    if (!note) return this.#list
    const { isMap, order, unheard, changed, ends, figures, places, gone } = note
    for (const [number, record] of unheard) this.#records.set(number, record)
    const source = { figures, places, next: 0 }
    changed.forEach((number, i) => {
      this.#records.set(number, withFigures(this.#records.get(number), source, ends[i]!))
    })
    for (const number of gone) this.#records.delete(number)
    const records = Array.from(order, (number) => this.#records.get(number))
    this.#list = isMap ? new Map(records as [unknown, unknown][]) : records
    return this.#list
  }
}

function areEqual(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one.length !== other.length) return false
  for (let i = 0; i < one.length; i++) if (!Object.is(one[i], other[i])) return false
  return true
}
