/** Reads the dates that contact lists hold. */

import type { Day } from '../../network/records'

/** The first three letters of the months, English and Indonesian where they differ. */
const monthNames: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const indonesian = new Map([
  ['mei', 5],
  ['agu', 8],
  ['ags', 8],
  ['okt', 10],
  ['des', 12],
  ['nop', 11],
])

/**
 * The day that `text` names: `22 Sep 2026`, `15-Jan-24`, `15 Agustus 2024`, `2026-08-05`, `5/8/2026` (5 August), or
 * `8/25/2026`, which has no other reading. A time behind it is left out. Null if it is no day of the years 1900–2100.
 */
export function readDay(text: string): Day | null {
  const parts = text.slice(0, 40).split(/[\s/.,-]+|T(?=\d)/)
  const [one = '', two = '', three = ''] = parts
  if (/^\d{4}$/.test(one)) return dayOf(one, two, three)
  if (/^\p{L}/u.test(one)) return dayOf(three, one, two)
  return dayOf(three, two, one) ?? (/^\d/.test(two) ? dayOf(three, one, two) : null)
}

function dayOf(yearText: string, monthText: string, dayText: string): Day | null {
  if (!/^(\d{2}|\d{4})$/.test(yearText) || !/^\d{1,2}$/.test(dayText)) return null
  const year =
    yearText.length === 4 ? Number(yearText) : Number(yearText) + (Number(yearText) < 70 ? 2000 : 1900)
  const month = monthOf(monthText)
  const day = Number(dayText)
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return null
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** 1–12, or 0. */
function monthOf(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  const start = text.slice(0, 3).toLowerCase()
  return indonesian.get(start) ?? monthNames.indexOf(start) + 1
}
