/** Rings: cycles by their traces, packings against trying all choices, and what is said when a bound is met. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countCycles, listCycles } from '../../src/analysis/cycles'
import { buildGraph } from '../../src/analysis/graph'
import { bestPacking } from '../../src/analysis/packing'
import { bestTrustFrom, givingArcs, packRings, ringsOf, type Trader } from '../../src/analysis/rings'
import { pairsOf } from './randomGraphs'

const trader = (offers: Record<string, number>, needs: Record<string, number>, receptivity = 1): Trader => ({
  offers: new Map(Object.entries(offers)),
  needs: new Map(Object.entries(needs)),
  receptivity,
})

describe('cycles', () => {
  it('are as many as the traces of the powers say, each once, from its lowest node', () => {
    fc.assert(
      fc.property(pairsOf(8), ({ count, pairs }) => {
        const graph = buildGraph(count, pairs, true)
        const a = Array.from({ length: count }, () => new Array<number>(count).fill(0))
        for (const { source, target } of pairs) if (source !== target) a[source]![target] = 1
        const times = (one: number[][], other: number[][]) =>
          one.map((row) => row.map((_, j) => row.reduce((sum, value, k) => sum + value * other[k]![j]!, 0)))
        const trace = (matrix: number[][]) => matrix.reduce((sum, row, k) => sum + row[k]!, 0)
        const squared = times(a, a)
        const counts = countCycles(graph, 4)
        expect(counts[2]).toBe(trace(squared) / 2)
        expect(counts[3]).toBe(trace(times(squared, a)) / 3)
        const { cycles, complete } = listCycles(graph, 4, 1000)
        expect(complete).toBe(true)
        expect(new Set(cycles.map((nodes) => nodes.join())).size).toBe(counts[2]! + counts[3]! + counts[4]!)
        for (const nodes of cycles) {
          expect(new Set(nodes).size).toBe(nodes.length)
          expect(Math.min(...nodes)).toBe(nodes[0])
          nodes.forEach((node, k) => expect(a[node]![nodes[(k + 1) % nodes.length]!]).toBe(1))
        }
      }),
    )
  })

  it('of four are found all the way round a square', () => {
    const square = [0, 1, 2, 3].map((source) => ({ source, target: (source + 1) % 4 }))
    expect(countCycles(buildGraph(4, square, true), 4)).toEqual([0, 0, 0, 0, 1])
    expect(countCycles(buildGraph(4, square), 4)).toEqual([0, 0, 4, 0, 2])
  })

  it('stop at the bound and say so', () => {
    const all = Array.from({ length: 36 }, (_, k) => ({ source: k % 6, target: Math.floor(k / 6) }))
    const { cycles, complete } = listCycles(buildGraph(6, all, true), 4, 10)
    expect(cycles).toHaveLength(10)
    expect(complete).toBe(false)
  })
})

describe('bestPacking', () => {
  const worths = [fc.integer({ min: 0, max: 4 }), fc.double({ min: 0, max: 3, noNaN: true })]
  const sets = fc.constantFrom(...worths).chain((worth) =>
    fc.array(
      fc.record({
        set: fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { minLength: 2, maxLength: 3 }),
        value: worth,
      }),
      { minLength: 6, maxLength: 12 },
    ),
  )

  it('is the best of all choices, and disjoint', () => {
    fc.assert(
      fc.property(sets, (given) => {
        const all = given.map(({ set }) => set)
        const values = given.map(({ value }) => value)
        const { chosen, value, proven } = bestPacking(all, values)
        expect(proven).toBe(true)
        const elements = chosen.flatMap((set) => all[set]!)
        expect(new Set(elements).size).toBe(elements.length)
        expect(value).toBeCloseTo(
          chosen.reduce((sum, set) => sum + values[set]!, 0),
          9,
        )
        expect(value).toBeCloseTo(bestOfAll(all, values), 8)
      }),
      { numRuns: 300 },
    )
  })

  it('says that it is not proven when it may not work, and is the greedy one at least', () => {
    const triangle = [
      [0, 1],
      [1, 2],
      [0, 2],
    ]
    expect(bestPacking(triangle, [1, 2, 1.5], 0)).toEqual({ chosen: [1], value: 2, proven: false })
    expect(bestPacking(triangle, [1, 2, 1.5])).toEqual({ chosen: [1], value: 2, proven: true })
    expect(bestPacking([], [])).toEqual({ chosen: [], value: 0, proven: true })
  })

  it('ends on many sets that are all worth the same', () => {
    const pairs = Array.from({ length: 15 }, (_, one) =>
      Array.from({ length: 14 - one }, (_, k) => [one, one + k + 1]),
    ).flat()
    const { value, proven } = bestPacking(
      pairs,
      pairs.map(() => 2),
    )
    // Fifteen cannot all be paired.
    expect({ value, proven }).toEqual({ value: 14, proven: true })
  })
})

describe('rings of exchange', () => {
  const traders = [
    trader({ money: 5, advice: 2 }, { law: 3 }, 0.5),
    trader({ law: 2 }, { money: 4, advice: 9 }),
    trader({ time: 1 }, {}),
  ]
  const ties = buildGraph(3, [
    { source: 0, target: 2, weight: 0.5 },
    { source: 1, target: 2, weight: 0.8 },
  ])

  it('are worth what each can take of what is given, along the most trusted path', () => {
    const arcs = givingArcs(traders, ties, ties.weights)
    expect(arcs).toEqual([
      { source: 0, target: 1, resources: ['advice', 'money'], value: 6, pathTrust: 0.4 },
      { source: 1, target: 0, resources: ['law'], value: 2, pathTrust: 0.4 },
    ])
    const { rings, complete } = ringsOf(traders, arcs, 4)
    expect(complete).toBe(true)
    expect(rings).toEqual([
      {
        nodes: [0, 1],
        totalValue: 8,
        minValueReceived: 2,
        success: 0.4 * 0.4 * 0.5,
        expectedValue: 0.4 * 0.4 * 0.5 * 8,
        mutuallyIntroduced: true,
      },
    ])
    expect(packRings(rings, 2).totalValue).toEqual({ chosen: [0], value: 8, proven: true })
  })

  it('are not called best when the list of rings is not whole', () => {
    const { rings } = ringsOf(traders, givingArcs(traders, ties, ties.weights), 4)
    expect(packRings(rings, 4, false).totalValue).toEqual({ chosen: [0], value: 8, proven: false })
  })

  it('travel along the greatest product of trusts', () => {
    const detour = buildGraph(4, [
      { source: 0, target: 1, weight: 0.3 },
      { source: 0, target: 2, weight: 0.8 },
      { source: 2, target: 1, weight: 0.5 },
    ])
    expect([...bestTrustFrom(detour, detour.weights, 0)]).toEqual([1, 0.4, 0.8, 0])
  })
})

/** The greatest value of disjoint sets, by trying all choices. */
function bestOfAll(sets: readonly (readonly number[])[], values: readonly number[]): number {
  let best = 0
  for (let choice = 0; choice < 1 << sets.length; choice++) {
    const chosen = sets.filter((_, k) => choice & (1 << k))
    const elements = chosen.flat()
    if (new Set(elements).size !== elements.length) continue
    best = Math.max(
      best,
      values.reduce((sum, value, k) => (choice & (1 << k) ? sum + value : sum), 0),
    )
  }
  return best
}
