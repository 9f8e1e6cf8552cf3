/** One new tie: every gain against analysing the network with the tie drawn in. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betweenness } from '../../src/analysis/betweenness'
import { harmonicCloseness } from '../../src/analysis/distances'
import { buildGraph } from '../../src/analysis/graph'
import { newTies } from '../../src/analysis/newTie'
import { redundancies } from '../../src/analysis/redundancy'
import { pairsOf } from './randomGraphs'

describe('newTies', () => {
  it('gives an actor without contacts its first', () => {
    const { before, candidates } = newTies(buildGraph(3, [{ source: 1, target: 2 }]), 0)
    expect(before).toEqual({ constraint: null, effectiveSize: null, betweenness: 0, harmonic: 0 })
    expect(candidates).toEqual([
      { target: 1, constraintAfter: 1, effectiveSizeGain: 1, betweennessGain: 0, harmonicGain: 1.5 },
      { target: 2, constraintAfter: 1, effectiveSizeGain: 1, betweennessGain: 0, harmonicGain: 1.5 },
    ])
  })

  it('agrees with analysing the network once the tie is there', () => {
    fc.assert(
      fc.property(pairsOf(9), ({ count, pairs }) => {
        const graph = buildGraph(count, pairs)
        const { before, candidates } = newTies(graph, 0)
        expect(before.betweenness).toBeCloseTo(betweenness(graph).all[0]!, 9)
        const contacts = graph.offsets[1]! - graph.offsets[0]!
        expect(candidates).toHaveLength(count - 1 - contacts)
        for (const { target, ...gains } of candidates) {
          const after = buildGraph(count, [...pairs, { source: 0, target }])
          const own = redundancies(after)[0]!
          expect(gains.constraintAfter).toBeCloseTo(own.constraint, 10)
          expect(gains.effectiveSizeGain).toBeCloseTo(own.effectiveSize - (before.effectiveSize ?? 0), 10)
          expect(gains.betweennessGain).toBeCloseTo(betweenness(after).all[0]! - before.betweenness, 9)
          expect(gains.harmonicGain).toBeCloseTo(harmonicCloseness(after)[0]! - before.harmonic, 10)
        }
      }),
      { numRuns: 500 },
    )
  })
})
