/** An answer told to someone who heard the one before: lists and maps in short, all else as it is. */

import { type ListNote, ListReader, ListWriter } from './listShorthand'

export interface Shorthand {
  readonly plain: Readonly<Record<string, unknown>>
  /** null = as before. */
  readonly lists: Readonly<Record<string, ListNote | null>>
}

/** The side that tells. */
export class ShorthandWriter {
  readonly #writers = new Map<string, ListWriter>()

  /** Whoever is told from now on has heard nothing yet. */
  forget(): void {
    this.#writers.clear()
  }

  /** @param answer can be cloned; its fields are lists, maps or neither, always the same. O(size of the answer). */
  write(answer: object): Shorthand {
    const plain: Record<string, unknown> = {}
    const lists: Record<string, ListNote | null> = {}
    for (const [field, value] of Object.entries(answer)) {
      if (Array.isArray(value) || value instanceof Map) {
        const writer = this.#writers.get(field) ?? new ListWriter()
        this.#writers.set(field, writer)
        lists[field] = writer.write(value)
      } else plain[field] = value
    }
    return { plain, lists }
  }
}

/** The side that hears. */
export class ShorthandReader {
  readonly #readers = new Map<string, ListReader>()

  forget(): void {
    this.#readers.clear()
  }

  /** The answer. @param told the next by a writer that forgot whenever this reader did. Cost: see `ListReader`. */
  read({ plain, lists }: Shorthand): object {
    const read = Object.entries(lists).map(([field, note]) => {
      const reader = this.#readers.get(field) ?? new ListReader()
      this.#readers.set(field, reader)
      return [field, reader.read(note)] as const
    })
    return { ...plain, ...Object.fromEntries(read) }
  }
}
