/** A finished arrangement keeps its promises: nothing covered, nobody swallowed, nothing pinned moved, repeatable. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrange } from '../../src/layout/arrange'
import { seededRandom } from '../../src/layout/random'
import {
  chained,
  distinct,
  fitZoom,
  florentine,
  fortyActors,
  overlaps,
  planted,
  problemOf,
  swallowed,
} from './maps'

const seeds = [1, 2, 3, 4, 5, 6]

/** Any network of up to 24 actors, some of them fixed on a wide raster, with up to three coalitions. */
const anyProblem = fc.integer({ min: 1, max: 24 }).chain((count) => {
  const actor = fc.integer({ min: 0, max: count - 1 })
  return fc
    .record({
      pairs: fc.array(fc.tuple(actor, actor), { maxLength: 40 }),
      groups: fc.array(fc.uniqueArray(actor, { minLength: 1 }), { maxLength: 3 }),
      fixed: fc.uniqueArray(actor),
      seed: fc.nat(),
    })
    .map(({ pairs, groups, fixed, seed }) => {
      const start = new Float64Array(2 * count).fill(NaN)
      for (const i of fixed) start.set([(i % 5) * 180, Math.floor(i / 5) * 110], 2 * i)
      const flags = Uint8Array.from({ length: count }, (_, i) => (fixed.includes(i) ? 1 : 0))
      return problemOf(count, distinct(pairs), groups, { fixed: flags, start, seed })
    })
})

describe('arrange', { timeout: 60_000 }, () => {
  it('gives finite places without overlap and never moves what is fixed, on any network', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const positions = arrange(problem)
        expect(positions).toHaveLength(2 * problem.count)
        expect(positions.every(Number.isFinite)).toBe(true)
        expect(overlaps(problem, positions)).toEqual([])
        problem.fixed.forEach((flag, i) => {
          if (flag) expect(positions.slice(2 * i, 2 * i + 2)).toEqual(problem.start.slice(2 * i, 2 * i + 2))
        })
      }),
      { numRuns: 30 },
    )
  })

  it('gives the same places for the same seed, and others for another', () => {
    const problem = fortyActors(1)
    expect(arrange(problem)).toEqual(arrange(problem))
    expect(arrange({ ...problem, seed: 2 })).not.toEqual(arrange(problem))
  })

  it('gives a thousand actors the same places for the same seed', () => {
    const problem = planted(1000, 50, 1, true)
    expect(arrange(problem)).toEqual(arrange(planted(1000, 50, 1, true)))
    expect(arrange({ ...problem, seed: 2 })).not.toEqual(arrange(problem))
  })

  it.each(seeds)('makes forty actors in five coalitions readable (map %i)', (seed) => {
    const problem = fortyActors(seed)
    const positions = arrange(problem)
    expect(overlaps(problem, positions)).toEqual([])
    expect(swallowed(problem, positions)).toBe(0)
    expect(fitZoom(problem, positions, 960, 700)).toBeGreaterThanOrEqual(0.8)
  })

  it.each(seeds)('keeps the families of Florence apart and Pucci near (seed %i)', (seed) => {
    const problem = { ...florentine(), seed }
    const positions = arrange(problem)
    expect(overlaps(problem, positions)).toEqual([])
    expect(swallowed(problem, positions)).toBe(0)
    expect(fitZoom(problem, positions, 960, 700)).toBeGreaterThan(1)
  })

  it.each(seeds)('swallows at most one outsider in fifty on maps of 200 (map %i)', (seed) => {
    const problem = planted(200, 17, seed, true)
    const positions = arrange(problem)
    expect(overlaps(problem, positions)).toEqual([])
    expect(swallowed(problem, positions)).toBeLessThanOrEqual(0.02 * 200)
  })

  it.each([1, 2, 3].flatMap((shared) => Array.from({ length: 10 }, (_, i) => [shared, i + 1] as const)))(
    'swallows no more where each of twenty coalitions shares %i with the next (map %i)',
    (shared, seed) => {
      const problem = chained(200, 20, shared, seed)
      const positions = arrange(problem)
      expect(overlaps(problem, positions)).toEqual([])
      expect(swallowed(problem, positions)).toBeLessThanOrEqual(0.02 * 200)
      // Not by driving everybody apart: a map of coalitions without common members fits at about 0.4.
      expect(fitZoom(problem, positions, 960, 700)).toBeGreaterThan(0.2)
    },
  )

  it('puts an actor of two coalitions between their other members', () => {
    const groups = [
      [0, 1, 2, 3, 8],
      [4, 5, 6, 7, 8],
    ]
    const positions = arrange(problemOf(9, [], groups))
    const middle = (members: readonly number[], axis: number) =>
      members.reduce((sum, i) => sum + positions[2 * i + axis]!, 0) / members.length
    const across = [0, 1].map((axis) => middle([4, 5, 6, 7], axis) - middle([0, 1, 2, 3], axis))
    const along = (i: number) =>
      (positions[2 * i]! - middle([0, 1, 2, 3], 0)) * across[0]! +
      (positions[2 * i + 1]! - middle([0, 1, 2, 3], 1)) * across[1]!
    const share = along(8) / (across[0]! ** 2 + across[1]! ** 2)
    expect(share).toBeGreaterThan(0.3)
    expect(share).toBeLessThan(0.7)
  })

  it('mirrors the picture rather than turn a known map upside down', () => {
    const problem = fortyActors(2)
    const known = arrange(problem)
    const upsideDown = known.map((value) => -value)
    const again = arrange({ ...problem, start: upsideDown })
    const agreement = (axis: number) => {
      const mean = (values: Float64Array) =>
        values.reduce((sum, value, at) => sum + (at % 2 === axis ? value : 0), 0) / problem.count
      return upsideDown.reduce(
        (sum, value, at) =>
          sum + (at % 2 === axis ? (value - mean(upsideDown)) * (again[at]! - mean(again)) : 0),
        0,
      )
    }
    expect(agreement(0)).toBeGreaterThan(0)
    expect(agreement(1)).toBeGreaterThan(0)
  })

  it('reports progress from the start to the end', () => {
    const shares: number[] = []
    arrange(fortyActors(1), (share) => shares.push(share))
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares[0]).toBeLessThan(0.05)
    expect(shares.at(-1)).toBeGreaterThan(0.9)
    expect(shares.at(-1)).toBeLessThanOrEqual(1)
  })
})

describe('arrange at the edges', { timeout: 60_000 }, () => {
  it('has nothing to do on an empty map', () => {
    expect(arrange(problemOf(0, []))).toEqual(new Float64Array(0))
  })

  it('leaves a map alone in which all are fixed', () => {
    const start = Float64Array.of(0, 0, 300, 10, 70, 400)
    expect(arrange(problemOf(3, [[0, 1]], [[0, 2]], { fixed: Uint8Array.of(1, 1, 1), start }))).toEqual(start)
  })

  it('frees an actor that is fixed to no place', () => {
    const problem = problemOf(3, [[0, 1]], [[0, 2]], { fixed: Uint8Array.of(1, 1, 1) })
    expect(overlaps(problem, arrange(problem))).toEqual([])
    expect(arrange(problem).every(Number.isFinite)).toBe(true)
  })

  it('packs hundreds of loners into a block of the shape of the view', () => {
    const problem = problemOf(500, [])
    const positions = arrange(problem)
    expect(overlaps(problem, positions)).toEqual([])
    const span = (axis: number) => {
      const values = [...positions].filter((_, at) => at % 2 === axis)
      return Math.max(...values) - Math.min(...values)
    }
    expect(span(0) / span(1)).toBeGreaterThan(1)
    expect(span(0) / span(1)).toBeLessThan(1.7)
  })

  it('keeps a loner near the others', () => {
    const ties = Array.from({ length: 29 }, (_, i) => [i, i + 1] as const)
    const positions = arrange(problemOf(31, ties))
    const distances = Array.from({ length: 30 }, (_, i) =>
      Math.hypot(positions[2 * i]! - positions[60]!, positions[2 * i + 1]! - positions[61]!),
    )
    expect(Math.min(...distances)).toBeLessThan(250)
  })

  it('spreads a complete network', () => {
    const ties = Array.from({ length: 40 }, (_, a) =>
      Array.from({ length: a }, (_, b) => [a, b] as const),
    ).flat()
    const problem = problemOf(40, ties)
    expect(overlaps(problem, arrange(problem))).toEqual([])
  })

  it('spreads a star of 2,000', () => {
    const problem = problemOf(
      2000,
      Array.from({ length: 1999 }, (_, i) => [0, i + 1] as const),
    )
    const positions = arrange(problem)
    expect(overlaps(problem, positions)).toEqual([])
    const distances = Array.from({ length: 1999 }, (_, i) =>
      Math.hypot(positions[2 * i + 2]! - positions[0]!, positions[2 * i + 3]! - positions[1]!),
    )
    expect(Math.max(...distances)).toBeLessThan(8000)
  })

  it('stays compact where coalitions overlap in too many ways to be kept apart', () => {
    const random = seededRandom(1)
    const someone = () => Math.floor(random() * 200)
    const groups = Array.from({ length: 10 }, () => [...new Set(Array.from({ length: 40 }, someone))])
    const ties = distinct(Array.from({ length: 400 }, () => [someone(), someone()] as const))
    const problem = problemOf(200, ties, groups)
    const positions = arrange(problem)
    expect(overlaps(problem, positions)).toEqual([])
    expect(Math.max(...positions) - Math.min(...positions)).toBeLessThan(4000)
  })

  it('finishes 10,000 actors in 200 coalitions', () => {
    const problem = planted(10_000, 50, 1, true)
    const positions = arrange(problem)
    expect(positions.every(Number.isFinite)).toBe(true)
    expect(overlaps(problem, positions)).toEqual([])
    expect(swallowed(problem, positions)).toBeLessThanOrEqual(0.02 * 10_000)
  })
})
