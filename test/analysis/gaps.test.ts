/** Gaps of coalitions that overlap, are empty, or do not reach each other. */

import { describe, expect, it } from 'vitest'
import { groupDistance, groupPairs, rankedGaps } from '../../src/analysis/gaps'
import { buildGraph } from '../../src/analysis/graph'
import { buildMembership } from '../../src/analysis/membership'
import type { CoalitionId } from '../../src/network/ids'

const tie = ([source, target]: readonly [number, number]) => ({ source, target })
const graphOf = (count: number, ties: readonly (readonly [number, number])[]) =>
  buildGraph(count, ties.map(tie))

describe('groupPairs', () => {
  // 0 and 1 are in A, 2 in both, 3 and 4 in B, 5 in none.
  const membership = buildMembership(2, [[0], [0], [0, 1], [1], [1], []])

  it('leaves out those who belong to both sides', () => {
    const graph = graphOf(6, [
      [0, 2],
      [2, 3],
      [1, 3],
      [0, 1],
      [3, 4],
      [4, 5],
    ])
    // Contacts of 0, 1: 2 + 2; of 3, 4: 3 + 2; twelve ends of ties.
    const [pair] = groupPairs(graph, membership)
    expect(pair).toEqual({ a: 0, b: 1, ties: 1, possible: 4, expected: (4 * 5) / 12, gap: 1 - 12 / 20 })
  })

  it('has no gap where a side has no ties or no members of its own', () => {
    expect(groupPairs(graphOf(6, [[0, 1]]), membership)[0]).toMatchObject({ ties: 0, expected: 0, gap: null })
    const inside = buildMembership(2, [[0, 1], [0], [0]])
    expect(groupPairs(graphOf(3, [[0, 1]]), inside)[0]).toMatchObject({ possible: 0, gap: null })
    expect(groupPairs(graphOf(6, []), membership)[0]!.gap).toBeNull()
    expect(groupPairs(graphOf(1, []), buildMembership(0, [[]]))).toEqual([])
  })

  it('is 0, not negative, where there are more ties than chance makes', () => {
    const graph = graphOf(6, [
      [0, 3],
      [1, 4],
      [0, 4],
    ])
    expect(groupPairs(graph, membership)[0]!.gap).toBe(0)
  })
})

describe('groupDistance', () => {
  const membership = buildMembership(2, [[0], [0, 1], [], [1], [1]])

  it('counts ties between those who belong to one side only', () => {
    expect(
      groupDistance(
        graphOf(5, [
          [0, 1],
          [1, 3],
        ]),
        membership,
        0,
        1,
      ),
    ).toBe(2)
    expect(groupDistance(graphOf(5, [[0, 4]]), membership, 0, 1)).toBe(1)
  })

  it('is null where there is no way', () => {
    expect(groupDistance(graphOf(5, [[0, 2]]), membership, 0, 1)).toBeNull()
  })
})

describe('rankedGaps', () => {
  it('puts the gap first that pays most to close, gaps without an opportunity last', () => {
    const coalitions = ['A', 'B', 'C'] as unknown as readonly CoalitionId[]
    const membership = buildMembership(3, [[0], [0], [1], [1], [2], [2]])
    const graph = graphOf(6, [
      [0, 1],
      [2, 3],
      [4, 5],
    ])
    const best = new Map([
      [0 * 3 + 1, [20, 10, 6]],
      [1 * 3 + 2, [50]],
    ])
    const gaps = rankedGaps(graph, membership, coalitions, best, 10)
    expect(gaps.map(({ a, b, meanBest, weight }) => [a, b, meanBest, weight])).toEqual([
      ['B', 'C', 50, 50],
      ['A', 'B', 12, 12],
      ['A', 'C', null, null],
    ])
    expect(rankedGaps(graph, membership, coalitions, best, 1)).toEqual(gaps.slice(0, 1))
  })
})
