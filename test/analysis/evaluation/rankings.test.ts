/** Each ranking on a network small enough to count by hand. */

import { describe, expect, it } from 'vitest'
import { visibleNetwork } from '../../../src/analysis/evaluation/hiding'
import { katzFrom, largestEigenvalue } from '../../../src/analysis/evaluation/katz'
import { rankings } from '../../../src/analysis/evaluation/rankings'
import { buildGraph } from '../../../src/analysis/graph'
import { buildMembership } from '../../../src/analysis/membership'
import { randomNumbers } from '../../../src/analysis/random'

// 0 and 4 have the contacts 1 (three contacts) and 2 (two) in common; 3 hangs on 1, 5 on 4. Sides: 0, 3 and the rest.
const ties = [
  [0, 1],
  [0, 2],
  [1, 3],
  [1, 4],
  [2, 4],
  [4, 5],
] as const
const graph = buildGraph(
  6,
  ties.map(([source, target]) => ({ source, target })),
)
const membership = buildMembership(2, [[0], [1], [1], [0], [1], [1]])
const view = visibleNetwork(graph, membership, [])

function scoresOf(name: keyof typeof rankings): Readonly<Record<string, number>> {
  const scores = rankings[name](view, randomNumbers(1))
  return Object.fromEntries(Array.from(scores, (score, k) => [`${view.a[k]}-${view.b[k]}`, score]))
}

function expectClose(name: keyof typeof rankings, expected: Readonly<Record<string, number>>): void {
  const scores = scoresOf(name)
  expect(Object.keys(scores)).toEqual(Object.keys(expected))
  for (const [pair, value] of Object.entries(expected)) expect(scores[pair], pair).toBeCloseTo(value, 12)
}

describe('a ranking', () => {
  it('counts common contacts', () => {
    expectClose('commonNeighbours', { '0-4': 2, '0-5': 0, '2-3': 0, '3-4': 1, '3-5': 0 })
  })

  it('gives a common contact less weight the more contacts it has (Adamic & Adar)', () => {
    const [two, three] = [1 / Math.log(2), 1 / Math.log(3)]
    expectClose('adamicAdar', { '0-4': two + three, '0-5': 0, '2-3': 0, '3-4': three, '3-5': 0 })
  })

  it('shares what a common contact has to give', () => {
    expectClose('resourceAllocation', { '0-4': 1 / 2 + 1 / 3, '0-5': 0, '2-3': 0, '3-4': 1 / 3, '3-5': 0 })
  })

  it('multiplies the contacts of both', () => {
    expectClose('preferentialAttachment', { '0-4': 6, '0-5': 2, '2-3': 2, '3-4': 3, '3-5': 1 })
  })

  it('adds the betweenness of both', () => {
    // 0 lies halfway of 1-2 (one of two paths): 1/2. 2: half of 0-4 and of 0-5: 1.
    // 4: half of 1-2, and 5 with each of 0, 1, 2, 3, and half of 2-3 (paths over 0 and 4): 5.
    expectClose('betweenness', { '0-4': 6, '0-5': 1, '2-3': 1, '3-4': 5, '3-5': 0 })
  })

  it('is the core, term by term, or the core as far as the bridges bear it out', () => {
    const core = (w: number, openings: number, reach: number) => {
      const d = Math.sqrt(openings)
      return ((1 - Math.exp(-w)) * (d / (1 + d))) ** 0.9 * (reach / (reach + 2)) ** 0.1
    }
    // Only 5 is new to 0 by 4; by each other pair one comes to each side, or two to one: the median reach is 2.
    const cores = {
      '0-4': core(1 / 3 + 1 / 2, 3, 1),
      '0-5': core(1 / 9 + 1 / 6, 3, 2),
      '2-3': core(1 / 9 + 1 / 6, 4, 2),
      '3-4': core(1 / 3, 2, 2),
      '3-5': core(1 / 9, 2, 2),
    }
    expectClose('definition1', cores)
    // Without its own tie 0-1 (w = 1/6, a door to each) is above 3-5 alone, 0-2 (w = 1/9, one door) as good as that,
    // and nothing joins 1-3: 1.5 of 15 comparisons. With five bridges that won 0.8: (0.3 + 4)/8 = 0.5375.
    const weight = (0.5375 - 0.5) / 0.1
    expectClose(
      'score',
      Object.fromEntries(Object.entries(cores).map(([pair, value]) => [pair, value ** weight])),
    )
  })

  it('is random, and the same for the same numbers', () => {
    const next = randomNumbers(1)
    expect(Object.values(scoresOf('random'))).toEqual([next(), next(), next(), next(), next()])
  })
})

describe("Katz' index", () => {
  it('sums all walks', () => {
    // Of a path 0-1-2: λ = √2, β = 0.5/√2. Walks from 0: two of length 2, 4, … to the ends together, 2^(k-1) to each.
    const path = buildGraph(3, [
      { source: 0, target: 1 },
      { source: 1, target: 2 },
    ])
    expect(largestEigenvalue(path)).toBeCloseTo(Math.SQRT2, 12)
    const row = new Float64Array(3)
    katzFrom(path)(0, row)
    // β² = 1/8: Σ_k β^(2k) 2^(k-1) = ½ Σ (¼)^k = 1/6; to the middle Σ_k β^(2k+1) 2^k = β/(1 - ¼).
    expect(row[2]).toBeCloseTo(1 / 6, 12)
    expect(row[1]).toBeCloseTo(0.5 / Math.SQRT2 / 0.75, 12)
    katzFrom(path)(2, row)
    expect(row[0]).toBeCloseTo(1 / 6, 12)
  })

  it('is 0 without ties', () => {
    const empty = buildGraph(2, [])
    const row = new Float64Array(2).fill(1)
    katzFrom(empty)(0, row)
    expect(largestEigenvalue(empty)).toBe(0)
    expect([...row]).toEqual([0, 0])
  })
})
