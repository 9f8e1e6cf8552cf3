/** The hidden-tie test as a whole: what is hidden, an oracle, chance, and what cannot be tested. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Evaluation, evaluateRankings } from '../../../src/analysis/evaluation/evaluate'
import { chooseHidden, crossTies, visibleNetwork } from '../../../src/analysis/evaluation/hiding'
import { type Ranking, rankings } from '../../../src/analysis/evaluation/rankings'
import { arcBetween, buildGraph, degreeOf } from '../../../src/analysis/graph'
import { buildMembership } from '../../../src/analysis/membership'
import { randomNumbers } from '../../../src/analysis/random'
import { type ReferenceFile, referenceNetwork } from '../referenceFile'

const karateFile = new URL('../../fixtures/reference/karate.json', import.meta.url)
const { projection: karate, membership } = referenceNetwork(
  JSON.parse(readFileSync(karateFile, 'utf8')) as ReferenceFile,
)

const graphOf = (count: number, ...ties: readonly (readonly [number, number])[]) =>
  buildGraph(
    count,
    ties.map(([source, target]) => ({ source, target })),
  )

function evaluated<Name extends string>(found: Evaluation<Name> | string): Evaluation<Name> {
  if (typeof found === 'string') throw new Error(found)
  return found
}

describe('hiding', () => {
  it('takes a fifth of the ties between coalitions, never a last one', () => {
    const ties = crossTies(karate, membership)
    expect(ties).toHaveLength(11)
    const random = randomNumbers(5)
    const chosen = new Set<string>()
    for (let run = 0; run < 200; run++) {
      const hidden = chooseHidden(karate, ties, random)
      expect(hidden).toHaveLength(2)
      hidden.forEach(([a, b]) => chosen.add(`${a}-${b}`))
      const { graph, a, b } = visibleNetwork(karate, membership, hidden)
      for (let node = 0; node < graph.count; node++) expect(degreeOf(graph, node)).toBeGreaterThan(0)
      const pairs = new Set(Array.from(a, (one, place) => `${one}-${b[place]}`))
      expect(pairs.size).toBe(17 * 17 - 9)
      for (const [one, other] of hidden) expect(pairs).toContain(`${one}-${other}`)
    }
    // Every tie has its turn.
    expect(chosen.size).toBe(11)
  })

  it('leaves a last tie alone', () => {
    // 0 and 1 against 2, whose two ties lead across; 3 hangs on 0 alone.
    const graph = graphOf(4, [0, 1], [0, 2], [1, 2], [0, 3])
    const sides = buildMembership(2, [[0], [0], [1], [1]])
    const ties = crossTies(graph, sides)
    expect(ties).toEqual([
      [0, 2],
      [0, 3],
      [1, 2],
    ])
    const random = randomNumbers(1)
    for (let run = 0; run < 50; run++) {
      const hidden = chooseHidden(graph, ties, random)
      expect(hidden).toHaveLength(1)
      expect(hidden).not.toContainEqual([0, 3])
    }
  })

  it('counts who is in no coalition as nobody across', () => {
    const sides = buildMembership(2, [[0], [1], []])
    expect(crossTies(graphOf(3, [0, 1], [1, 2], [0, 2]), sides)).toEqual([[0, 1]])
    // Two coalitions of which one is shared.
    expect(crossTies(graphOf(2, [0, 1]), buildMembership(2, [[0], [0, 1]]))).toEqual([])
  })
})

describe('what cannot be hidden', () => {
  it('is a tie that became the last of somebody', () => {
    // A ring of 2 × 2, all ties across, asked for as if they were twenty: two opposite ones can go.
    const ring = graphOf(4, [0, 1], [1, 2], [2, 3], [0, 3])
    const ties = crossTies(ring, buildMembership(2, [[0], [1], [0], [1]]))
    const hidden = chooseHidden(ring, [...ties, ...ties, ...ties, ...ties, ...ties], randomNumbers(2))
    expect(new Set(hidden.flat()).size).toBe(4)
    expect(hidden).toHaveLength(2)
  })
})

describe('the hidden-tie test', () => {
  const oracle: Ranking = ({ a, b }) =>
    Float64Array.from(a, (one, place) => (arcBetween(karate, one, b[place]!) === -1 ? 0 : 1))
  const settings = { runs: 40, seed: 3 }

  it('finds nothing wrong with an oracle, and nothing right with its opposite', () => {
    const wrong: Ranking = (view, random) => oracle(view, random).map((score) => -score)
    const found = evaluated(evaluateRankings(karate, membership, { oracle, wrong }, settings))
    expect(found.hiddenPerRun).toBe(2)
    const { efficiencyGain: _, ...perfect } = found.rankings.oracle
    for (const spread of Object.values(perfect)) expect(spread).toEqual({ mean: 1, sd: 0 })
    expect(found.rankings.wrong.auc).toEqual({ mean: 0, sd: 0 })
    expect(found.rankings.wrong.hitsAt10.mean).toBe(0)
    expect(found.rankings.wrong.mrr.mean).toBeCloseTo(1 / 279, 12)
  })

  it('puts the score clearly above chance on karate, and above each usual predictor', () => {
    const found = evaluated(evaluateRankings(karate, membership, rankings, { runs: 60, seed: 1 })).rankings
    expect(found.score.auc.mean).toBeGreaterThan(0.78)
    expect(found.score.hitsAt10.mean).toBeGreaterThan(3 * found.random.hitsAt10.mean)
    expect(found.random.auc.mean).toBeGreaterThan(0.4)
    expect(found.random.auc.mean).toBeLessThan(0.6)
    for (const [name, { auc }] of Object.entries(found))
      if (name !== 'score' && name !== 'definition1')
        expect(found.score.auc.mean, name).toBeGreaterThan(auc.mean)
  })

  it('depends on the seed alone, and hides the same whatever is ranked', () => {
    const all = evaluated(evaluateRankings(karate, membership, rankings, settings))
    expect(evaluateRankings(karate, membership, rankings, settings)).toEqual(all)
    expect(evaluateRankings(karate, membership, rankings, { ...settings, seed: 4 })).not.toEqual(all)
    const { katz } = rankings
    const alone = evaluated(evaluateRankings(karate, membership, { katz }, settings))
    expect(alone.rankings.katz.auc).toEqual(all.rankings.katz.auc)
  })

  it('takes the deviation of a sample', () => {
    const runs = (count: number) =>
      evaluated(evaluateRankings(karate, membership, { katz: rankings.katz }, { runs: count, seed: 9 }))
        .rankings.katz.auc
    const [first, both] = [runs(1), runs(2)]
    expect(first.sd).toBeNull()
    // Two values x and y: the mean is (x + y)/2, the deviation |x - y|/√2.
    expect(both.sd).toBeCloseTo(Math.SQRT2 * Math.abs(first.mean - both.mean), 12)
  })

  it.each([
    ['fewerThanTwoGroups', graphOf(2, [0, 1]), [[0], [0]]],
    ['noCrossTies', graphOf(4, [0, 1], [2, 3]), [[0], [0], [1], [1]]],
    ['onlyLastTies', graphOf(4, [0, 1], [2, 3]), [[0], [1], [0], [1]]],
    ['allPairsTied', graphOf(3, [0, 1], [0, 2], [1, 2]), [[0], [0], [1]]],
  ])('says %s', (problem, graph, groups) => {
    expect(evaluateRankings(graph, buildMembership(2, groups), rankings, settings)).toBe(problem)
  })
})
