/** Key players: Borgatti's counting, several best sets, and what is too small to have any. */

import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/analysis/graph'
import { fragmentation, keyPlayers } from '../../src/analysis/keyPlayer'

const tie = (source: number, target: number) => ({ source, target })

describe('keyPlayers', () => {
  it('takes the centre of a star: nobody reaches anybody without it, it reaches all', () => {
    const star = buildGraph(4, [tie(0, 1), tie(0, 2), tie(0, 3)])
    expect(keyPlayers(star, 1)).toEqual({
      negFragmentation: 1,
      negSets: [[0]],
      // The member counts 1: (1 + 3)/4.
      posReach: 1,
      posReachNonMembersSum: 3,
      posSets: [[0]],
    })
  })

  it('lists the first ten of equal sets', () => {
    const ring = buildGraph(
      12,
      Array.from({ length: 12 }, (_, k) => tie(k, (k + 1) % 12)),
    )
    const { negSets, posSets } = keyPlayers(ring, 1)
    const firstTen = Array.from({ length: 10 }, (_, k) => [k])
    expect(negSets).toEqual(firstTen)
    expect(posSets).toEqual(firstTen)
  })

  it('looks at sets as wholes: the two ends of a path of five are not its two best', () => {
    const path = buildGraph(5, [tie(0, 1), tie(1, 2), tie(2, 3), tie(3, 4)])
    expect(keyPlayers(path, 2).negSets).toEqual([[1, 3]])
    expect(keyPlayers(path, 2).posSets).toEqual([
      [0, 3],
      [1, 3],
      [1, 4],
    ])
  })

  it('has no number where too few remain', () => {
    const two = buildGraph(2, [tie(0, 1)])
    expect(keyPlayers(two, 1)).toMatchObject({ negFragmentation: null, negSets: [], posReach: 1 })
    expect(keyPlayers(two, 3)).toMatchObject({ negFragmentation: null, posReach: null, posSets: [] })
    expect(fragmentation(buildGraph(1, []))).toBeNull()
    expect(fragmentation(buildGraph(2, []))).toBe(1)
    expect(fragmentation(two)).toBe(0)
  })
})
