/** Ways of being introduced to choose from: the proposed one first, none through the closed, each with its own plan. */

import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse'
import { introductionOptions } from '../../src/analysis/introductionOptions'
import { idOf, type Sketch, sketchNetwork } from './sketch'

const today = '2026-11-24'

/** Ana and Fitri gain from each other; I know Budi well and Citra a little, but not Dewi (all made up). */
const sketch: Sketch = {
  actors: {
    ana: { in: ['one'], offers: { ice: 3 }, needs: { fish: 3 } },
    fitri: { in: ['two'], offers: { fish: 3 }, needs: { ice: 3 } },
    budi: {},
    citra: {},
    dewi: {},
    eko: {},
    gita: { receptivity: ['closed', today] },
    saya: {},
  },
  ties: [
    ['ana', 'budi', 5],
    ['budi', 'fitri', 4],
    ['ana', 'citra', 3],
    ['citra', 'fitri', 5],
    ['ana', 'dewi', 5],
    ['dewi', 'fitri', 2],
    ['ana', 'eko'],
    ['eko', 'fitri', 1],
    ['ana', 'gita', 5],
    ['gita', 'fitri', 5],
    ['saya', 'budi', 4],
    ['saya', 'citra', 2],
  ],
  me: 'saya',
}
const options = (changed: Partial<Sketch> = {}, one = 'ana', other = 'fitri') =>
  introductionOptions(sketchNetwork({ ...sketch, ...changed }), idOf(one), idOf(other), today)

describe('introductionOptions', () => {
  it('are the three most trusted paths around the closed, each with whom I ask and whether now is the time', () => {
    const found = options()
    expect(found.map(({ chain }) => chain.actors.join(' '))).toEqual([
      'ana budi fitri',
      'ana citra fitri',
      'ana dewi fitri',
    ])
    expect(found[0]!.plan).toMatchObject({ connector: 'budi', verdict: 'askNow', reasons: [] })
    expect(found[1]!.plan).toMatchObject({
      connector: 'citra',
      weakest: { from: 'saya', to: 'citra', trust: 0.4 },
      verdict: 'warmFirst',
      reasons: [{ code: 'weakTrust' }],
    })
    // I know Dewi only by way of those who are to be introduced.
    expect(found[2]!.plan).toBeNull()
  })

  it('begin with what the opportunity proposes, even where another path has more trust', () => {
    // Budi serves so many that Citra has the larger share.
    const crowd = Array.from({ length: 9 }, (_, k) => `friend${k}`)
    const busy = {
      ...sketch,
      actors: { ...sketch.actors, ...Object.fromEntries(crowd.map((name) => [name, {}])) },
      ties: [...sketch.ties!, ...crowd.map((name) => ['budi', name, 5] as const)],
    }
    const [opportunity] = analyse(sketchNetwork(busy), { today, seq: 1 }).opportunities
    const [first, second] = options(busy)
    expect(opportunity!.plan).toMatchObject(first!.plan!)
    expect([first!.plan!.connector, second!.plan!.connector]).toEqual(['citra', 'budi'])
  })

  it('wait where a party has the upper hand, along every path', () => {
    const fitri = { ...sketch.actors['fitri'], receptivity: ['content', today] as const }
    const actors = { ...sketch.actors, fitri }
    const verdicts = options({ actors }).map(({ plan }) => plan?.verdict)
    expect(verdicts).toEqual(['wait', 'wait', undefined])
  })

  it('have no plan where I reach none of the middlemen, or am nobody', () => {
    const { me: _, ...nobody } = sketch
    for (const { plan } of introductionOptions(sketchNetwork(nobody), idOf('ana'), idOf('fitri'), today))
      expect(plan).toBeNull()
    const apart = options({ ties: sketch.ties!.slice(0, 10) })
    expect(apart).toHaveLength(3)
    for (const { plan } of apart) expect(plan).toBeNull()
  })

  it('do not repeat a middleman while there are others, and avoid each in turn where there are not', () => {
    const chains = (ties: Sketch['ties']) =>
      options({ ties: ties! }).map(({ chain }) => chain.actors.join(' '))
    // Budi and each of the others; the three most trusted paths would all lead through Budi.
    const throughBudi = [
      ['ana', 'budi', 5],
      ['budi', 'fitri', 5],
      ['budi', 'citra', 5],
      ['citra', 'fitri', 5],
      ['budi', 'dewi', 5],
      ['dewi', 'fitri', 5],
    ] as const
    const weak = [
      ['ana', 'eko', 1],
      ['eko', 'fitri', 1],
    ] as const
    expect(chains([...throughBudi, ...weak]).slice(0, 2)).toEqual(['ana budi fitri', 'ana eko fitri'])
    // Nobody but Budi knows Ana: the others differ at least in who comes next.
    expect(chains(throughBudi)).toEqual(['ana budi fitri', 'ana budi citra fitri', 'ana budi dewi fitri'])
    const bridge = [
      ['ana', 'budi', 5],
      ['budi', 'citra', 5],
      ['citra', 'fitri', 5],
      ['ana', 'dewi', 2],
      ['dewi', 'citra', 2],
      ['budi', 'eko', 3],
      ['eko', 'fitri', 3],
    ] as const
    expect(chains(bridge)).toEqual(['ana budi citra fitri', 'ana budi eko fitri', 'ana dewi citra fitri'])
  })

  it('lead through me to those who are to be asked on either side, where I know neither of the two', () => {
    const ties = [
      ['ana', 'budi', 5],
      ['budi', 'saya', 4],
      ['saya', 'citra', 3],
      ['citra', 'fitri', 5],
    ] as const
    const [option] = options({ ties })
    expect(option!.chain.actors).toEqual(['ana', 'budi', 'saya', 'citra', 'fitri'])
    expect(option!.plan).toMatchObject({
      asked: [
        { actor: 'budi', brings: ['ana'] },
        { actor: 'citra', brings: ['fitri'] },
      ],
      // The one whom I know less decides, and is the connector.
      connector: 'citra',
      path: { actors: ['budi', 'saya', 'citra'] },
      weakest: { from: 'saya', to: 'citra', trust: 0.6 },
      verdict: 'askNow',
    })
    const asked = ['budi', 'asked', '2026-11-20'] as const
    expect(options({ ties, touchpoints: [asked, asked] })[0]!.plan).toMatchObject({
      verdict: 'wait',
      reasons: [{ code: 'connectorOverused', actor: 'budi' }],
    })
  })

  it('are more when asked for, and none for nobody', () => {
    expect(options({ thresholds: { pathCount: 9 } }).length).toBeGreaterThan(3)
    expect(options({}, 'ana', 'nobody')).toEqual([])
    expect(options({}, 'ana', 'ana')).toEqual([])
  })
})
