/** Takes the values out of a cell: e-mail addresses, telephone numbers, links, lists of names. */

/** The most values of one list a contact takes: e-mails, offers and so on. */
export const maxValues = 50

/** Browsers open no longer ones reliably. */
const maxLinkLength = 2_000

/** The values that a cell holds and the parts of it that are none. */
export interface ReadValues {
  readonly values: readonly string[]
  readonly rejected: readonly string[]
}

/** Parts as Google (` ::: `, the first marked `* `) and people write them. */
function partsOf(cell: string, separators: RegExp): readonly string[] {
  const isOne = !separators.test(cell) && !cell.includes(':::')
  const parts = isOne ? [cell] : cell.split(':::').flatMap((part) => part.split(separators))
  return parts.map((part) => part.trim().replace(/^\* +/, '')).filter((part) => part !== '')
}

/** Addresses, also out of `Budi <budi@contoh.id>` and `mailto:`. */
export function readEmails(cell: string): ReadValues {
  return sortOut(partsOf(cell, /[;,|\n]/), (part) => {
    const open = part.indexOf('<')
    const bare = open === -1 ? part : part.slice(open + 1).replace('>', '')
    const address = bare.trim().replace(/^mailto:/i, '')
    return /^[^\s@]+@[^\s@]+$/.test(address) ? address : null
  })
}

/** Numbers as written, without the apostrophe that kept their leading zero in a spreadsheet. */
export function readPhones(cell: string): ReadValues {
  const isSpoilt = /^\d+([.,]\d+)?e\+?\d+$/i.test(cell.trim())
  if (isSpoilt) return { values: [], rejected: [cell] }
  return sortOut(partsOf(cell, /[;,|\n]| \/ /), (part) =>
    part.replace(/\D+/g, '').length < 3 ? null : part.replace(/^['’]/, ''),
  )
}

/** Web addresses; one without a scheme is taken as https, any other scheme than http and https is rejected. */
export function readLinks(cell: string): ReadValues {
  return sortOut(partsOf(cell, /[\s|]+/), (part) => {
    if (part.length > maxLinkLength) return null
    if (/^https?:\/\/[^/]/i.test(part)) return part
    return !/^[a-z][a-z0-9+.-]*:/i.test(part) && /^[^/.]+\.[^/]/.test(part) ? `https://${part}` : null
  })
}

/** Names separated by `;`, `|` or line feeds, else by commas. */
export function readNames(cell: string): ReadValues {
  return { values: unique(partsOf(cell, /[;|\n]/.test(cell) ? /[;|\n]/ : /,/)), rejected: [] }
}

function sortOut(parts: readonly string[], read: (part: string) => string | null): ReadValues {
  const values: string[] = []
  const rejected: string[] = []
  for (const part of parts) {
    const value = read(part)
    if (value === null) rejected.push(part)
    else values.push(value)
  }
  return { values: unique(values), rejected }
}

/** The first of each, whatever the case. */
export function unique(values: readonly string[]): readonly string[] {
  if (values.length < 2) return values
  return [...new Map(values.toReversed().map((value) => [value.toLowerCase(), value])).values()].toReversed()
}
