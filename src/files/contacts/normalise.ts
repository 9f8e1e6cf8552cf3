/** Keys by which two ways of writing the same thing compare equal; '' where there is nothing to compare. */

import { legalForms } from '../../network/affiliation'
import { foldWords } from '../text'

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
 * A telephone number in international form: 0812…, 812… and 62812… are +62812… . A number whose country cannot be
 * told stays as its digits. '' if it has fewer than seven digits: such an extension is many people's.
 */
export function phoneKey(phone: string): string {
  const digits = phone.replace(/\D+/g, '')
  if (digits.length < 7) return ''
  const international = phone.includes('+') ? digits : digits.startsWith('00') ? digits.slice(2) : null
  if (international !== null) return `+${international.replace(/^620+/, '62')}`
  if (digits.startsWith('0')) return `+62${digits.slice(1)}`
  if (/^62\d{8,}$/.test(digits)) return `+${digits.replace(/^620+/, '62')}`
  return /^8\d{8,11}$/.test(digits) ? `+62${digits}` : digits
}

export function emailKey(email: string): string {
  return email.trim().toLowerCase()
}

/**
 * Host and path of a profile's address, without www., a country's linkedin host, query and closing slash.
 * '' for an address without a path: that is the site of an organisation, and many people's.
 */
export function linkKey(link: string): string {
  const bare = link
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .split(/[?#]/, 1)[0]!
  const slash = bare.indexOf('/')
  if (slash === -1) return ''
  const host = bare.slice(0, slash).replace(/^www\./, '')
  const path = bare.slice(slash).split('/').filter(Boolean).join('/')
  return path === '' ? '' : `${host.endsWith('.linkedin.com') ? 'linkedin.com' : host}/${path}`
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
