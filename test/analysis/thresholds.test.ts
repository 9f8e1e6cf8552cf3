/** A person's own thresholds, and what is not let through. */

import { describe, expect, it } from 'vitest'
import { effectiveThresholds, type ThresholdName, thresholdRanges } from '../../src/analysis/thresholds'

describe('effectiveThresholds', () => {
  it('are the given ones unless set', () => {
    const given = effectiveThresholds()
    expect(given).toMatchObject({
      daring: 0.9,
      warmTrust: 0.6,
      restAfterAsking: 30,
      listedOpportunities: 200,
    })
    expect(effectiveThresholds({ warmTrust: 0.4 })).toEqual({ ...given, warmTrust: 0.4 })
  })

  it('stay within their range, and counts are whole', () => {
    expect(effectiveThresholds({ daring: 7, fitUnknown: -Infinity, pathHops: 4.9 })).toMatchObject({
      daring: 1,
      fitUnknown: 0.01,
      pathHops: 4,
    })
  })

  it('ignore what is no number and names they do not know', () => {
    const own = JSON.parse('{"daring": null, "__proto__": 3, "toString": 3, "height": 3}') as Record<
      string,
      number
    >
    expect(effectiveThresholds({ ...own, daring: Number.NaN })).toEqual(effectiveThresholds())
  })

  it('have values inside their own range', () => {
    for (const name of Object.keys(thresholdRanges) as ThresholdName[]) {
      const { value, min, max } = thresholdRanges[name]
      expect(value, name).toBeGreaterThanOrEqual(min)
      expect(value, name).toBeLessThanOrEqual(max)
    }
  })
})
