/** Numbers, days and times as people of each language write them. */

export type Language = 'id' | 'en'

const locales = { id: 'id-ID', en: 'en-GB' } as const

function numberFormat(language: Language, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits })
}

/** Making one takes longer than using it a hundred times: the usual numbers of decimals are at hand. */
const formatsOf = (language: Language) => [0, 1, 2].map((digits) => numberFormat(language, digits))
const formats = { id: formatsOf('id'), en: formatsOf('en') }

/** @param digits decimals at most */
export function formatNumber(value: number, language: Language, digits = 0): string {
  // A hyphen is too short for a minus, and lines break after it.
  return (formats[language][digits] ?? numberFormat(language, digits)).format(value).replace('-', '−')
}

/** @param share 0..1 */
export function formatShare(share: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 }).format(
    share,
  )
}

type DateParts = Intl.DateTimeFormatOptions
const dayAndMonth: DateParts = { day: 'numeric', month: 'short', timeZone: 'UTC' }
const withYear: DateParts = { ...dayAndMonth, year: 'numeric' }
const inFull: DateParts = { ...withYear, weekday: 'long', month: 'long' }
const clock: DateParts = { timeStyle: 'short' }
type DateFormats = Map<DateParts, Intl.DateTimeFormat>
const dateFormats: Readonly<Record<Language, DateFormats>> = { id: new Map(), en: new Map() }

/** Each is made when it is first needed, and kept: a list of the history has hundreds of times. */
function dateFormat(language: Language, parts: DateParts): Intl.DateTimeFormat {
  const made = dateFormats[language].get(parts) ?? new Intl.DateTimeFormat(locales[language], parts)
  dateFormats[language].set(parts, made)
  return made
}

/** A calendar day `YYYY-MM-DD`: `12 Nov`, with the year unless it is `thisYear`. */
export function formatDay(day: string, language: Language, thisYear = ''): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  return dateFormat(language, day.startsWith(`${thisYear}-`) ? dayAndMonth : withYear).format(date)
}

/** A calendar day in full: `Tuesday 24 November 2026`. */
export function formatLongDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  return dateFormat(language, inFull).format(date)
}

/** The time of day of a moment (ISO 8601) where the person is: `14:05`. */
export function formatClock(at: string, language: Language): string {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return at
  return dateFormat(language, clock).format(date)
}

/** A moment (ISO 8601) where the person is: `24 Nov 2026, 14:05`. */
export function formatMoment(at: string, language: Language): string {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return at
  return `${formatDay(localDayOf(at), language)}, ${formatClock(at, language)}`
}

/** The calendar day of a moment (ISO 8601) where the person is, `YYYY-MM-DD`. */
export function localDayOf(at: string): string {
  const date = new Date(at)
  const part = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`
}

/** Names in a row: `A, B dan C`, or `A, B atau C`. */
export function formatList(
  items: readonly string[],
  language: Language,
  joined: 'and' | 'or' = 'and',
): string {
  const type = joined === 'and' ? 'conjunction' : 'disjunction'
  return new Intl.ListFormat(locales[language], { type }).format(items)
}
