import { describe, expect, it } from 'vitest'
import { readDay } from '../../../src/files/contacts/day'

describe('dates in contact lists', () => {
  it.each([
    ['22 Sep 2026', '2026-09-22'],
    ['15-Jan-24', '2024-01-15'],
    ['15-Jan-98', '1998-01-15'],
    ['5/8/2026', '2026-08-05'],
    ['8/25/2026', '2026-08-25'],
    ['05.08.2026', '2026-08-05'],
    ['2026-08-05', '2026-08-05'],
    ['2026-08-05T10:00:00Z', '2026-08-05'],
    ['2026-08-05 10:00', '2026-08-05'],
    ['17 Agustus 2024', '2024-08-17'],
    ['1 Mei 2024', '2024-05-01'],
    ['31 Okt 2024', '2024-10-31'],
    ['2 Des 2024', '2024-12-02'],
    ['Sep 22, 2026', '2026-09-22'],
    ['29 Feb 2024', '2024-02-29'],
  ])('%s', (text, day) => expect(readDay(text)).toBe(day))

  it.each([
    '',
    'kemarin',
    '29 Feb 2023',
    '32/1/2024',
    '13/13/2024',
    '0/0/00',
    '2024',
    '1 Xyz 2024',
    '1/2/3024',
  ])('%j is none', (text) => expect(readDay(text)).toBeNull())
})

it('knows the length of every month', () => {
  for (let year = 1900; year <= 2100; year++)
    for (let month = 1; month <= 12; month++) {
      const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
      expect(readDay(`${year}-${month}-${last}`)).toBe(
        new Date(Date.UTC(year, month - 1, last)).toISOString().slice(0, 10),
      )
      expect(readDay(`${year}-${month}-${last + 1}`)).toBeNull()
    }
})
