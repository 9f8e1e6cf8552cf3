/** Each measure counted by hand, equal scores included. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pathSummary } from '../../../src/analysis/distances'
import { efficiencyGains } from '../../../src/analysis/evaluation/efficiency'
import { firstTen, inUnits, measureRanking, topCount } from '../../../src/analysis/evaluation/measures'
import { arcBetween, buildGraph, withTie } from '../../../src/analysis/graph'
import { pairsOf } from '../randomGraphs'

const measure = (scores: readonly number[], ...places: readonly number[]) =>
  measureRanking(
    inUnits(Float64Array.from(scores)),
    places.map((place) => ({ place, importance: place + 1 })),
  )

/** 1200 scores that fall from the first candidate to the last. */
const falling = Array.from({ length: 1200 }, (_, place) => 1200 - place)

describe('a measure', () => {
  it('is 1 for an oracle', () => {
    expect(measure(falling, 0, 1, 2)).toEqual({
      auc: 1,
      mrr: 1,
      hitsAt10: 1,
      topPercent: 1,
      importanceCaptured: 1,
    })
  })

  it('ranks a hidden tie among the never-tied pairs only', () => {
    // Hidden at places 0, 2 and 11: filtered ranks 1, 2 and 10; never-tied below: 1197, 1196, 1188 of 1197.
    const { auc, mrr, hitsAt10, topPercent } = measure(falling, 0, 2, 11)
    expect(auc).toBeCloseTo((1197 + 1196 + 1188) / (3 * 1197), 12)
    expect(mrr).toBeCloseTo((1 + 1 / 2 + 1 / 10) / 3, 12)
    expect(hitsAt10).toBe(1)
    expect(topPercent).toBe(1)
  })

  it('has an end at the tenth, and at the first hundredth of all', () => {
    // Place 12 is the 13th of all, beyond the first 12 (1 %); places 11 and 12 have both the filtered rank 11.
    const found = measure(falling, 0, 11, 12)
    expect(found.hitsAt10).toBeCloseTo(1 / 3, 12)
    expect(found.topPercent).toBeCloseTo(2 / 3, 12)
    // Importances 1, 12 and 13.
    expect(found.importanceCaptured).toBeCloseTo(13 / 26, 12)
    expect([topCount(5), topCount(1000), topCount(1001), topCount(1200)]).toEqual([10, 10, 11, 12])
  })

  it('is the mean over all orders of equal scores', () => {
    // One hidden tie, equal to 3 never-tied pairs, below 8 and above 13.
    const scores = [...Array<number>(8).fill(3), ...Array<number>(4).fill(2), ...Array<number>(13).fill(1)]
    const found = measure(scores, 9)
    expect(found.auc).toBeCloseTo((13 + 3 / 2) / 24, 12)
    expect(found.mrr).toBeCloseTo((1 / 9 + 1 / 10 + 1 / 11 + 1 / 12) / 4, 12)
    // Two of the four places are among the first ten.
    expect(found.hitsAt10).toBe(0.5)
    expect(found.topPercent).toBe(0.5)
    expect(found.importanceCaptured).toBe(0.5)
  })

  it('is chance where all are equal', () => {
    const found = measure(Array<number>(40).fill(7), 3, 5)
    expect(found.auc).toBe(0.5)
    expect(found.topPercent).toBe(10 / 40)
    // A rank among 38 never-tied pairs: 39 places.
    expect(found.hitsAt10).toBeCloseTo(10 / 39, 12)
  })

  it('takes sums that differ in the last digit for equal', () => {
    expect(inUnits(Float64Array.of(0.1 + 0.2, 0.3))[0]).toBe(inUnits(Float64Array.of(0.1 + 0.2, 0.3))[1])
    expect([...inUnits(Float64Array.of(0, 0))]).toEqual([0, 0])
  })
})

describe('the first ten', () => {
  it('are the best, equal ones by their place in the queue', () => {
    const order = Uint32Array.from({ length: 1200 }, (_, place) => 1199 - place)
    expect(firstTen(Float64Array.from(falling), order)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(firstTen(new Float64Array(12), order.subarray(0, 12))).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2])
    expect(firstTen(Float64Array.of(1, 2), Uint32Array.of(0, 1))).toEqual([1, 0])
  })
})

describe('the gain of efficiency', () => {
  it('is that of the whole network computed again', () => {
    fc.assert(
      fc.property(pairsOf(9), ({ count, pairs }) => {
        const graph = buildGraph(count, pairs)
        const gainOf = efficiencyGains(graph)
        const before = pathSummary(graph).globalEfficiency ?? 0
        for (let a = 0; a < count; a++) {
          for (let b = 0; b < count; b++) {
            if (a === b || arcBetween(graph, a, b) !== -1) continue
            const after = pathSummary(withTie(graph, a, b)).globalEfficiency!
            expect(gainOf(a, b)).toBeCloseTo(after - before, 12)
          }
        }
      }),
    )
  })

  it('is 1/6 for the ends of three in a row', () => {
    const row = buildGraph(3, [
      { source: 0, target: 1 },
      { source: 1, target: 2 },
    ])
    expect(efficiencyGains(row)(0, 2)).toBeCloseTo(1 / 6, 12)
  })
})
