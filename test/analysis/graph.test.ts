/** The structure that all measures stand on. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arcBetween, buildGraph, degreeOf, undirectedProjection, unweighted } from '../../src/analysis/graph'
import { popHeap, pushHeap } from '../../src/analysis/heap'
import { bitAt, buildMembership } from '../../src/analysis/membership'
import { pairsOf } from './randomGraphs'

describe('buildGraph', () => {
  it('holds exactly the sums of the pairs given', () => {
    fc.assert(
      fc.property(pairsOf(8), fc.boolean(), ({ count, pairs }, directed) => {
        const graph = buildGraph(count, pairs, directed)
        const sums = Array.from({ length: count }, () => new Array<number>(count).fill(0))
        for (const { source, target, weight } of pairs) {
          if (source === target) continue
          sums[source]![target]! += weight
          if (!directed) sums[target]![source]! += weight
        }
        for (let i = 0; i < count; i++) {
          expect(degreeOf(graph, i)).toBe(sums[i]!.filter((sum) => sum > 0).length)
          for (let j = 0; j < count; j++) {
            const arc = arcBetween(graph, i, j)
            expect(arc === -1 ? 0 : graph.weights[arc]).toBe(sums[i]![j])
          }
        }
      }),
    )
  })

  it('refuses an end that is no node', () => {
    expect(() => buildGraph(2, [{ source: 0, target: 2 }])).toThrow(RangeError)
    expect(() => buildGraph(2, [{ source: -1, target: 1 }])).toThrow(RangeError)
  })

  it('projects by adding both directions, and takes weights away', () => {
    const mutual = [
      { source: 0, target: 1, weight: 3 },
      { source: 1, target: 0, weight: 1 },
    ]
    const projection = undirectedProjection(buildGraph(2, mutual, true))
    expect(projection).toEqual(buildGraph(2, [{ source: 1, target: 0, weight: 4 }]))
    expect([...unweighted(projection).weights]).toEqual([1, 1])
  })
})

describe('membership', () => {
  it('puts two on the same side who share a coalition', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }), { maxLength: 70 }),
        (own) => {
          const { sides, membersOf } = buildMembership(5, own)
          own.forEach((one, i) =>
            own.forEach((other, j) => {
              expect(bitAt(sides, i, j)).toBe(one.some((coalition) => other.includes(coalition)) ? 1 : 0)
            }),
          )
          membersOf.forEach((members, coalition) => {
            expect(members).toEqual(own.flatMap((one, i) => (one.includes(coalition) ? i : [])))
          })
        },
      ),
    )
  })
})

describe('the heap', () => {
  it('gives items back in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (items) => {
        const before = (one: number, other: number) => one < other
        const heap: number[] = []
        for (const item of items) pushHeap(heap, item, before)
        const sorted = items.map(() => popHeap(heap, before))
        expect(sorted).toEqual([...items].sort((one, other) => one - other))
        expect(popHeap(heap, before)).toBeUndefined()
      }),
    )
  })
})
