/** Compares what people wrote as a name: forms of address, degrees and legal forms do not count. */

import { legalForms } from './affiliation'

const addresses = new Set('h hj ir dr drs dra drg prof kh bapak ibu pak bu sdr sdri mr mrs ms'.split(' '))
const degrees = new Set(
  (
    'se mm mba sh mh st mt ssi msi skom mkom spd mpd sip phd sos ssos mkn amd ak ca cpa md bsc msc ma ba mak mkes ' +
    'skm sked sag mag mhum sst stp sp spt mp'
  ).split(' '),
)

/** A person's name without forms of address and degrees: `H. Agus Salim, S.E., M.M.` is `agus salim`. */
export function nameKey(name: string): string {
  const words = wordsOf(name)
  let from = 0
  let to = words.length
  while (from < to - 1 && addresses.has(words[from]!)) from += 1
  while (to - 1 > from && degrees.has(words[to - 1]!)) to -= 1
  return withoutLegalForms(words.slice(from, to))
}

/** Whether a name carries a legal form that only organisations have. */
export function isOrganisationName(name: string): boolean {
  const words = wordsOf(name)
  return words.length > 1 && (/^(pt|cv|ud|pd)$/.test(words[0]!) || words.at(-1) === 'tbk')
}

/**
 * Words to compare by: lower case, no diacritics, punctuation as single spaces. `É-mail  1` becomes `e mail 1`.
 * O(length).
 */
export function foldWords(text: string): string {
  return foldAccents(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Lower case, no diacritics. O(length). */
export function foldAccents(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}

/** Folded words; dots are dropped from an abbreviation that is known, else they part words: `S.E.`, but `PT.Maju`. */
function wordsOf(name: string): readonly string[] {
  if (!name.includes('.')) return splitWords(name)
  return name.split(/[\s,]+/).flatMap((part) => {
    if (!part.includes('.')) return splitWords(part)
    const joined = foldWords(part.replaceAll('.', ''))
    if (degrees.has(joined) || addresses.has(joined) || legalForms.has(joined)) return [joined]
    return splitWords(part)
  })
}

function splitWords(text: string): readonly string[] {
  const folded = foldWords(text)
  return folded === '' ? [] : folded.split(' ')
}

function withoutLegalForms(words: readonly string[]): string {
  const kept = words.filter((word) => !legalForms.has(word))
  return (kept.length > 0 ? kept : words).join(' ')
}
