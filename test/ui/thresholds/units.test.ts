/** Thresholds as a person reads and types them. */

import { describe, expect, it } from 'vitest'
import { thresholdRanges } from '../../../src/analysis/thresholds'
import { shownAs, storedAs, thresholdGroups, type Unit } from '../../../src/ui/thresholds/units'

const shown = Object.values(thresholdGroups).flatMap((group) => Object.entries(group) as [string, Unit][])

describe('the dialog of thresholds', () => {
  it('shows every threshold once', () => {
    expect(shown.map(([name]) => name).sort()).toEqual(Object.keys(thresholdRanges).sort())
  })

  it('shows trust of five, shares in percent and all else as it is, and stores what was shown', () => {
    expect([shownAs(0.6, 'trust'), shownAs(0.07, 'share'), shownAs(30, 'days')]).toEqual([3, 7, 30])
    expect([storedAs(3.5, 'trust'), storedAs(55, 'share'), storedAs(0.3, 'index')]).toEqual([0.7, 0.55, 0.3])
    for (const [name, unit] of shown) {
      const { value, min, max } = thresholdRanges[name as keyof typeof thresholdRanges]
      for (const each of [value, min, max]) expect(storedAs(shownAs(each, unit), unit), name).toBe(each)
    }
  })
})
