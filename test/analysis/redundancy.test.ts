/** Burt's measures: the conventions on which tools differ, and properties that hold for every graph. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildGraph, undirectedProjection, unweighted } from '../../src/analysis/graph'
import { egoConstraints, redundancies } from '../../src/analysis/redundancy'
import karate from '../fixtures/reference/karate.json'
import { referenceNetwork } from './referenceFile'
import { pairsOf } from './randomGraphs'

const tie = (source: number, target: number, weight = 1) => ({ source, target, weight })
const triangle = [tie(0, 1), tie(1, 2), tie(0, 2)]

describe('redundancies', () => {
  it('has no number for an actor without contacts', () => {
    expect(redundancies(buildGraph(3, [tie(0, 1), tie(2, 2)]))[2]).toBeNull()
    expect(redundancies(buildGraph(0, []))).toEqual([])
  })

  it('ignores loops', () => {
    const pendant = [...triangle, tie(2, 3)]
    expect(redundancies(buildGraph(4, [...pendant, tie(0, 0)]))).toEqual(redundancies(buildGraph(4, pendant)))
  })

  it('adds parallel ties', () => {
    const doubled = redundancies(buildGraph(3, [...triangle, tie(1, 0)]))
    expect(doubled).toEqual(redundancies(buildGraph(3, [tie(0, 1, 2), tie(1, 2), tie(0, 2)])))
    expect(doubled[0]!.constraint).toBeCloseTo(1.0030864198, 9)
  })

  it('takes a tie of no weight for no tie', () => {
    const [first, , third] = redundancies(buildGraph(3, [tie(0, 1, 0), tie(0, 2), tie(1, 2)]))
    expect(first!.constraint).toBe(1)
    expect(third!.constraint).toBe(0.5)
    expect(redundancies(buildGraph(2, [tie(0, 1, 0)]))).toEqual([null, null])
    expect(
      redundancies(buildGraph(2, [tie(0, 1, Number.NaN), tie(0, 1, -1), tie(0, 1, Infinity)]))[0],
    ).toBeNull()
  })

  it('has a number for an actor with incoming ties only', () => {
    const found = redundancies(buildGraph(3, triangle, true))
    expect(found.map((own) => own!.constraint)).toEqual([1.125, 1.125, 1.125])
    expect(found.map((own) => own!.effectiveSize)).toEqual([1, 1, 1])
  })

  it('reads a weight as strength: only proportions matter', () => {
    const strong = redundancies(buildGraph(3, [tie(0, 1, 50), tie(1, 2, 10), tie(0, 2, 10)]))
    const weak = redundancies(buildGraph(3, [tie(0, 1, 5), tie(1, 2, 1), tie(0, 2, 1)]))
    strong.forEach((own, node) => expect(own!.constraint).toBeCloseTo(weak[node]!.constraint, 12))
    expect(strong[0]!.dyadic.get(1)!).toBeGreaterThan(strong[0]!.dyadic.get(2)!)
  })

  it('lets constraint exceed 1', () => {
    expect(redundancies(buildGraph(3, triangle))[0]!.constraint).toBeCloseTo(1.125, 12)
  })

  it('looks at the whole network, not at the ego network alone', () => {
    const { plain } = referenceNetwork(karate)
    const constraints = redundancies(plain).map((own) => own!.constraint)
    const mean = constraints.reduce((sum, constraint) => sum + constraint, 0) / constraints.length
    expect(mean).toBeCloseTo(0.454, 3)
    const inEgoNetwork = egoConstraints(plain).map((own) => own!)
    expect(inEgoNetwork.reduce((sum, own) => sum + own, 0) / inEgoNetwork.length).toBeCloseTo(0.716, 3)
  })

  it('divides by distinct contacts, not by ties in and out', () => {
    const mutual = redundancies(buildGraph(3, [tie(0, 1), tie(1, 0), tie(0, 2), tie(2, 0)], true))
    expect(mutual[0]!.efficiency).toBe(1)
  })

  it('spreads evenly over alike contacts, and calls one contact a full hierarchy', () => {
    const star = redundancies(buildGraph(5, [tie(0, 1), tie(0, 2), tie(0, 3), tie(0, 4)]))
    expect(star[0]!.hierarchy).toBeCloseTo(0, 12)
    expect(star[0]!.constraint).toBeCloseTo(1 / 4, 12)
    expect(star[1]!.hierarchy).toBe(1)
  })

  it('agrees with the formulas written out', () => {
    fc.assert(
      fc.property(pairsOf(8), fc.boolean(), ({ count, pairs }, directed) => {
        const graph = buildGraph(count, pairs, directed)
        const a = Array.from({ length: count }, () => new Array<number>(count).fill(0))
        for (const { source, target, weight } of pairs) {
          if (source === target) continue
          a[source]![target]! += weight
          a[target]![source]! += weight
        }
        const sums = a.map((row) => row.reduce((sum, weight) => sum + weight, 0))
        const p = (i: number, j: number) => a[i]![j]! / sums[i]!
        const m = (j: number, q: number) => a[j]![q]! / Math.max(...a[j]!)
        redundancies(graph).forEach((own, i) => {
          const contacts = a[i]!.flatMap((weight, j) => (weight > 0 ? j : []))
          expect(own === null).toBe(contacts.length === 0)
          if (!own) return
          let constraint = 0
          let effectiveSize = 0
          for (const j of contacts) {
            const others = contacts.filter((q) => q !== j)
            constraint += (p(i, j) + others.reduce((sum, q) => sum + p(i, q) * p(q, j), 0)) ** 2
            effectiveSize += 1 - others.reduce((sum, q) => sum + p(i, q) * m(j, q), 0)
          }
          expect(own.constraint).toBeCloseTo(constraint, 10)
          expect(own.effectiveSize).toBeCloseTo(effectiveSize, 10)
          expect(own.efficiency).toBeCloseTo(effectiveSize / contacts.length, 10)
          expect(own.hierarchy).toBeGreaterThanOrEqual(-1e-9)
          expect(own.hierarchy).toBeLessThanOrEqual(1 + 1e-9)
        })
      }),
    )
  })

  it('equals contacts minus twice their ties per contact when all ties weigh 1 (Borgatti)', () => {
    fc.assert(
      fc.property(pairsOf(9), ({ count, pairs }) => {
        const graph = unweighted(undirectedProjection(buildGraph(count, pairs)))
        redundancies(graph).forEach((own) => {
          if (!own) return
          const contacts = [...own.dyadic.keys()]
          const among = contacts.flatMap((one) =>
            contacts.filter((other) => {
              const row = graph.targets.subarray(graph.offsets[one], graph.offsets[one + 1])
              return other > one && row.includes(other)
            }),
          )
          expect(own.effectiveSize).toBeCloseTo(contacts.length - (2 * among.length) / contacts.length, 10)
        })
      }),
    )
  })
})
