/** Keys by which two ways of writing the same thing compare equal; '' where there is nothing to compare. */

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
