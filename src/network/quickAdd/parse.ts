/**
 * Reads what is typed or pasted into the quick line:
 * `NAME @ AFFILIATION OR COALITION: butuh …, menawarkan …`, and `NAME > NAME > NAME` for actors who know each other.
 */

/** What one part of a line says of one actor. */
export interface QuickEntry {
  readonly name: string
  /** An affiliation, or a coalition of that name; '' = not said. */
  readonly place: string
  readonly needs: readonly string[]
  readonly offers: readonly string[]
  readonly email: string
  /** What stands behind the colon and is neither needed nor offered. */
  readonly note: string
}

/** One line: an actor, or several who are tied along. */
export type QuickChain = readonly QuickEntry[]

/** Longer names are no names, but a text that was pasted by mistake. */
const maxName = 200
const maxItem = 200
const maxNote = 2000

/** Both languages are understood in both. The longer words first, or `need` would hide `needs`. */
const needWords =
  'membutuhkan|memerlukan|butuh|perlu|mencari|cari|minta|ingin|mau|needs|need|wants|looking for'
const offerWords =
  'menawarkan|menyediakan|memberikan|memberi|menjual|tawarkan|tawar|punya|memiliki|kasih|jual|offers|offer|sells|has|gives'
export const claim = new RegExp(`^(?:(${needWords})|(${offerWords}))(?:\\s*[:=]\\s*|\\s+|$)`, 'iu')
export const joined = new RegExp(
  `\\s+(?:dan|and|serta|tapi|but)\\s+(?=(?:${needWords}|${offerWords})\\s)`,
  'giu',
)
/** Where a sentence without a colon begins to speak of needs and offers; names are not written small. */
const spoken = new RegExp(`\\s(?=(?:${needWords}|${offerWords})\\s)`, 'u')
export const listMark = /^\s*(?:[-–—*•·▪]|\(?\d{1,4}[.)])\s+/u
/** `<budi@contoh.id>`, or the address alone: in `Budi@PT Maju` the sign means a place. */
export const address =
  /<\s*([^<>\s@]+@[^<>\s@]+)\s*>|(?<=^|\s)([^<>\s@:]+@[^<>\s@:]+\.[a-z]{2,})(?=[\s,;]|$)/u
export const chainMark = /\s*(?:-+>|[>→])\s*/u
/** What stands between the names of a line that tells nothing else. */
export const nextName = /\s*(?:-+>|[>→;])\s*/u
/** What lists are ruled with, such as `---`. */
const ruled = /^[-–—_=*.,;|/\\]+$/u
const unwanted = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** The chains of a text of several lines; empty lines are left out. Never throws. O(length). */
export function parseQuickText(text: string): readonly QuickChain[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .flatMap(listed)
    .map(parseQuickLine)
    .filter((chain) => chain.length > 0)
}

/** Names in a row, `Ani; Budi; Citra`; where needs or offers are told the sign divides those, and in a table it is text. */
function listed(line: string): readonly string[] {
  return /[:\t]/u.test(line) || spoken.test(line) ? [line] : line.split(';')
}

/** The actors of one line, empty if it names none. Never throws. O(length). */
export function parseQuickLine(line: string): QuickChain {
  const bare = fromColumns(line).replace(listMark, '')
  const [found = '', inBrackets, alone] = address.exec(bare) ?? []
  const email = inBrackets ?? alone ?? ''
  const rest = found === '' ? bare : bare.replace(found, ' ').trim()
  const entries = (rest === '' ? email : rest)
    .split(chainMark)
    .map((part) => (rest === '' ? entryOf(part) : parseEntry(part)))
    .filter(({ name }) => name !== '' && !ruled.test(name))
  return entries.map((entry, index) => (index === 0 ? { ...entry, email } : entry))
}

function entryOf(name: string): QuickEntry {
  return { name: tidy(name, maxName), place: '', email: '', needs: [], offers: [], note: '' }
}

/** The line that says the same: parsed again it gives the same chain. */
export function writeQuickLine(chain: QuickChain): string {
  return chain
    .map(({ name, place, needs, offers, email, note }) => {
      const claims = [
        note,
        needs.length > 0 ? `butuh ${needs.join(', ')}` : '',
        offers.length > 0 ? `menawarkan ${offers.join(', ')}` : '',
      ].filter((part) => part !== '')
      const who = [name, email && `<${email}>`, place && `@ ${place}`].filter((part) => part !== '').join(' ')
      return claims.length > 0 ? `${who}: ${claims.join(', ')}` : who
    })
    .join(' > ')
}

/** Cells copied from a spreadsheet: a name, an affiliation, and what else there is. */
function fromColumns(line: string): string {
  const [name = '', place = '', ...rest] = line.split('\t').map((cell) => cell.trim())
  const more = rest.filter((cell) => cell !== '').join(' · ')
  return `${name}${place ? ` @ ${place}` : ''}${more ? `: ${more}` : ''}`
}

function parseEntry(text: string): QuickEntry {
  const colon = text.indexOf(':')
  const end = colon < 0 ? text.search(spoken) : colon
  const head = end < 0 ? text : text.slice(0, end)
  const at = head.indexOf('@')
  const claims = parseClaims(end < 0 ? '' : text.slice(end + 1))
  return {
    ...entryOf(at < 0 ? head : head.slice(0, at)),
    place: tidy(at < 0 ? '' : head.slice(at + 1), maxName),
    ...claims,
  }
}

function parseClaims(text: string): Pick<QuickEntry, 'needs' | 'offers' | 'note'> {
  const needs: string[] = []
  const offers: string[] = []
  const notes: string[] = []
  let list = notes
  for (const part of text.replace(joined, ', ').split(/[,;]/u)) {
    const item = tidy(part, maxNote)
    const word = claim.exec(item)
    if (word) list = word[1] === undefined ? offers : needs
    const rest = word ? item.slice(word[0].length).trim() : item
    if (rest !== '' && !list.includes(rest)) list.push(list === notes ? rest : rest.slice(0, maxItem).trim())
  }
  return { needs: unique(needs), offers: unique(offers), note: notes.join(', ').slice(0, maxNote).trim() }
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)]
}

function tidy(text: string, longest: number): string {
  return text.replace(unwanted, ' ').replace(/\s+/gu, ' ').trim().slice(0, longest).trim()
}
