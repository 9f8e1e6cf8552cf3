/** Introduction paths: order, limits, and agreement with listing all paths. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildGraph, type Graph } from '../../src/analysis/graph'
import { assumedTrust, introductionPaths, mostTrustedPath } from '../../src/analysis/introductions'
import { pairsOf } from './randomGraphs'

/** Ties with their trust. */
function trusted(count: number, ties: readonly (readonly [number, number, number])[]) {
  const graph = buildGraph(
    count,
    ties.map(([source, target, weight]) => ({ source, target, weight })),
  )
  return { graph, trust: graph.weights }
}

describe('introductionPaths', () => {
  // Two ways from 0 to 3: 0-1-3 of trust 0.4, 0-2-3 of 0.36, and a direct tie of 0.2.
  const { graph, trust } = trusted(4, [
    [0, 1, 0.8],
    [1, 3, 0.5],
    [0, 2, 0.6],
    [2, 3, 0.6],
    [0, 3, 0.2],
  ])
  const nodesOf = (paths: readonly { readonly nodes: readonly number[] }[]) => paths.map(({ nodes }) => nodes)

  it('lists the most trusted path first and shows trust as a product', () => {
    const paths = introductionPaths(graph, 0, 3, 5, { trust })
    expect(nodesOf(paths)).toEqual([
      [0, 1, 3],
      [0, 2, 3],
      [0, 3],
    ])
    expect(paths.map((path) => path.trust)).toEqual([0.8 * 0.5, 0.6 * 0.6, 0.2])
  })

  it('leads around barred actors, who may stand at the ends', () => {
    const barred = Uint8Array.of(1, 1, 0, 1)
    expect(nodesOf(introductionPaths(graph, 0, 3, 5, { trust, barred }))).toEqual([
      [0, 2, 3],
      [0, 3],
    ])
  })

  it('keeps to the most ties allowed', () => {
    expect(nodesOf(introductionPaths(graph, 0, 3, 5, { trust, maxHops: 1 }))).toEqual([[0, 3]])
  })

  it('finds the dearer path of fewer ties behind a cheaper one that is too long', () => {
    const chain = trusted(5, [
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 1],
      [0, 3, 0.1],
      [3, 4, 1],
    ])
    expect(mostTrustedPath(chain.graph, 0, 4, { trust: chain.trust })?.nodes).toEqual([0, 1, 2, 3, 4])
    expect(mostTrustedPath(chain.graph, 0, 4, { trust: chain.trust, maxHops: 3 })?.nodes).toEqual([0, 3, 4])
  })

  it('puts fewer ties first among equals, then lower indices', () => {
    const equal = trusted(6, [
      [0, 4, 0.5],
      [4, 5, 0.5],
      [0, 2, 0.5],
      [2, 5, 0.5],
      [0, 1, 0.5],
      [1, 3, 1],
      [3, 5, 0.5],
    ])
    expect(nodesOf(introductionPaths(equal.graph, 0, 5, 5, { trust: equal.trust }))).toEqual([
      [0, 2, 5],
      [0, 4, 5],
      [0, 1, 3, 5],
    ])
  })

  it('finds nothing between strangers, and nothing from an actor to itself', () => {
    const apart = trusted(3, [[0, 1, 1]])
    expect(introductionPaths(apart.graph, 0, 2, 3, { trust: apart.trust })).toEqual([])
    expect(introductionPaths(apart.graph, 0, 0, 3, { trust: apart.trust })).toEqual([])
  })

  it('assumes s/(s + 1) of a tie of strength s', () => {
    expect(assumedTrust(1)).toBe(0.5)
    expect(assumedTrust(4)).toBe(0.8)
  })

  it('agrees with listing all simple paths', () => {
    fc.assert(
      fc.property(
        pairsOf(7),
        fc.integer({ min: 1, max: 6 }),
        fc.option(fc.integer({ min: 1, max: 4 }), { nil: Infinity }),
        fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 7, maxLength: 7 }),
        ({ count, pairs }, wanted, maxHops, bars) => {
          const some = buildGraph(count, pairs)
          const options = { trust: some.weights.map(assumedTrust), maxHops, barred: Uint8Array.from(bars) }
          const listed = allPaths(some, options)
          const found = introductionPaths(some, 0, count - 1, wanted, options)
          expect(found).toHaveLength(Math.min(wanted, listed.length))
          found.forEach((path, rank) => {
            expect(path.trust).toBeCloseTo(listed[rank]!.trust, 8)
            expect(listed.map(({ nodes }) => nodes.join())).toContain(path.nodes.join())
          })
          expect(new Set(found.map(({ nodes }) => nodes.join())).size).toBe(found.length)
        },
      ),
    )
  })
})

function allPaths(graph: Graph, options: { trust: Float64Array; maxHops: number; barred: Uint8Array }) {
  const goal = graph.count - 1
  const paths: { nodes: number[]; trust: number }[] = []
  const walk = (nodes: number[], trust: number) => {
    const last = nodes[nodes.length - 1]!
    if (last === goal && nodes.length > 1) paths.push({ nodes, trust })
    if (last === goal || nodes.length > options.maxHops) return
    for (let k = graph.offsets[last]!; k < graph.offsets[last + 1]!; k++) {
      const next = graph.targets[k]!
      if (nodes.includes(next) || (next !== goal && options.barred[next])) continue
      walk([...nodes, next], trust * options.trust[k]!)
    }
  }
  walk([0], 1)
  return paths.sort((one, other) => other.trust - one.trust)
}
