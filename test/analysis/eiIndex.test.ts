/** The E-I index: what is counted at which end, overlaps, and its chance value. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eiIndex } from '../../src/analysis/eiIndex'
import { buildGraph } from '../../src/analysis/graph'
import { buildMembership } from '../../src/analysis/membership'
import karate from '../fixtures/reference/karate.json'
import { pairsOf } from './randomGraphs'
import { referenceNetwork } from './referenceFile'

const tie = (source: number, target: number) => ({ source, target })

describe('eiIndex', () => {
  it('counts internal ties of a coalition once, and says what counting both ends makes of it', () => {
    const { plain, membership } = referenceNetwork(karate)
    const [hi] = eiIndex(plain, membership).groups
    expect(hi!.ei).toBeCloseTo(-0.522, 3)
    expect(hi!.eiAtBothEnds).toBeCloseTo(-0.728, 3)
  })

  it('takes an actor in no coalition for external to everybody', () => {
    const { global, groups, nodes } = eiIndex(
      buildGraph(4, [tie(0, 1), tie(1, 2), tie(2, 3)]),
      buildMembership(1, [[0], [0], [], []]),
    )
    expect(global).toEqual({ external: 2, internal: 1, ei: 1 / 3 })
    expect(groups).toEqual([{ size: 2, external: 1, internal: 1, ei: 0, eiAtBothEnds: -1 / 3 }])
    expect(nodes).toEqual([-1, 0, 1, 1])
  })

  it('splits a tie over the coalitions of the contact', () => {
    const { global, groups } = eiIndex(buildGraph(2, [tie(0, 1)]), buildMembership(2, [[0], [0, 1]]))
    expect(global.internal).toBe(1)
    // Seen from 0 half of 1 is inside; seen from 1 all of 0 is.
    expect(groups[0]).toMatchObject({ external: 0.5, internal: 0.75 })
    expect(groups[1]).toMatchObject({ external: 1, internal: 0 })
  })

  it('is null without ties', () => {
    const { global, groups, nodes, expectedUnderPermutation } = eiIndex(
      buildGraph(1, []),
      buildMembership(2, [[0]]),
    )
    expect([global.ei, groups[0]!.ei, groups[1]!.ei, groups[0]!.eiAtBothEnds]).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect([...nodes, expectedUnderPermutation]).toEqual([null, null])
  })

  it('has the mean over all ways to deal out the coalitions as its chance value', () => {
    fc.assert(
      fc.property(pairsOf(5), fc.boolean(), ({ count, pairs }, directed) => {
        const graph = buildGraph(count, pairs, directed)
        if (graph.targets.length === 0 || count < 2) return
        const dealt = Array.from({ length: count }, (_, k) => [k % 2])
        const all = permutations(dealt).map((own) => eiIndex(graph, buildMembership(2, own)))
        const mean = all.reduce((sum, { global }) => sum + global.ei!, 0) / all.length
        expect(all[0]!.expectedUnderPermutation).toBeCloseTo(mean, 10)
      }),
      { numRuns: 30 },
    )
  })
})

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((item, k) =>
    permutations(items.filter((_, other) => other !== k)).map((rest) => [item, ...rest]),
  )
}
