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
  return (formats[language][digits] ?? numberFormat(language, digits)).format(value)
}

/** @param share 0..1 */
export function formatShare(share: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 }).format(
    share,
  )
}

/** A calendar day `YYYY-MM-DD`: `12 Nov`, with the year unless it is `thisYear`. */
export function formatDay(day: string, language: Language, thisYear = ''): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  const year = day.startsWith(`${thisYear}-`) ? {} : ({ year: 'numeric' } as const)
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...year,
  }).format(date)
}

/** Names in a row: `A, B dan C`. */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items)
}
