/** Participation and the hub score inside the own group: directions, overlaps, and what has no number. */

import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/analysis/graph'
import { buildMembership } from '../../src/analysis/membership'
import { participation, withinModuleZ } from '../../src/analysis/participation'

const tie = (source: number, target: number, weight = 1) => ({ source, target, weight })
const star = [tie(0, 1), tie(0, 2), tie(0, 3), tie(0, 4)]

describe('participation', () => {
  it('is 0 within one coalition, grows with the spread, and is null without contacts', () => {
    const graph = buildGraph(6, star)
    const spread = (groups: readonly (readonly number[])[]) =>
      participation(graph, buildMembership(4, groups))
    expect(spread([[0], [0], [0], [0], [0], [0]])[0]).toBe(0)
    expect(spread([[0], [0], [0], [1], [1], [0]])[0]).toBe(0.5)
    expect(spread([[0], [0], [1], [2], [3], [0]])[0]).toBe(0.75)
    expect(spread([[0], [0], [1], [2], [3], [0]])[5]).toBeNull()
  })

  it('takes contacts in no coalition for one each, and splits those in two', () => {
    const graph = buildGraph(3, [tie(0, 1), tie(0, 2)])
    expect(participation(graph, buildMembership(0, [[], [], []]))[0]).toBe(0.5)
    expect(participation(graph, buildMembership(2, [[], [0], [0, 1]]))[0]).toBe(1 - 0.75 ** 2 - 0.25 ** 2)
  })

  it('adds ties in and out, with their weights', () => {
    const graph = buildGraph(3, [tie(0, 1), tie(1, 0), tie(2, 0, 2)], true)
    expect(participation(graph, buildMembership(2, [[0], [0], [1]]))[0]).toBe(0.5)
  })
})

describe('withinModuleZ', () => {
  it('is in deviations of the population, 0 where there are none, null in no group', () => {
    const graph = buildGraph(6, star)
    const z = withinModuleZ(graph, [0, 0, 0, 0, 1, -1])
    // Three ties inside for the centre, one for each of the three others: mean 1.5, deviation √3/2.
    expect(z[0]).toBeCloseTo(1.5 / Math.sqrt(0.75), 12)
    expect(z[1]).toBeCloseTo(-0.5 / Math.sqrt(0.75), 12)
    expect(z.slice(4)).toEqual([0, null])
  })
})
