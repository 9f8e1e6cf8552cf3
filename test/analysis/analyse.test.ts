/** All findings at once: every network gets an answer, the same one however it is written down. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse'
import type { Network } from '../../src/network/network'
import { exchangeStatuses, type Level, receptivityLevels } from '../../src/network/scales'
import { idOf, reversedRows, type Sketch, sketchNetwork } from './sketch'

const today = '2026-11-24'
const find = (network: Network) => analyse(network, { today, seq: 1 })

/** Where a number is none, or something is missing. */
function faultsIn(value: unknown, where = 'findings'): string[] {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value)))
    return [`${where}: ${value}`]
  if (typeof value !== 'object' || value === null) return []
  const items = value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value
  return Object.entries(items).flatMap(([key, item]) => faultsIn(item, `${where}.${key}`))
}

function expectSound(findings: ReturnType<typeof find>) {
  expect(faultsIn(findings)).toEqual([])
}

const many = (count: number, sketch: (k: number) => Sketch['actors'][string]) =>
  Object.fromEntries(Array.from({ length: count }, (_, k) => [`actor ${k}`, sketch(k)]))

const allTies = (count: number) =>
  Array.from({ length: count }, (_, k) => k).flatMap((k) =>
    Array.from({ length: k }, (_, l) => [`actor ${l}`, `actor ${k}`, 5] as const),
  )

describe('networks at the edge', () => {
  it.each<[string, Sketch, Partial<ReturnType<typeof find>>]>([
    ['empty', { actors: {} }, { opportunityCount: 0, gapCount: 0, outsiders: 0, gaps: [], tasks: [] }],
    ['of one actor', { actors: { ana: {} }, me: 'ana' }, { opportunityCount: 0, outsiders: 1 }],
    [
      'of one coalition',
      { actors: many(5, () => ({ in: ['one'] })), ties: allTies(3) },
      { opportunityCount: 0 },
    ],
    [
      'of no coalition',
      { actors: many(5, () => ({})), ties: allTies(3) },
      { opportunityCount: 0, outsiders: 5 },
    ],
    [
      'without ties',
      { actors: many(6, (k) => ({ in: [`${k % 2}`] })) },
      { opportunityCount: 0, gapCount: 1 },
    ],
    ['without its own me', { actors: { ana: {} }, me: 'nobody' }, { opportunityCount: 0 }],
  ])('%s', (_, sketch, expected) => {
    const findings = find(sketchNetwork(sketch))
    expect(findings).toMatchObject(expected)
    expect(findings.brokers.size).toBe(Object.keys(sketch.actors).length)
    expectSound(findings)
  })

  it('complete, of 200 actors', () => {
    const findings = find(
      sketchNetwork({ actors: many(200, (k) => ({ in: [`${k % 4}`] })), ties: allTies(200) }),
    )
    expect(findings.opportunityCount).toBe(0)
    expect(findings.brokers.get(findings.tasks[0]!.actor)).toMatchObject({ contacts: 199, betweenness: 0 })
    expect(findings.gaps[0]).toMatchObject({ ties: 2500, possible: 2500, distance: 1, weight: null })
    expectSound(findings)
  })
})

it('asks nobody about themselves: there is no task for me', () => {
  const { tasks } = find(sketchNetwork({ actors: { ana: {}, budi: {} }, me: 'ana' }))
  expect(new Set(tasks.map(({ actor }) => actor))).toEqual(new Set([idOf('budi')]))
})

describe('brokers', () => {
  it('stand between coalitions, and depend on someone', () => {
    const { brokers } = find(
      sketchNetwork({
        actors: {
          ana: { in: ['one'] },
          budi: { in: ['one', 'two'] },
          citra: { in: ['two'] },
          dewi: {},
          eko: { in: ['one'] },
        },
        ties: [
          ['ana', 'budi'],
          ['budi', 'citra'],
          ['budi', 'eko'],
        ],
        exchanges: [['ana', 'budi', 'running', 4]],
      }),
    )
    const broker = (key: string) => [...brokers].find(([id]) => String(id) === key)![1]
    expect(broker('budi')).toMatchObject({
      contacts: 3,
      betweenness: 3,
      // ana–citra and eko–citra; ana and eko are on the same side.
      crossBetweenness: 2,
      effectiveSize: 3,
      efficiency: 1,
      constraint: (16 + 1 + 1) / 36,
      dependsOn: { actor: 'ana', share: 16 / 18 },
    })
    expect(broker('dewi')).toEqual({
      contacts: 0,
      crossBetweenness: 0,
      betweenness: 0,
      constraint: null,
      effectiveSize: null,
      efficiency: null,
      hierarchy: null,
      dependsOn: null,
    })
  })
})

const keys = Array.from({ length: 12 }, (_, k) => `actor ${k}`)
const key = fc.constantFrom(...keys)
const level = fc.option(fc.constantFrom<Level>(1, 2, 3, 4, 5))
const day = fc.constantFrom('2026-11-24', '2026-11-10', '2026-05-01', '2025-01-01', '2027-01-01')
const claims = fc.option(
  fc
    .array(fc.tuple(fc.constantFrom('ice', 'fish', 'loan'), level), { maxLength: 3 })
    .map((rows) => Object.fromEntries(rows)),
  { nil: undefined },
)

/** Networks of six to twelve actors; what is missing stays unknown. */
const sketches: fc.Arbitrary<Sketch> = fc
  .record({
    actors: fc.array(
      fc.record({
        in: fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(['one'], ['two'], ['three']) },
          { weight: 1, arbitrary: fc.subarray(['one', 'two', 'three']) },
        ),
        offers: claims,
        needs: claims,
        receptivity: fc.option(fc.tuple(fc.constantFrom(...receptivityLevels), day), { nil: undefined }),
        affiliation: fc.constantFrom('', 'PT Laut Biru', 'laut biru', 'Bank Amanah'),
      }),
      { minLength: 6, maxLength: keys.length },
    ),
    ties: fc.array(fc.tuple(key, key, level), { minLength: 12, maxLength: 40 }),
    exchanges: fc.array(fc.tuple(key, key, fc.constantFrom(...exchangeStatuses), level), { maxLength: 8 }),
    marks: fc.array(fc.tuple(key, key, fc.constantFrom('postponed', 'dismissed'), day), { maxLength: 2 }),
    touchpoints: fc.array(fc.tuple(key, fc.constantFrom('asked', 'talked'), day), { maxLength: 5 }),
    plans: fc.array(fc.tuple(key, key, key), { maxLength: 5 }),
    me: key,
  })
  .map(({ actors, ...rest }) => ({
    ...rest,
    actors: Object.fromEntries(
      actors.map((actor, k) => [
        keys[k]!,
        Object.fromEntries(Object.entries(actor).filter(([, value]) => value)),
      ]),
    ),
  }))

describe('on any network', () => {
  it('no number is missing, and every rank, score and share is in range', () => {
    let opportunities = 0
    fc.assert(
      fc.property(sketches, (sketch) => {
        const network = sketchNetwork(sketch)
        const findings = find(network)
        expectSound(findings)
        opportunities += findings.opportunityCount
        expect(findings.opportunities).toHaveLength(findings.opportunityCount)
        findings.opportunities.forEach((opportunity, place) => {
          expect(opportunity.rank).toBe(place + 1)
          expect(opportunity.score).toBeGreaterThan(0)
          expect(opportunity.score).toBeLessThanOrEqual(100)
          expect(opportunity.score).toBeLessThanOrEqual(findings.opportunities[place - 1]?.score ?? 100)
          expect(opportunity.factors.fit.ab * opportunity.factors.fit.ba).toBeGreaterThan(0)
          for (const { value } of Object.values(opportunity.factors)) {
            expect(value).toBeGreaterThan(0)
            expect(value).toBeLessThanOrEqual(1)
          }
          const shares = opportunity.introducers.map(({ share }) => share)
          if (opportunity.introducerCount === shares.length)
            expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10)
          const [a, b] = [network.actors.get(opportunity.a)!, network.actors.get(opportunity.b)!]
          expect(a.coalitions.filter((coalition) => b.coalitions.includes(coalition))).toEqual([])
        })
      }),
      { numRuns: 200 },
    )
    // The property would hold of findings that never find anything.
    expect(opportunities).toBeGreaterThan(30)
  })

  it('the order of rows decides nothing', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const network = sketchNetwork(sketch)
        const { brokers, receptivities, ...rest } = find(network)
        const reversed = find(reversedRows(network))
        expect(reversed).toMatchObject(rest)
        expect(new Map(reversed.brokers)).toEqual(new Map(brokers))
        expect(reversed.receptivities).toEqual(receptivities)
      }),
    )
  })

  it('other ids give the same scores', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const text = JSON.stringify(sketch)
        // actor 0 becomes actor Z, actor 1 becomes actor Y, …: the order of ids is turned round.
        const renamed = JSON.parse(
          text.replace(/actor (\d+)/g, (_, k: string) => `actor ${String.fromCharCode(90 - Number(k))}`),
        ) as Sketch
        const scoresOf = (findings: ReturnType<typeof find>) =>
          findings.opportunities.map(({ score }) => Number(score.toFixed(9)))
        const [one, other] = [find(sketchNetwork(JSON.parse(text) as Sketch)), find(sketchNetwork(renamed))]
        expect(scoresOf(other)).toEqual(scoresOf(one))
        expect(other.heldBack).toEqual(one.heldBack)
        expect(other.gaps.map(({ gap }) => gap)).toEqual(one.gaps.map(({ gap }) => gap))
      }),
    )
  })

  it('findings survive the way to another thread', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const findings = find(sketchNetwork(sketch))
        expect(structuredClone(findings)).toEqual(findings)
      }),
      { numRuns: 20 },
    )
  })
})

it('brokers are worked out once', () => {
  const findings = find(sketchNetwork({ actors: { ana: {}, budi: {} }, ties: [['ana', 'budi', 5]] }))
  expect(findings.brokers.size).toBe(2)
  expect(findings.brokers).toBe(findings.brokers)
})
