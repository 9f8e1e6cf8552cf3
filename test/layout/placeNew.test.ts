/** Newcomers find a place beside their own, and nobody who was there moves. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrange } from '../../src/layout/arrange'
import { placeNew } from '../../src/layout/placeNew'
import type { LayoutProblem } from '../../src/layout/problem'
import { fortyActors, overlaps, planted, problemOf, swallowed } from './maps'

/** An arranged map with some actors taken off it again. */
function without(
  problem: LayoutProblem,
  newcomers: readonly number[],
  arranged: Float64Array = arrange(problem),
): LayoutProblem {
  const start = arranged.slice()
  for (const actor of newcomers) start.set([NaN, NaN], 2 * actor)
  return { ...problem, start }
}

function distance(positions: Float64Array, a: number, b: number): number {
  return Math.hypot(positions[2 * a]! - positions[2 * b]!, positions[2 * a + 1]! - positions[2 * b + 1]!)
}

function extent(positions: Float64Array): { readonly width: number; readonly height: number } {
  const [xs, ys] = [0, 1].map((axis) => positions.filter((_, at) => at % 2 === axis))
  return { width: Math.max(...xs!) - Math.min(...xs!), height: Math.max(...ys!) - Math.min(...ys!) }
}

/** A row of placed actors, and newcomers after them. */
function row(placed: number, newcomers: number): Float64Array {
  return Float64Array.from({ length: 2 * (placed + newcomers) }, (_, at) =>
    at >= 2 * placed ? NaN : at % 2 === 0 ? at * 90 : 0,
  )
}

describe('placeNew', { timeout: 60_000 }, () => {
  const maps = [1, 2, 3].map((seed) => fortyActors(seed))
  const arranged = maps.map((map) => arrange(map))

  it('moves nobody, covers nobody, swallows nobody, and repeats itself', () => {
    fc.assert(
      fc.property(fc.nat(2), fc.uniqueArray(fc.nat(39), { minLength: 1, maxLength: 6 }), (map, newcomers) => {
        const problem = without(maps[map]!, newcomers, arranged[map])
        const positions = placeNew(problem)
        expect(positions.every(Number.isFinite)).toBe(true)
        problem.start.forEach((value, at) => {
          if (!Number.isNaN(value)) expect(positions[at]).toBe(value)
        })
        expect(overlaps(problem, positions)).toEqual([])
        // On these maps one always finds room; several may find that two coalitions of one cannot be joined cleanly any more.
        expect(swallowed(problem, positions)).toBeLessThanOrEqual(newcomers.length > 1 ? newcomers.length : 0)
        expect(placeNew(problem)).toEqual(positions)
      }),
      { numRuns: 30 },
    )
  })

  it('puts a newcomer beside its only contact', () => {
    const positions = placeNew(problemOf(5, [[4, 2]], [], { start: row(4, 1) }))
    expect(distance(positions, 4, 2)).toBeLessThan(110)
  })

  it('puts a newcomer between its contacts', () => {
    const start = Float64Array.of(0, 0, 600, 0, NaN, NaN)
    const positions = placeNew(
      problemOf(
        3,
        [
          [2, 0],
          [2, 1],
        ],
        [],
        { start },
      ),
    )
    expect([...positions.slice(4)]).toEqual([300, 0])
  })

  it('puts a newcomer without contacts into its coalition', () => {
    const start = Float64Array.of(0, 0, 160, 0, 80, 160, 900, 900, NaN, NaN)
    const positions = placeNew(problemOf(5, [], [[0, 1, 2, 4]], { start }))
    expect(distance(positions, 4, 2)).toBeLessThan(180)
    expect(distance(positions, 4, 0)).toBeLessThan(180)
  })

  it('keeps an outsider who is tied to a member out of the outline', () => {
    const ring = Array.from({ length: 8 }, (_, i) => [240 * Math.cos(i), 240 * Math.sin(i)]).flat()
    const start = Float64Array.of(...ring, 0, 0, NaN, NaN)
    const problem = problemOf(10, [[9, 8]], [[0, 1, 2, 3, 4, 5, 6, 7, 8]], { start })
    expect(swallowed(problem, placeNew(problem))).toBe(0)
  })

  it('lets chains of newcomers follow each other', () => {
    const positions = placeNew(
      problemOf(
        7,
        [
          [6, 5],
          [5, 4],
          [4, 0],
        ],
        [],
        { start: row(4, 3) },
      ),
    )
    expect(distance(positions, 4, 0)).toBeLessThan(110)
    expect(distance(positions, 5, 4)).toBeLessThan(220)
    expect(distance(positions, 6, 5)).toBeLessThan(220)
  })

  it('starts an empty map', () => {
    const problem = problemOf(3, [[0, 1]])
    expect(overlaps(problem, placeNew(problem))).toEqual([])
    expect(placeNew(problemOf(0, []))).toEqual(new Float64Array(0))
  })

  it('leaves the map as it is when nobody is new', () => {
    const start = row(4, 0)
    expect(placeNew(problemOf(4, [], [], { start }))).toEqual(start)
  })
})

describe('placeNew for parts that nothing ties to the map', { timeout: 60_000 }, () => {
  /** Chains of three, one added after the other, each to the map as the ones before left it. */
  const chainsInTurn = (chains: number): { problem: LayoutProblem; positions: Float64Array } => {
    const ties = Array.from({ length: chains }, (_, c) => [
      [3 * c, 3 * c + 1] as const,
      [3 * c + 1, 3 * c + 2] as const,
    ])
    let positions: Float64Array = new Float64Array(0)
    let problem = problemOf(0, [])
    for (let c = 1; c <= chains; c++) {
      const start = new Float64Array(6 * c).fill(NaN)
      start.set(positions)
      problem = problemOf(3 * c, ties.slice(0, c).flat(), [], { start })
      positions = placeNew(problem)
      expect(positions.subarray(0, start.length - 6)).toEqual(start.subarray(0, start.length - 6))
    }
    return { problem, positions }
  }

  it.each([2, 4, 7, 12])('gives %i chains that come one by one the shape of the view', (chains) => {
    const { problem, positions } = chainsInTurn(chains)
    const { width, height } = extent(positions)
    expect(overlaps(problem, positions)).toEqual([])
    expect(width / height).toBeGreaterThan(0.5)
    expect(width / height).toBeLessThan(3)
    // Three boxes of 130 × 50 with as much room around them again.
    expect(width * height).toBeLessThan(chains * 3 * 260 * 100)
  })

  it('keeps contacts together and strangers apart', () => {
    const { problem, positions } = chainsInTurn(6)
    for (let a = 0; a < problem.count; a++)
      for (let b = 0; b < a; b++) {
        const isTied = a - b === 1 && a % 3 !== 0
        if (isTied) expect(distance(positions, a, b)).toBeLessThan(220)
        else if (Math.floor(a / 3) !== Math.floor(b / 3))
          expect(distance(positions, a, b)).toBeGreaterThan(60)
      }
  })

  it('draws many who come at once by their ties, not as a crowd', () => {
    const chain = Array.from({ length: 11 }, (_, i) => [i, i + 1] as const)
    const positions = placeNew(problemOf(12, chain))
    expect(chain.every(([a, b]) => distance(positions, a, b) < 200)).toBe(true)
  })

  it('leaves a lonely newcomer out of what the others are tied by', () => {
    const problem = without(fortyActors(1), [39])
    const positions = placeNew(problem)
    expect(overlaps(problem, positions)).toEqual([])
    expect(swallowed(problem, positions)).toBe(0)
    const nearest = Math.min(...Array.from({ length: 39 }, (_, other) => distance(positions, 39, other)))
    expect(nearest).toBeGreaterThan(80)
  })
})

describe('placeNew for an import of 500', { timeout: 60_000 }, () => {
  const known = fortyActors(1)
  const keyOf = (actor: number) => (actor % 7 === 0 ? '' : `company ${Math.floor(Math.sqrt(actor * 9))}`)
  const grown = (ties: readonly (readonly [number, number])[]): LayoutProblem => {
    const start = new Float64Array(2 * 540).fill(NaN)
    start.set(arrange(known))
    return { ...problemOf(540, ties), groups: known.groups, start }
  }

  it.each([
    ['contacts of nobody', []],
    ['contacts of one actor', Array.from({ length: 500 }, (_, i) => [0, 40 + i] as const)],
  ])('sets %s in blocks by key, clear of the map', (_, ties) => {
    const problem = grown(ties)
    const positions = placeNew(problem, keyOf)
    expect(overlaps(problem, positions)).toEqual([])
    expect(swallowed(problem, positions)).toBe(0)
    const blocks = new Map<string, number[]>()
    for (let i = 40; i < 540; i++) blocks.set(keyOf(i), [...(blocks.get(keyOf(i)) ?? []), i])
    const boxes = [...blocks]
      .filter(([key, actors]) => key !== '' && actors.length > 1)
      .map(([, actors]) => {
        const xs = actors.map((i) => positions[2 * i]!)
        const ys = actors.map((i) => positions[2 * i + 1]!)
        return {
          left: Math.min(...xs),
          right: Math.max(...xs),
          top: Math.min(...ys),
          bottom: Math.max(...ys),
        }
      })
    boxes.forEach((a, i) =>
      boxes.slice(0, i).forEach((b) => {
        expect(a.left > b.right || b.left > a.right || a.top > b.bottom || b.top > a.bottom).toBe(true)
      }),
    )
  })

  it('sets the contacts of a lonely actor on both sides of it, clear of each other', () => {
    const ties = Array.from({ length: 500 }, (_, i) => [0, 1 + i] as const)
    const start = row(1, 500)
    const problem = problemOf(501, ties, [], { start })
    const positions = placeNew(problem, keyOf)
    expect(overlaps(problem, positions)).toEqual([])
    expect([positions[0], positions[1]]).toEqual([0, 0])
    const xs = [...positions].filter((_, at) => at % 2 === 0)
    const ys = [...positions].filter((_, at) => at % 2 === 1)
    expect(xs.filter((x) => x < 0).length).toBeGreaterThan(150)
    expect(xs.filter((x) => x > 0).length).toBeGreaterThan(150)
    expect(Math.abs(Math.min(...ys) + Math.max(...ys))).toBeLessThan(0.2 * Math.max(...ys))
    expect((Math.max(...xs) - Math.min(...xs)) / (2 * Math.max(...ys))).toBeGreaterThan(0.6)
  })

  it('stays compact: no line, no sprawl', () => {
    const positions = placeNew(grown([]), keyOf)
    const xs = [...positions].filter((_, at) => at % 2 === 0)
    const ys = [...positions].filter((_, at) => at % 2 === 1)
    const width = Math.max(...xs) - Math.min(...xs)
    const height = Math.max(...ys) - Math.min(...ys)
    expect(width / height).toBeGreaterThan(0.6)
    expect(width / height).toBeLessThan(2.5)
    expect(width * height).toBeLessThan(540 * 150 * 66 * 4)
  })

  it('moves nobody on a larger map either', () => {
    const problem = without(planted(300, 20, 1, true), [7])
    const positions = placeNew(problem)
    expect(overlaps(problem, positions)).toEqual([])
    expect(positions.filter((value, at) => value !== problem.start[at])).toHaveLength(2)
  })
})
