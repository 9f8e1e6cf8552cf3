/** Gould-Fernandez roles: which name belongs to which order of groups, what closes a pair, what has no z. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokerage, type BrokerRole, brokerRoles } from '../../src/analysis/brokerage'
import { brokerageTotals } from '../../src/analysis/brokerageTotals'
import { buildGraph } from '../../src/analysis/graph'
import { pairsOf } from './randomGraphs'

const tie = (source: number, target: number) => ({ source, target })
const chain = [tie(0, 1), tie(1, 2)]

describe('brokerage', () => {
  it.each<[BrokerRole, readonly number[]]>([
    ['coordinator', [0, 0, 0]],
    ['itinerant', [0, 1, 0]],
    ['gatekeeper', [0, 1, 1]],
    ['representative', [0, 0, 1]],
    ['liaison', [0, 1, 2]],
    ['liaison', [-1, -1, -1]],
  ])('%s: %j', (role, groups) => {
    const found = brokerage(buildGraph(3, chain, true), groups)
    expect(found[1]!.counts[role]).toBe(1)
    expect(found.map(({ counts }) => counts.total)).toEqual([0, 1, 0])
  })

  it('counts an open pair of an undirected network twice, as gatekeeper and as representative', () => {
    const [, broker] = brokerage(buildGraph(3, chain), [0, 0, 1])
    expect(broker!.counts).toMatchObject({ gatekeeper: 1, representative: 1, total: 2 })
  })

  it('lets a tie from b back to a open, and one from a to b close', () => {
    const groups = [0, 0, 0]
    expect(brokerage(buildGraph(3, [...chain, tie(2, 0)], true), groups)[1]!.counts.total).toBe(1)
    expect(brokerage(buildGraph(3, [...chain, tie(0, 2)], true), groups)[1]!.counts.total).toBe(0)
  })

  it('does not let loops raise the density', () => {
    const [plain, looped] = [chain, [...chain, tie(0, 0)]].map((arcs) =>
      brokerage(buildGraph(3, arcs, true), [0, 0, 0]),
    )
    expect(looped).toEqual(plain)
    expect(plain![0]!.expected.total).toBeCloseTo((1 / 3) ** 2 * (2 / 3) * 2, 12)
  })

  it('has no z where nothing can vary', () => {
    const graph = buildGraph(4, [tie(0, 1), tie(1, 2), tie(2, 3)], true)
    const [one] = brokerage(graph, [0, 0, 1, 1])
    // In a group of two nobody can coordinate, and with two groups nobody is a liaison.
    expect(one!.z.coordinator).toBeNull()
    expect(one!.z.liaison).toBeNull()
    expect(one!.z.total).not.toBeNull()
    expect(brokerage(buildGraph(1, []), [0])[0]!.z).toEqual(
      Object.fromEntries([...brokerRoles, 'total'].map((role) => [role, null])),
    )
  })

  it('agrees with looking at all triples, and so do the totals', () => {
    fc.assert(
      fc.property(
        pairsOf(7),
        fc.boolean(),
        fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 7, maxLength: 7 }),
        ({ count, pairs }, directed, groups) => {
          const graph = buildGraph(count, pairs, directed)
          const has = (from: number, to: number) =>
            pairs.some(
              ({ source, target }) =>
                (source === from && target === to) || (!directed && source === to && target === from),
            )
          const same = (one: number, other: number) => groups[one]! >= 0 && groups[one] === groups[other]
          const own = groups.slice(0, count)
          const found = brokerage(graph, own)
          const expected = Array.from({ length: count }, () => new Map<string, number>())
          for (let a = 0; a < count; a++)
            for (let v = 0; v < count; v++)
              for (let b = 0; b < count; b++) {
                if (a === v || v === b || a === b || !has(a, v) || !has(v, b) || has(a, b)) continue
                const alike = [same(a, v), same(v, b), same(a, b)].join()
                const role = (
                  {
                    'true,true,true': 'coordinator',
                    'false,false,true': 'itinerant',
                    'true,false,false': 'representative',
                    'false,true,false': 'gatekeeper',
                    'false,false,false': 'liaison',
                  } as Readonly<Record<string, string>>
                )[alike]!
                expected[v]!.set(role, (expected[v]!.get(role) ?? 0) + 1)
              }
          const totals = brokerageTotals(graph, own, found)
          for (const role of brokerRoles) {
            found.forEach(({ counts }, node) => expect(counts[role]).toBe(expected[node]!.get(role) ?? 0))
            expect(totals.counts[role]).toBe(found.reduce((sum, { counts }) => sum + counts[role], 0))
            const mean = found.reduce((sum, one) => sum + one.expected[role], 0)
            expect(totals.expected[role]).toBeCloseTo(mean, 9)
          }
          expect(found.reduce((sum, one) => sum + one.expected.total, 0)).toBeCloseTo(
            totals.expected.total,
            9,
          )
        },
      ),
    )
  })
})
