/** What a network's own bridges say of the core: against the definition written out, and in networks to judge by eye. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse'
import { contactsBeside, coreSpace, doorsOf, introductionsFrom, warmthOf } from '../../src/analysis/core'
import { arcBetween, buildGraph, withoutTie } from '../../src/analysis/graph'
import { buildMembership } from '../../src/analysis/membership'
import { effectiveThresholds } from '../../src/analysis/thresholds'
import { trackRecord } from '../../src/analysis/trackRecord'
import { pairsOf } from './randomGraphs'
import { type Sketch, sketchNetwork } from './sketch'

const thresholds = effectiveThresholds()
const today = '2026-11-24'

describe('the track record', () => {
  it('looks at each bridge as if its tie did not exist', () => {
    fc.assert(
      fc.property(
        pairsOf(9),
        fc.array(fc.subarray([0, 1, 2]), { minLength: 9, maxLength: 9 }),
        fc.array(fc.constantFrom(0, 0, 0, 1), { minLength: 9, maxLength: 9 }),
        ({ count, pairs }, memberships, closed) => {
          const graph = buildGraph(count, pairs)
          const membership = buildMembership(3, memberships.slice(0, count))
          const trustIn = ({ weights }: typeof graph) => weights.map((weight) => weight / (weight + 1))
          const spaceOf = (of: typeof graph) =>
            coreSpace(of, trustIn(of), membership, Uint8Array.from(closed))
          const strength = (of: typeof graph, a: number, b: number) => {
            const space = spaceOf(of)
            const row = new Float64Array(count)
            introductionsFrom(space, a, row, new Float64Array(count))
            const doors = doorsOf(contactsBeside(space, a, b), contactsBeside(space, b, a))
            return warmthOf(row[b]!) * doors
          }
          const bridges: number[] = []
          const open: number[] = []
          for (let a = 0; a < count; a++) {
            for (let b = a + 1; b < count; b++) {
              const [ofA, ofB] = [memberships[a]!, memberships[b]!]
              if (ofA.length * ofB.length === 0 || closed[a]! + closed[b]! > 0) continue
              if (ofA.some((own) => ofB.includes(own))) continue
              if (arcBetween(graph, a, b) === -1) open.push(strength(graph, a, b))
              else bridges.push(strength(withoutTie(graph, a, b), a, b))
            }
          }
          const found = trackRecord(spaceOf(graph), thresholds)
          expect(found.bridges).toBe(bridges.length)
          if (bridges.length * open.length === 0) {
            expect(found).toMatchObject({ won: null, mixed: 0.8, weight: 1 })
            return
          }
          const near = 2e-6
          const wins = bridges.flatMap((own) =>
            open.map((other) => (Math.abs(own - other) < near ? 0.5 : own > other ? 1 : 0)),
          )
          const won = wins.reduce<number>((sum, win) => sum + win, 0) / wins.length
          expect(found.won).toBeCloseTo(won, 12)
          const mixed = (bridges.length * won + 5 * 0.8) / (bridges.length + 5)
          expect(found.mixed).toBeCloseTo(mixed, 12)
          expect(found.weight).toBeCloseTo(Math.min(1, Math.max(0, (mixed - 0.5) / 0.1)), 10)
        },
      ),
    )
  })

  it('takes the assumption and its weight from the thresholds', () => {
    // 0 and 1, 2 and 3: two bridges, of which nobody has a common contact; 0–3 and 1–2 are open, and warmer.
    const graph = buildGraph(4, [
      { source: 0, target: 1 },
      { source: 0, target: 2 },
      { source: 1, target: 3 },
    ])
    const membership = buildMembership(2, [[0], [0], [1], [1]])
    const space = coreSpace(graph, graph.weights, membership, new Uint8Array(4))
    const given = trackRecord(space, thresholds)
    expect(given).toMatchObject({ bridges: 2, won: 0 })
    expect(given.mixed).toBeCloseTo(4 / 7, 12)
    expect(given.weight).toBeCloseTo((4 / 7 - 1 / 2) / 0.1, 12)
    const stricter = effectiveThresholds({ recordBridges: 2, recordAssumed: 0.9, recordFull: 0.9 })
    expect(trackRecord(space, stricter)).toMatchObject({ won: 0, mixed: 0.45, weight: 0 })
  })
})

/**
 * Eight fishers and six of the traders meet at the same auction; five traders (u) do not. f0 and t0 have a friend in
 * common too, but each meets only three eighths of what the other needs; f7 and t5 would meet all of it.
 */
const harbour = (bridges: readonly (readonly [string, string])[]): Sketch => {
  const fishers = ['f0', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7']
  const traders = ['t0', 't1', 't2', 't3', 't4', 't5']
  const others = ['u1', 'u2', 'u3', 'u4', 'u5']
  const membersOf = (coalition: string, names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, { in: [coalition], offers: {}, needs: {} }]))
  return {
    actors: {
      ...membersOf('fishers', fishers),
      ...membersOf('traders', [...traders, ...others]),
      f0: { in: ['fishers'], offers: { fish: 3 }, needs: { cold: 4, boat: 4 } },
      t0: { in: ['traders'], offers: { cold: 3 }, needs: { fish: 4, crew: 4 } },
      f7: { in: ['fishers'], offers: { crew: 4 }, needs: { loan: 4 } },
      t5: { in: ['traders'], offers: { loan: 4 }, needs: { crew: 4 } },
      auction: {},
      friend: {},
    },
    ties: [
      ...[...fishers, ...traders].map((name) => [name, 'auction'] as const),
      ['f0', 'friend'],
      ['friend', 't0'],
      ...others.slice(1).map((name) => ['u1', name] as const),
      ...bridges,
    ],
  }
}

describe('an order that a careful person agrees with', () => {
  const find = (...bridges: readonly (readonly [string, string])[]) =>
    analyse(sketchNetwork(harbour(bridges)), { today, seq: 1 })
  const pairsOfBoth = ({ opportunities }: ReturnType<typeof find>) => opportunities.map(({ pair }) => pair)

  it('lets warmth decide where bridges have grown out of common contacts', () => {
    const found = find(['f1', 't1'], ['f2', 't2'], ['f3', 't3'])
    expect(found.record.bridges).toBe(3)
    expect(found.record.won).toBeGreaterThan(0.5)
    expect(found.record.weight).toBe(1)
    expect(pairsOfBoth(found)).toEqual(['f0|t0', 'f7|t5'])
  })

  it('lets it decide nothing where all bridges lead to people whom nobody else knew', () => {
    const found = find(['f1', 'u1'], ['f2', 'u2'], ['f3', 'u3'], ['f4', 'u4'], ['f5', 'u5'])
    expect(found.record.bridges).toBe(5)
    expect(found.record.won).toBeLessThan(0.2)
    expect(found.record.weight).toBe(0)
    expect(pairsOfBoth(found)).toEqual(['f7|t5', 'f0|t0'])
    for (const { factors, score } of found.opportunities) {
      expect([factors.warmth.weight, factors.doors.weight, factors.reach.weight]).toEqual([0, 0, 0])
      expect(score).toBeCloseTo(100 * Math.sqrt(factors.fit.value * factors.openness.value), 10)
    }
    const [match, warm] = found.opportunities
    expect(match!.factors.warmth.value).toBeLessThan(warm!.factors.warmth.value)
  })

  it('trusts what usually holds as long as there is no bridge', () => {
    const found = find()
    expect(found.record).toEqual({ bridges: 0, won: null, mixed: 0.8, weight: 1 })
    expect(pairsOfBoth(found)).toEqual(['f0|t0', 'f7|t5'])
  })

  it('does not make an opportunity of a pair that nobody can introduce, or of a gain for one side', () => {
    for (const found of [find(), find(['f1', 'u1'], ['f2', 'u2'], ['f3', 'u3'], ['f4', 'u4'], ['f5', 'u5'])])
      expect(found.opportunityCount).toBe(2)
  })
})
