/** What a quick line may go on with: whom, which coalition or which resource a person is typing at the caret. */

import { foldWords } from '../names'
import { type Network, phraseIn } from '../network'
import { address, chainMark, claim, joined, listMark, nextName, parseQuickText } from './parse'

/** The part of a line that is being typed. */
export interface Completion {
  readonly kind: 'actor' | 'place' | 'resource'
  /** Where it begins and ends (at the caret), in UTF-16 units. */
  readonly from: number
  readonly to: number
}

export interface Suggestion {
  readonly kind: 'actor' | 'coalition' | 'affiliation' | 'resource'
  /** What stands in the line once it is accepted. */
  readonly text: string
}

const shown = 6

/**
 * What is being typed at the caret; null in the middle of a word, in an address, and in a note.
 * @param caret 0..line.length, UTF-16 units. Never throws. O(length).
 */
export function completionAt(line: string, caret: number): Completion | null {
  if (!/^\s*(?:$|[@:,;>→]|-+>)/u.test(line.slice(caret))) return null
  const before = line.slice(0, caret).replace(address, (found) => ' '.repeat(found.length))
  if (/<[^>]*$/u.test(before)) return null
  const begin =
    lastEnd(before, before.includes(':') ? chainMark : nextName) ?? listMark.exec(before)?.[0].length ?? 0
  const entry = before.slice(begin)
  const colon = entry.indexOf(':')
  const at = entry.indexOf('@')
  if (colon < 0) return completion(at < 0 ? 'actor' : 'place', before, at < 0 ? begin : begin + at + 1)
  const from = claimed(entry.slice(colon + 1))
  return from === null ? null : completion('resource', before, begin + colon + 1 + from)
}

/**
 * What is known and goes on as was typed, the likeliest first: only what the line is then understood to say.
 * Nobody is suggested before a letter of the name. O(actors + resources).
 */
export function suggestionsFor(
  network: Network,
  line: string,
  { kind, from, to }: Completion,
  language: 'id' | 'en',
): readonly Suggestion[] {
  const wanted = foldWords(line.slice(from, to))
  if (wanted === '' && (kind === 'actor' || from !== to)) return []
  const ranked = new Map<string, readonly [number, Suggestion]>()
  for (const [suggestion, names] of known(network, kind, language)) {
    const key = foldWords(suggestion.text)
    const rank = Math.min(...names.map((name) => rankOf(foldWords(name), wanted)))
    if (rank < Infinity && key !== wanted && !ranked.has(key)) ranked.set(key, [rank, suggestion])
  }
  const sorted = [...ranked.values()].sort(([one], [other]) => one - other)
  const fitting: Suggestion[] = []
  for (const [, suggestion] of sorted) {
    if (isMeant(kind, line.slice(0, from), suggestion.text)) fitting.push(suggestion)
    if (fitting.length === shown) break
  }
  return fitting
}

/** Where what is claimed last begins in the text behind the colon; null if that is a note, or still a word like `needs`. */
function claimed(text: string): number | null {
  let begin = 0
  let inList = false
  for (const mark of text.matchAll(new RegExp(`[,;]|${joined.source}`, joined.flags))) {
    inList ||= claim.test(text.slice(begin, mark.index).trim())
    begin = mark.index + mark[0].length
  }
  const item = text.slice(begin).trimStart()
  const start = text.length - item.length
  const [word] = claim.exec(item) ?? []
  if (word === undefined) return inList ? start : null
  return /[\s:=]$/u.test(word) ? start + word.length : null
}

function completion(kind: Completion['kind'], before: string, from: number): Completion {
  const typed = before.slice(from)
  return { kind, from: from + typed.length - typed.trimStart().length, to: before.length }
}

/** Where the last match of a mark ends; null if there is none. */
function lastEnd(text: string, mark: RegExp): number | null {
  const last = [...text.matchAll(new RegExp(mark.source, `${mark.flags}g`))].at(-1)
  return last ? last.index + last[0].length : null
}

/** What there is of a kind, each with the names that it goes by. */
function* known(
  network: Network,
  kind: Completion['kind'],
  language: 'id' | 'en',
): Generator<readonly [Suggestion, readonly string[]]> {
  if (kind === 'actor')
    for (const { name } of network.actors.values()) yield [{ kind: 'actor', text: name }, [name]]
  else if (kind === 'place') {
    for (const { name } of network.coalitions.values()) yield [{ kind: 'coalition', text: name }, [name]]
    const affiliations = new Set([...network.actors.values()].map(({ affiliation }) => affiliation))
    affiliations.delete('')
    for (const text of affiliations) yield [{ kind: 'affiliation', text }, [text]]
  } else
    for (const { name, aliases } of network.resources.values()) {
      const text = phraseIn(name, language)
      yield [{ kind: 'resource', text }, [text, ...aliases.map((alias) => alias.name)]]
    }
}

/** 0 = begins so, 1 = a word in it does, 2 = has it inside. */
function rankOf(name: string, wanted: string): number {
  const at = ` ${name}`.indexOf(` ${wanted}`)
  return at === 0 ? 0 : at > 0 ? 1 : name.includes(wanted) ? 2 : Infinity
}

/** A name with a comma or a colon in it may be read as something else. */
function isMeant(kind: Completion['kind'], before: string, text: string): boolean {
  const entry = parseQuickText(before + text)
    .at(-1)
    ?.at(-1)
  if (!entry) return false
  const said =
    kind === 'actor' ? [entry.name] : kind === 'place' ? [entry.place] : entry.needs.concat(entry.offers)
  return said.some((each) => foldWords(each) === foldWords(text))
}
