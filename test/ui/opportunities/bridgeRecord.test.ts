/** What is said of the bridges that exist, in both languages. */

import { beforeAll, describe, expect, it } from 'vitest'
import { effectiveThresholds } from '../../../src/analysis/thresholds'
import { loadAllWords, allWordsOf } from '../../../src/i18n/words'
import { recordFormula, recordSentences } from '../../../src/ui/opportunities/wording'

const thresholds = effectiveThresholds()
const record = { bridges: 12, won: 0.784, mixed: 0.789, weight: 1 }

beforeAll(() => Promise.all((['id', 'en'] as const).map(loadAllWords)))

describe('the words for a track record', () => {
  it('name the bridges, what they won, and that the factors count in full', () => {
    const [tested, mixed, counts] = recordSentences(record, thresholds, 'en', allWordsOf('en'))
    expect(tested).toContain('12 ties')
    expect(tested).toContain('78 of 100')
    expect(mixed).toBe('With what is usual (80) that makes 79.')
    expect(counts).toBe('Warmth, doors and reach count in full.')
    const [diuji, digabung, dihitung] = recordSentences(record, thresholds, 'id', allWordsOf('id'))
    expect(diuji).toContain('12 hubungan antarkoalisi')
    expect(diuji).toContain('78 dari 100')
    expect(digabung).toContain('(80), jadinya 79')
    expect(dihitung).toContain('dihitung penuh')
  })

  it.each([
    [0.4, 'count 40% only', 'hanya dihitung 40%'],
    [0.002, 'do not count here', 'tidak dihitung di sini'],
    [0.998, 'count in full', 'dihitung penuh'],
  ])('say how much the factors count at %d', (weight, en, id) => {
    expect(recordSentences({ ...record, weight }, thresholds, 'en', allWordsOf('en'))[2]).toContain(en)
    expect(recordSentences({ ...record, weight }, thresholds, 'id', allWordsOf('id'))[2]).toContain(id)
  })

  it('say that nothing was tested', () => {
    const untested = { bridges: 0, won: null, mixed: 0.8, weight: 1 }
    expect(recordSentences(untested, thresholds, 'en', allWordsOf('en'))).toEqual([
      allWordsOf('en').bridgeRecord.untested,
    ])
    expect(recordFormula(untested, thresholds, 'en', allWordsOf('en'))).toBeUndefined()
  })

  it('have the formula with its numbers', () => {
    expect(recordFormula(record, thresholds, 'id', allWordsOf('id'))).toBe(
      'r = rata-rata 12 × 0,78 dan 5 × 0,8 = 0,79; (r − 0,5) ÷ (0,6 − 0,5), dari 0 sampai 1 → 1',
    )
  })

  it('tell of one bridge as of one', () => {
    expect(recordSentences({ ...record, bridges: 1 }, thresholds, 'en', allWordsOf('en'))[0]).toMatch(
      /the 1 tie between/,
    )
  })
})
