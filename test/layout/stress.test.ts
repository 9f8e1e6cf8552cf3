/** Pulled towards the steps along ties, a picture fits them better, coalitions keep their shape, and what is fixed stays. */

import { describe, expect, it } from 'vitest'
import { arrange } from '../../src/layout/arrange'
import type { LayoutProblem } from '../../src/layout/problem'
import { seededRandom } from '../../src/layout/random'
import { createStressPull } from '../../src/layout/stress'
import { stress } from '../bench/layoutQuality'
import { overlaps, planted, swallowed } from './maps'

function stressOf(problem: LayoutProblem, positions: Float64Array): number {
  const ends = (t: number) => [problem.ties[2 * t]!, problem.ties[2 * t + 1]!] as const
  return stress({
    x: positions.filter((_, at) => at % 2 === 0),
    y: positions.filter((_, at) => at % 2 === 1),
    ties: Array.from(problem.weights, (_, t) => ends(t)),
    groupOf: [],
  })
}

function scattered(count: number): Float64Array {
  const random = seededRandom(5)
  return Float64Array.from({ length: 2 * count }, () => 3000 * random())
}

describe('createStressPull', () => {
  it('brings distances closer to the steps between actors', () => {
    const problem = planted(500, 25, 1, true)
    const positions = scattered(500)
    const before = stressOf(problem, positions)
    const pull = createStressPull(problem, { share: 0.6, alone: 0.25 })
    for (let i = 0; i < 30; i++) pull(positions)
    expect(stressOf(problem, positions)).toBeLessThan(before - 0.01)
  })

  it('moves no fixed actor, and nobody whom no tie joins to anyone', () => {
    const problem = planted(500, 25, 1, false)
    const positions = scattered(500)
    problem.fixed[7] = 1
    const alone = [...Array(500).keys()].filter((i) => !problem.ties.includes(i))
    const before = positions.slice()
    createStressPull(problem, { share: 0.6, alone: 0.25 })(positions)
    for (const i of [7, ...alone])
      expect(positions.slice(2 * i, 2 * i + 2)).toEqual(before.slice(2 * i, 2 * i + 2))
    expect(positions.every(Number.isFinite)).toBe(true)
  })
})

describe('arrange on maps of a thousand', { timeout: 60_000 }, () => {
  it.each([1, 2])('shows who is many steps apart far apart (map %i)', (seed) => {
    const problem = planted(1000, 100, seed, true)
    expect(stressOf(problem, arrange(problem))).toBeLessThan(0.187)
  })

  it.each([
    [30, 4],
    [70, 3],
  ])('keeps the others out where %i in a hundred are in a coalition (map %i)', (share, seed) => {
    const all = planted(1000, 50, seed, true)
    const groups = all.groups.map((members) => members.filter((i) => (i * 7919) % 100 < share))
    const problem = { ...all, groups: groups.filter((members) => members.length > 0) }
    const positions = arrange(problem)
    expect(overlaps(problem, positions)).toEqual([])
    expect(swallowed(problem, positions)).toBeLessThanOrEqual(0.01 * 1000)
  })
})
