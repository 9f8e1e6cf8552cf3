/** Receptivity fades, closed does not, and nothing lasts longer than a year. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fadedReceptivity } from '../../src/analysis/receptivity'
import { effectiveThresholds } from '../../src/analysis/thresholds'
import { type ReceptivityLevel, receptivityLevels } from '../../src/network/scales'

const thresholds = effectiveThresholds()
const faded = (level: ReceptivityLevel, notedOn: string, today: string) =>
  fadedReceptivity({ level, notedOn }, today, thresholds)

describe('fadedReceptivity', () => {
  it.each([
    ['hungry', 1],
    ['open', 0.8],
    ['content', 0.3],
    ['closed', 0],
  ] as const)('counts %s as %d on the day', (level, value) => {
    expect(faded(level, '2026-11-24', '2026-11-24')).toEqual({
      level,
      noted: { level, on: '2026-11-24' },
      value,
      expired: false,
    })
  })

  it('goes half the way to unknown in 90 days', () => {
    expect(faded('hungry', '2026-08-26', '2026-11-24').value).toBeCloseTo(0.75, 12)
    expect(faded('content', '2026-08-26', '2026-11-24').value).toBeCloseTo(0.4, 12)
    expect(faded('closed', '2026-08-26', '2026-11-24').value).toBe(0)
  })

  it('is unknown after a year, closed too, with a question to ask', () => {
    expect(faded('hungry', '2025-11-24', '2026-11-24')).toMatchObject({ level: 'hungry', expired: false })
    for (const level of receptivityLevels) {
      expect(faded(level, '2025-11-23', '2026-11-24')).toEqual({
        level: null,
        noted: { level, on: '2025-11-23' },
        value: 0.5,
        expired: true,
      })
    }
  })

  it('is unknown when never noted, without a question', () => {
    expect(fadedReceptivity(null, '2026-11-24', thresholds)).toEqual({
      level: null,
      noted: null,
      value: 0.5,
      expired: false,
    })
  })

  it('takes a note of tomorrow for one of today, and an unreadable day for one of long ago', () => {
    expect(faded('open', '2026-11-25', '2026-11-24').value).toBe(0.8)
    expect(faded('open', 'some day', '2026-11-24').expired).toBe(true)
  })

  it('never leaves the way from the level to unknown', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('hungry', 'open', 'content'),
        fc.integer({ min: 0, max: 800 }),
        (level, days) => {
          const today = new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)
          const { value } = faded(level, '2026-01-01', today)
          const fresh = faded(level, today, today).value
          expect(value).toBeGreaterThanOrEqual(Math.min(0.5, fresh))
          expect(value).toBeLessThanOrEqual(Math.max(0.5, fresh))
        },
      ),
    )
  })
})
