/** What breaks if a tie goes: the half that is counted, and agreement with leaving the tie out from the start. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cohesion, meanCohesionLoss, tieCohesionLoss } from '../../src/analysis/cohesion'
import { buildGraph, withoutTie, withTie } from '../../src/analysis/graph'
import { pairsOf } from './randomGraphs'

const tie = (source: number, target: number) => ({ source, target })

describe('cohesion', () => {
  it('counts each unordered pair once over n(n-1): all tied to all is a half', () => {
    expect(cohesion(buildGraph(3, [tie(0, 1), tie(1, 2), tie(0, 2)]))).toBe(0.5)
    expect(cohesion(buildGraph(1, []))).toBeNull()
    expect(cohesion(buildGraph(2, []))).toBe(0)
  })

  it('falls by what a bridge held together, and keeps a trailing isolate in the count', () => {
    const losses = tieCohesionLoss(buildGraph(3, [tie(0, 1)]))
    expect([...losses]).toEqual([1 / 6, 1 / 6])
    expect(meanCohesionLoss(buildGraph(3, [tie(0, 1)]), losses)).toEqual([1 / 6, 1 / 6, null])
  })

  it('loses per tie what a graph without it has less', () => {
    fc.assert(
      fc.property(pairsOf(7), ({ count, pairs }) => {
        const graph = buildGraph(count, pairs)
        const losses = tieCohesionLoss(graph)
        for (let node = 0; node < count; node++) {
          for (let k = graph.offsets[node]!; k < graph.offsets[node + 1]!; k++) {
            const other = graph.targets[k]!
            const kept = pairs.filter(
              ({ source, target }) =>
                !(source === node && target === other) && !(source === other && target === node),
            )
            const without = buildGraph(count, kept)
            expect(losses[k]).toBeCloseTo(cohesion(graph)! - cohesion(without)!, 12)
            expect(withoutTie(graph, node, other)).toEqual(without)
            expect(withTie(without, other, node, graph.weights[k])).toEqual(graph)
          }
        }
      }),
    )
  })
})
