/** Which pairs are opportunities, in a network small enough to judge by eye (all made up). */

import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse'
import type { Factor } from '../../src/analysis/findings'
import { type Sketch, sketchNetwork } from './sketch'

const today = '2026-11-24'
const find = (sketch: Sketch) => analyse(sketchNetwork(sketch), { today, seq: 7 })

/**
 * A fishers' cooperative needs cold storage and offers fish, a cold store the reverse. The bank knows both well; Nelayan
 * knows Sopir, so that there is a door between the coalitions already.
 */
const base = {
  actors: {
    koperasi: {
      in: ['fishers'],
      offers: { fish: 4 },
      needs: { cold: 5 },
      receptivity: ['hungry', today],
    },
    gudang: {
      in: ['traders'],
      offers: { cold: 4 },
      needs: { fish: 5, loan: 3 },
      receptivity: ['open', today],
    },
    nelayan: { in: ['fishers'], offers: {}, needs: {} },
    sopir: { in: ['traders'], offers: {}, needs: {} },
    bank: {},
    saya: {},
  },
  ties: [
    ['koperasi', 'bank', 4],
    ['bank', 'gudang', 5],
    ['saya', 'bank', 4],
    ['koperasi', 'nelayan', 5],
    ['gudang', 'sopir', 5],
    ['nelayan', 'sopir', 3],
  ],
  me: 'saya',
} satisfies Sketch

/** The base with one actor told anew. */
const withActor = (key: keyof typeof base.actors, change: Sketch['actors'][string]): Sketch => ({
  ...base,
  actors: { ...base.actors, [key]: { ...base.actors[key], ...change } },
})

describe('an opportunity that a careful person agrees with', () => {
  const findings = find(base)
  const [opportunity] = findings.opportunities

  it('is the only one', () => {
    expect(findings.opportunities).toHaveLength(1)
    expect(findings.opportunityCount).toBe(1)
    expect(opportunity).toMatchObject({ pair: 'gudang|koperasi', a: 'gudang', b: 'koperasi', rank: 1 })
    // Nelayan–gudang, koperasi–sopir: introducible, but nelayan and sopir have nothing to give or gain.
    expect(findings.heldBack).toMatchObject({
      oneSided: 2,
      closed: 0,
      proposed: 0,
      dismissed: 0,
      postponed: 0,
    })
    expect(findings.outsiders).toBe(2)
    expect(findings.seq).toBe(7)
  })

  it('is worth what the definition says', () => {
    const { warmth, doors, reach, fit, openness } = opportunity!.factors
    // The bank has three contacts; gudang–sopir–nelayan–koperasi is the way of two introducers.
    const introductions = (1 * 0.8) / 3 + (1 * 0.6 * 1) / (2 * 2)
    expect(warmth.introductions).toBeCloseTo(introductions, 12)
    expect(warmth.value).toBeCloseTo(1 - Math.exp(-introductions), 12)
    // Neither knows anybody on the other side.
    expect(doors).toMatchObject({ aIntoB: 0, bIntoA: 0, openings: 1, value: 0.5 })
    // Everybody else of the other side is two ties away already, so nobody new but through nelayan and sopir: none.
    expect(reach).toMatchObject({ actors: 0, median: 1, value: 0.05 })
    expect(fit.ab).toBeCloseTo(4 / 5, 12)
    expect(fit.ba).toBeCloseTo(4 / 8, 12)
    expect(fit.value).toBeCloseTo(Math.sqrt(0.8 * 0.5), 12)
    expect(openness.value).toBeCloseTo(0.8, 12)
    const core = (warmth.value * doors.value) ** 0.9 * reach.value ** 0.1
    expect(opportunity!.score).toBeCloseTo(100 * (core * fit.value * openness.value) ** (1 / 3.9), 10)
    const bars: readonly Factor[] = Object.values(opportunity!.factors)
    const weights = bars.reduce((sum, { weight }) => sum + weight, 0)
    expect(weights).toBeCloseTo(3.9, 12)
    const meanOfBars = bars.reduce((product, { value, weight }) => product * value ** (weight / weights), 100)
    expect(opportunity!.score).toBeCloseTo(meanOfBars, 10)
  })

  it('says who gives what', () => {
    expect(opportunity!.gives.ab).toMatchObject({
      giver: 'gudang',
      receiver: 'koperasi',
      matches: [{ resource: 'cold', capacity: 4, urgency: 5, amount: 4 }],
      needed: 5,
    })
    expect(opportunity!.gives.ba).toMatchObject({ matches: [{ resource: 'fish', amount: 4 }], needed: 8 })
  })

  it('says who can introduce them, and along which ties', () => {
    expect(opportunity!.introducerCount).toBe(2)
    const [bank, chain] = opportunity!.introducers
    expect(bank).toMatchObject({ actors: ['bank'], contacts: [3] })
    expect(bank!.term).toBeCloseTo(0.8 / 3, 12)
    expect(chain).toMatchObject({ actors: ['sopir', 'nelayan'], contacts: [2, 2] })
    expect(bank!.share + chain!.share).toBeCloseTo(1, 12)
    expect(chain!.links.map(({ from, to, trust }) => [from, to, trust])).toEqual([
      ['gudang', 'sopir', 1],
      ['sopir', 'nelayan', 0.6],
      ['nelayan', 'koperasi', 1],
    ])
    expect(opportunity!.path).toEqual({
      actors: ['gudang', 'bank', 'koperasi'],
      links: [
        { from: 'gudang', to: 'bank', trust: 1, assumed: false },
        { from: 'bank', to: 'koperasi', trust: 0.8, assumed: false },
      ],
      trust: 0.8,
    })
  })

  it('makes the gap between the two coalitions worth closing', () => {
    const [gap] = findings.gaps
    expect(findings.gapCount).toBe(1)
    expect(gap).toMatchObject({ ties: 1, possible: 4, distance: 1, meanBest: opportunity!.score })
    expect(gap!.gap).toBeCloseTo(1 - 1 / ((4 * 4) / 12), 12)
    expect(gap!.weight).toBeCloseTo(gap!.gap! * opportunity!.score, 12)
  })
})

describe('no opportunity', () => {
  const closed = ['closed', today] as const
  it.each<[string, Sketch, Partial<ReturnType<typeof find>['heldBack']>]>([
    ['one side gains nothing', withActor('koperasi', { needs: { loan: 5 } }), { oneSided: 3 }],
    ['the other side gains nothing', withActor('gudang', { needs: { loan: 5 } }), { oneSided: 3 }],
    ['a party needs nothing', withActor('koperasi', { needs: {} }), { oneSided: 3 }],
    ['a party is closed', withActor('gudang', { receptivity: closed }), { closed: 2, oneSided: 1 }],
    ['they share a coalition', withActor('gudang', { in: ['traders', 'fishers'] }), { oneSided: 1 }],
    ['a party belongs to no coalition', withActor('koperasi', { in: [] }), { oneSided: 1 }],
    ['they are tied', { ...base, ties: [...base.ties, ['gudang', 'koperasi', 1]] }, { oneSided: 2 }],
    [
      'an exchange has made them a tie',
      { ...base, exchanges: [['gudang', 'koperasi', 'ended', 2]] },
      { oneSided: 2, proposed: 0 },
    ],
    [
      'an exchange is proposed',
      { ...base, exchanges: [['gudang', 'koperasi', 'proposed', 2]] },
      { oneSided: 2, proposed: 1 },
    ],
    [
      'their tie is over',
      { ...base, ties: [...base.ties, ['koperasi', 'gudang', 4, '2026-10-01']] },
      { oneSided: 2, parted: 1 },
    ],
    ['it was dismissed', { ...base, marks: [['koperasi', 'gudang', 'dismissed']] }, { dismissed: 1 }],
    [
      'it was put off until tomorrow',
      { ...base, marks: [['gudang', 'koperasi', 'postponed', '2026-11-25']] },
      { postponed: 1, dismissed: 0 },
    ],
    ['nobody can introduce them', { ...base, ties: [['gudang', 'sopir', 5]] }, { oneSided: 0, closed: 0 }],
  ])('where %s', (_, sketch, heldBack) => {
    const findings = find(sketch)
    const pairs = findings.opportunities.map(({ pair }) => pair)
    expect(pairs).not.toContain('gudang|koperasi')
    expect(findings.opportunityCount).toBe(pairs.length)
    expect(findings.heldBack).toMatchObject(heldBack)
  })

  it('comes back on the day until which it was put off, and a year after somebody was closed', () => {
    expect(find({ ...base, marks: [['gudang', 'koperasi', 'postponed', today]] }).opportunityCount).toBe(1)
    expect(find(withActor('gudang', { receptivity: ['closed', '2025-11-01'] })).opportunityCount).toBe(1)
  })
})

describe('what is unknown', () => {
  it('counts half and is marked', () => {
    const findings = find({ ...base, actors: { ...base.actors, koperasi: { in: ['fishers'] } } })
    const opportunity = findings.opportunities.find(({ pair }) => pair === 'gudang|koperasi')!
    expect(opportunity.factors.fit).toMatchObject({ ab: 0.5, ba: 0.5, value: 0.5 })
    expect(opportunity.factors.openness).toMatchObject({ value: 0.8 * 0.5, b: { level: null, value: 0.5 } })
    expect(opportunity.gives.ab).toMatchObject({ needsUnknown: true, offersUnknown: false, needed: null })
    expect(opportunity.gives.ba).toMatchObject({ needsUnknown: false, offersUnknown: true })
    expect(findings.unknowns).toEqual({ actors: 6, needs: 3, offers: 3, receptivity: 5, ties: 6, trust: 0 })
  })

  it('is a task, first where an opportunity waits for it', () => {
    const { tasks } = find({
      ...base,
      actors: {
        ...base.actors,
        koperasi: { in: ['fishers'], receptivity: ['hungry', '2025-01-01'] },
        tertutup: { receptivity: ['closed', today] },
      },
    })
    const needs = tasks.filter(({ kind }) => kind === 'findNeeds' || kind === 'stillSo')
    expect(needs.map(({ kind, actor, best }) => [kind, actor, best?.partner])).toEqual([
      ['findNeeds', 'koperasi', 'gudang'],
      ['stillSo', 'koperasi', 'gudang'],
      ['findNeeds', 'bank', undefined],
    ])
    // By contacts, where no opportunity waits: by id, citra would come last.
    const { tasks: others } = find({
      actors: { ana: {}, budi: {}, citra: {} },
      ties: [
        ['budi', 'citra'],
        ['citra', 'ana'],
      ],
    })
    const order = others.flatMap(({ kind, actor }) => (kind === 'findNeeds' ? actor : []))
    expect(order).toEqual(['citra', 'ana', 'budi'])
    expect(needs[2]).toMatchObject({ contacts: 3, best: null, offersUnknown: true })
  })
})

describe('closed actors', () => {
  it('introduce nobody and stand on no path', () => {
    const findings = find(withActor('bank', { receptivity: ['closed', today] }))
    const [opportunity] = findings.opportunities
    expect(opportunity!.introducers.map(({ actors }) => actors)).toEqual([['sopir', 'nelayan']])
    expect(opportunity!.factors.warmth.introductions).toBeCloseTo(0.6 / 4, 12)
    expect(opportunity!.path.actors).toEqual(['gudang', 'sopir', 'nelayan', 'koperasi'])
    expect(opportunity!.plan).toEqual({ status: 'noPath' })
  })
})

describe('ranking', () => {
  it('lists the best, counts all, and lets thresholds act', () => {
    const findings = find({
      ...base,
      actors: { ...base.actors, nelayan: { in: ['fishers'] } },
      thresholds: { daring: 1 },
    })
    const [first, second] = findings.opportunities
    expect(findings.opportunityCount).toBe(2)
    expect([first!.rank, second!.rank]).toEqual([1, 2])
    expect(first!.score).toBeGreaterThan(second!.score)
    expect(second!.pair).toBe('gudang|nelayan')
    expect(first!.factors.reach.weight).toBe(0)
    const one = find({
      ...base,
      actors: { ...base.actors, nelayan: { in: ['fishers'] } },
      thresholds: { daring: 1, listedOpportunities: 1, bestScoresPerGap: 1 },
    })
    expect(one.opportunities).toEqual([first])
    expect(one.opportunityCount).toBe(2)
    expect(one.gaps[0]!.meanBest).toBe(first!.score)
    expect(findings.gaps[0]!.meanBest).toBeCloseTo((first!.score + second!.score) / 2, 12)
  })

  it('puts equal ones in the order of their ids, however long the list', () => {
    // Every other one is known well to Zaki, and ranks before those who are known less.
    const others = Array.from({ length: 12 }, (_, k) => `b${10 + k}`)
    const sketch: Sketch = {
      actors: {
        ana: { in: ['one'] },
        zaki: {},
        ...Object.fromEntries(others.map((key) => [key, { in: ['two'] }])),
      },
      ties: [['ana', 'zaki', 5], ...others.map((key, k) => [key, 'zaki', k % 2 ? 5 : 3] as const)],
    }
    const ranked = [...others.filter((_, k) => k % 2), ...others.filter((_, k) => k % 2 === 0)]
    const pairsOf = (listedOpportunities: number) =>
      find({ ...sketch, thresholds: { listedOpportunities } }).opportunities.map(({ b }) => b)
    for (const listed of [1, 4, 7, 9, 12]) expect(pairsOf(listed)).toEqual(ranked.slice(0, listed))
  })
})
