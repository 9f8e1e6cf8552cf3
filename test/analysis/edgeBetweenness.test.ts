/** Betweenness of ties: what is counted once, and that every pair spends its distance on ties. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betweenness } from '../../src/analysis/betweenness'
import { distancesFrom } from '../../src/analysis/distances'
import { edgeBetweenness } from '../../src/analysis/edgeBetweenness'
import { arcBetween, buildGraph } from '../../src/analysis/graph'
import { pairsOf } from './randomGraphs'

const tie = (source: number, target: number) => ({ source, target })

describe('edgeBetweenness', () => {
  it('counts each unordered pair once, its own ends included', () => {
    const path = buildGraph(3, [tie(0, 1), tie(1, 2)])
    expect([...edgeBetweenness(path)]).toEqual([2, 2, 2, 2])
    expect([...edgeBetweenness(buildGraph(3, [tie(0, 1), tie(1, 2)], true))]).toEqual([2, 2])
  })

  it('shares a pair between its shortest paths', () => {
    const square = buildGraph(4, [tie(0, 1), tie(1, 2), tie(2, 3), tie(3, 0)])
    expect([...edgeBetweenness(square)]).toEqual(new Array(8).fill(2))
  })

  it('adds up to the distances of all pairs, and at an actor to what passes through it', () => {
    fc.assert(
      fc.property(pairsOf(9), fc.boolean(), ({ count, pairs }, directed) => {
        const graph = buildGraph(count, pairs, directed)
        const carried = edgeBetweenness(graph)
        const through = betweenness(graph).all
        let total = 0
        const reached = new Float64Array(count)
        for (let node = 0; node < count; node++) {
          distancesFrom(graph, node).forEach((distance, other) => {
            if (distance <= 0) return
            total += distance
            reached[other]!++
          })
        }
        expect(carried.reduce((sum, one) => sum + one, 0)).toBeCloseTo(total, 9)
        for (let node = 0; node < count; node++) {
          let into = 0
          for (let from = 0; from < count; from++) {
            const arc = arcBetween(graph, from, node)
            if (arc !== -1) into += carried[arc]!
          }
          // Directed: what comes in either ends here or passes on. Undirected: a pair that passes uses two ties.
          const expected = directed ? through[node]! + reached[node]! : 2 * through[node]! + reached[node]!
          expect(into).toBeCloseTo(expected, 9)
        }
      }),
    )
  })
})
