/** Parts, cut actors and cut ties, against taking each away and counting the parts. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { components, cutsOf } from '../../src/analysis/connectivity'
import { buildGraph } from '../../src/analysis/graph'
import { pairsOf } from './randomGraphs'

const tie = (source: number, target: number) => ({ source, target })

describe('cutsOf', () => {
  it('ignores directions', () => {
    const arcs = [tie(1, 0), tie(1, 2), tie(3, 2)]
    expect(cutsOf(buildGraph(4, arcs, true))).toEqual(cutsOf(buildGraph(4, arcs)))
    expect(cutsOf(buildGraph(4, arcs, true)).articulationPoints).toEqual([1, 2])
  })

  it('takes a doubled tie for no bridge', () => {
    const graph = buildGraph(3, [tie(0, 1), tie(1, 0), tie(1, 2)])
    const isDoubled = (one: number, other: number) => one === 0 && other === 1
    expect(cutsOf(graph).bridges).toEqual([
      [0, 1],
      [1, 2],
    ])
    expect(cutsOf(graph, isDoubled).bridges).toEqual([[1, 2]])
    expect(cutsOf(graph, isDoubled).articulationPoints).toEqual([1])
  })

  it('walks a path of a hundred thousand without recursion', () => {
    const count = 100_000
    const path = buildGraph(
      count,
      Array.from({ length: count - 1 }, (_, k) => tie(k, k + 1)),
    )
    const { articulationPoints, bridges } = cutsOf(path)
    expect(articulationPoints).toHaveLength(count - 2)
    expect(bridges).toHaveLength(count - 1)
    expect(components(path)).toHaveLength(1)
  })

  it('agrees with taking each actor and each tie away', () => {
    fc.assert(
      fc.property(pairsOf(9), ({ count, pairs }) => {
        const parts = (kept: typeof pairs) => components(buildGraph(count, kept)).length
        const whole = parts(pairs)
        const { articulationPoints, bridges } = cutsOf(buildGraph(count, pairs))
        for (let node = 0; node < count; node++) {
          const kept = pairs.filter(({ source, target }) => source !== node && target !== node)
          // The one who was taken away is a part of their own now.
          expect(articulationPoints.includes(node), `actor ${node}`).toBe(parts(kept) > whole + 1)
        }
        const keyOf = (one: number, other: number) => Math.min(one, other) * count + Math.max(one, other)
        const cut = new Set(bridges.map(([one, other]) => keyOf(one, other)))
        for (const { source, target } of pairs) {
          const key = keyOf(source, target)
          const kept = pairs.filter((pair) => keyOf(pair.source, pair.target) !== key)
          expect(cut.has(key), `tie ${source}-${target}`).toBe(parts(kept) > whole)
        }
      }),
    )
  })
})
