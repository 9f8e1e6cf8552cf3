/** Distances in ties: what cannot be reached, what is divided by what, and agreement with a plain relaxation. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distancesFrom, harmonicCloseness, pathSummary } from '../../src/analysis/distances'
import { buildGraph } from '../../src/analysis/graph'
import { pairsOf } from './randomGraphs'

const tie = (source: number, target: number) => ({ source, target })

describe('distances', () => {
  it('go along the arcs and say where there is no way', () => {
    const graph = buildGraph(4, [tie(0, 1), tie(1, 2)], true)
    expect([...distancesFrom(graph, 0)]).toEqual([0, 1, 2, -1])
    expect([...distancesFrom(graph, 2)]).toEqual([-1, -1, 0, -1])
  })

  it('add 0 to closeness where there is no way, and closeness is not divided by the others', () => {
    expect([...harmonicCloseness(buildGraph(4, [tie(0, 1), tie(1, 2)]))]).toEqual([1.5, 2, 1.5, 0])
  })

  it('pass by the removed', () => {
    const path = buildGraph(4, [tie(0, 1), tie(1, 2), tie(2, 3)])
    expect([...harmonicCloseness(path, Uint8Array.of(0, 1, 0, 0))]).toEqual([0, 0, 1, 1])
  })

  it('of nobody are null', () => {
    const nothing = {
      averageOverReachablePairs: null,
      diameterOfReachablePairs: null,
      globalEfficiency: null,
    }
    expect(pathSummary(buildGraph(0, []))).toEqual(nothing)
    expect(pathSummary(buildGraph(1, []))).toEqual(nothing)
    expect(pathSummary(buildGraph(2, []))).toEqual({ ...nothing, globalEfficiency: 0 })
  })

  it('agree with relaxing every pair over every middle', () => {
    fc.assert(
      fc.property(pairsOf(8), fc.boolean(), ({ count, pairs }, directed) => {
        const graph = buildGraph(count, pairs, directed)
        const d = Array.from({ length: count }, (_, i) =>
          Array.from({ length: count }, (_, j) => (i === j ? 0 : Infinity)),
        )
        for (const { source, target } of pairs) {
          if (source === target) continue
          d[source]![target] = 1
          if (!directed) d[target]![source] = 1
        }
        for (let k = 0; k < count; k++)
          for (let i = 0; i < count; i++)
            for (let j = 0; j < count; j++) d[i]![j] = Math.min(d[i]![j]!, d[i]![k]! + d[k]![j]!)
        const reachable = d.flatMap((row, i) => row.filter((one, j) => i !== j && one < Infinity))
        d.forEach((row, i) =>
          expect([...distancesFrom(graph, i)]).toEqual(row.map((one) => (one === Infinity ? -1 : one))),
        )
        const inverse = reachable.reduce((sum, one) => sum + 1 / one, 0)
        const {
          averageOverReachablePairs: mean,
          diameterOfReachablePairs,
          globalEfficiency,
        } = pathSummary(graph)
        expect(harmonicCloseness(graph).reduce((sum, one) => sum + one, 0)).toBeCloseTo(inverse, 10)
        expect(diameterOfReachablePairs).toBe(reachable.length === 0 ? null : Math.max(...reachable))
        if (mean !== null)
          expect(mean).toBeCloseTo(reachable.reduce((sum, one) => sum + one, 0) / reachable.length, 10)
        if (globalEfficiency !== null)
          expect(globalEfficiency).toBeCloseTo(inverse / (count * (count - 1)), 10)
      }),
    )
  })
})
