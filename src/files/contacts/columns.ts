/** Finds the header among the first rows of a table, what its columns mean, and which program wrote it. */

import { foldHeader, guessMeaning } from './headers'
import type { ContactFormat, Meaning, RawRow } from './table'

/** How many rows that are not blank may hold the header. */
export const headerSearchRows = 10

/** A header that was found and how many of its columns are known. */
export interface FoundHeader {
  readonly header: RawRow
  readonly known: number
}

/** The row with the most known headers, the first of them if several; null if no row has any. */
export function findHeader(rows: readonly RawRow[]): FoundHeader | null {
  let best: FoundHeader | null = null
  for (const header of rows.slice(0, headerSearchRows)) {
    const known = header.cells.filter((cell) => guessMeaning(cell) !== 'ignore').length
    if (known > (best?.known ?? 0)) best = { header, known }
  }
  return best
}

/** One meaning per header. `Title` is the form of address where another column holds the role. */
export function guessMeanings(headers: readonly string[]): readonly Meaning[] {
  const guessed = headers.map(guessMeaning)
  const isTitle = (at: number) => foldHeader(headers[at]!) === 'title'
  const hasRole = guessed.some((meaning, at) => meaning === 'role' && !isTitle(at))
  return guessed.map((meaning, at) => (hasRole && isTitle(at) ? 'ignore' : meaning))
}

/** Whether rows under these columns can name anybody: an affiliation alone also needs something said about it. */
export function canNameContacts(meanings: readonly Meaning[]): boolean {
  const has = new Set(meanings)
  if (has.has('name') || has.has('firstName') || has.has('lastName') || has.has('email')) return true
  has.delete('ignore')
  return has.has('affiliation') && has.size > 1
}

/** The program that writes such headers. */
export function recogniseFormat(headers: readonly string[], meanings: readonly Meaning[]): ContactFormat {
  const has = new Set(headers.map(foldHeader))
  if (meanings.includes('connectedOn') && meanings.includes('firstName')) return 'linkedin'
  if (has.has('e mail value') || has.has('phone value'))
    return has.has('given name') ? 'googleOld' : 'googleNew'
  const outlookOnly = ['business phone', 'home phone', 'business street', 'e mail type', 'middle name']
  if (has.has('e mail address') && outlookOnly.some((header) => has.has(header))) return 'outlook'
  return 'generic'
}
