/** Betweenness: counting conventions, equally long paths, and what cross-coalition leaves out. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betweenness } from '../../src/analysis/betweenness'
import { buildGraph, type Graph } from '../../src/analysis/graph'
import { buildMembership } from '../../src/analysis/membership'
import { pairsOf } from './randomGraphs'

const tie = (source: number, target: number, weight = 1) => ({ source, target, weight })

describe('betweenness', () => {
  it('counts an unordered pair once, an ordered pair once where ties have directions', () => {
    expect([...betweenness(buildGraph(3, [tie(0, 1), tie(1, 2)])).all]).toEqual([0, 1, 0])
    expect([...betweenness(buildGraph(3, [tie(0, 1), tie(1, 2)], true)).all]).toEqual([0, 1, 0])
    const both = [tie(0, 1), tie(1, 0), tie(1, 2), tie(2, 1)]
    expect([...betweenness(buildGraph(3, both, true)).all]).toEqual([0, 2, 0])
  })

  it('does not take a doubled tie for two paths', () => {
    const square = [tie(0, 1), tie(0, 1), tie(1, 2), tie(0, 3), tie(3, 2)]
    expect([...betweenness(buildGraph(4, square)).all]).toEqual([0.5, 0.5, 0.5, 0.5])
  })

  it('takes 0.1 + 0.2 and 0.15 + 0.15 for equally long', () => {
    const graph = buildGraph(4, [tie(0, 1, 0.1), tie(1, 3, 0.2), tie(0, 2, 0.15), tie(2, 3, 0.15)])
    // Both 1 and 2 carry half of 0–3; 0 alone carries 1–2.
    expect([...betweenness(graph, undefined, graph.weights).all]).toEqual([1, 0.5, 0.5, 0])
  })

  it('prefers short ties where distances are given, and does not read weights where not', () => {
    const detour = buildGraph(3, [tie(0, 2, 5), tie(0, 1, 1), tie(1, 2, 1)])
    expect([...betweenness(detour, undefined, detour.weights).all]).toEqual([0, 1, 0])
    expect([...betweenness(detour).all]).toEqual([0, 0, 0])
  })

  it('takes a tie of no weight for no tie, instead of one of no length', () => {
    const graph = buildGraph(3, [tie(0, 1), tie(1, 2), tie(0, 2, 0)])
    const distances = graph.weights.map((weight) => 1 / weight)
    expect([...betweenness(graph, undefined, distances).all]).toEqual([0, 1, 0])
  })

  it('leaves out pairs on the same side, overlaps included', () => {
    // A path 0-1-2-3; 0 and 2 share one coalition, 0 and 3 another, 3 is in both; 1 is in none.
    const path = buildGraph(4, [tie(0, 1), tie(1, 2), tie(2, 3)])
    const { sides } = buildMembership(2, [[0], [], [0], [0, 1]])
    const { all, cross } = betweenness(path, sides)
    expect([...all]).toEqual([0, 2, 2, 0])
    // Only 1–3 through 2 is left.
    expect([...cross]).toEqual([0, 0, 1, 0])
  })

  it('takes an actor in no coalition for a side of its own', () => {
    const { all, cross } = betweenness(
      buildGraph(3, [tie(0, 1), tie(1, 2)]),
      buildMembership(0, [[], [], []]).sides,
    )
    expect(cross).toEqual(all)
  })

  it('agrees with counting all shortest paths', () => {
    fc.assert(
      fc.property(
        pairsOf(7),
        fc.boolean(),
        fc.boolean(),
        fc.array(fc.subarray([0, 1, 2]), { minLength: 7, maxLength: 7 }),
        ({ count, pairs }, directed, byDistance, memberships) => {
          const graph = buildGraph(count, pairs, directed)
          const membership = buildMembership(3, memberships.slice(0, count))
          const distances = byDistance ? graph.weights : graph.weights.map(() => 1)
          const found = betweenness(graph, membership.sides, byDistance ? distances : undefined)
          const counted = countThroughAll(graph, distances, (s, t) =>
            membership.coalitionsOf[s]!.some((own) => membership.coalitionsOf[t]!.includes(own)),
          )
          for (let node = 0; node < count; node++) {
            expect(found.all[node]).toBeCloseTo(counted.all[node]!, 10)
            expect(found.cross[node]).toBeCloseTo(counted.cross[node]!, 10)
          }
        },
      ),
    )
  })
})

/** Lists every simple path between every pair; halves of distances are exact in floating point. */
function countThroughAll(graph: Graph, distances: Float64Array, sameSide: (s: number, t: number) => boolean) {
  const all = new Array<number>(graph.count).fill(0)
  const cross = new Array<number>(graph.count).fill(0)
  for (let s = 0; s < graph.count; s++) {
    for (let t = 0; t < graph.count; t++) {
      if (s === t || (!graph.directed && t < s)) continue
      let shortest = Infinity
      let paths: number[][] = []
      const walk = (path: number[], length: number) => {
        const last = path[path.length - 1]!
        if (last === t) {
          if (length < shortest) [shortest, paths] = [length, []]
          if (length === shortest) paths.push(path)
          return
        }
        for (let k = graph.offsets[last]!; k < graph.offsets[last + 1]!; k++) {
          const next = graph.targets[k]!
          if (!path.includes(next)) walk([...path, next], length + distances[k]!)
        }
      }
      walk([s], 0)
      for (const path of paths) {
        for (const node of path.slice(1, -1)) {
          all[node]! += 1 / paths.length
          if (!sameSide(s, t)) cross[node]! += 1 / paths.length
        }
      }
    }
  }
  return { all, cross }
}
