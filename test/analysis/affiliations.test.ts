/** Which ways of writing an affiliation are one, and when a coalition is proposed. */

import { describe, expect, it } from 'vitest'
import { proposeCoalitions } from '../../src/analysis/affiliations'
import { affiliationKey } from '../../src/network/affiliation'
import { effectiveThresholds } from '../../src/analysis/thresholds'
import { type Sketch, sketchNetwork } from './sketch'

const propose = (actors: Sketch['actors']) =>
  proposeCoalitions(sketchNetwork({ actors }), effectiveThresholds())

describe('affiliationKey', () => {
  it.each([
    ['PT Laut Biru', 'PT. LAUT BIRU Tbk.'],
    ['PT Laut Biru', 'Laut  Biru, PT (Persero)'],
    ['CV Maju-Jaya', 'maju jaya'],
    ['P.T. Café Senja', 'pt cafe senja'],
  ])('%s is %s', (one, other) => {
    expect(affiliationKey(one)).toBe(affiliationKey(other))
  })

  it('keeps apart what only begins alike, and is empty for no name at all', () => {
    expect(affiliationKey('PT Laut Biru')).not.toBe(affiliationKey('PT Laut Biru Timur'))
    expect(affiliationKey('Tbkarya')).toBe('tbkarya')
    expect(affiliationKey(' – ')).toBe('')
    expect(affiliationKey('PT.')).toBe('')
  })
})

describe('proposeCoalitions', () => {
  it('proposes affiliations of three, by the spelling used most', () => {
    expect(
      propose({
        ana: { affiliation: 'laut biru' },
        budi: { affiliation: 'PT Laut Biru' },
        citra: { affiliation: ' PT  Laut Biru ' },
        dewi: { affiliation: 'Bank Amanah' },
        eko: { affiliation: 'Bank Amanah' },
        fitri: {},
        gita: {},
        hadi: {},
      }),
    ).toEqual([{ name: 'PT Laut Biru', members: ['ana', 'budi', 'citra'] }])
  })

  it('does not propose what is drawn already', () => {
    const own = { affiliation: 'Laut Biru', in: ['one', 'two'] }
    expect(propose({ ana: own, budi: own, citra: { ...own, in: ['two'] } })).toEqual([])
    expect(propose({ ana: own, budi: own, citra: { ...own, in: ['three'] } })).toHaveLength(1)
  })
})
