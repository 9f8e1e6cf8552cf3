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
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year >= 1900 && year <= 2100 ? date.toISOString().slice(0, 10) : null
}

/** 1–12, or 0. */
function monthOf(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  const start = text.slice(0, 3).toLowerCase()
  return indonesian.get(start) ?? monthNames.indexOf(start) + 1
}
