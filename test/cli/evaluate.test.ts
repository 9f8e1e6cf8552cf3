/** The command that hides ties: what it prints, that the order of a file decides nothing, and what it says of bad input. */

import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { evaluateText, run } from '../../src/cli/evaluate'
import type { JsonObject } from '../../src/cli/input'
import { writeBackup } from '../../src/files/backup'
import { sketchNetwork } from '../analysis/sketch'

const folder = new URL('../fixtures/reference/', import.meta.url)
const karate = JSON.parse(readFileSync(new URL('karate.json', folder), 'utf8')) as JsonObject & {
  readonly nodes: readonly JsonObject[]
  readonly edges: readonly JsonObject[]
}
const settings = { runs: 12, seed: 7 }
const evaluate = (file: unknown) => evaluateText(JSON.stringify(file), settings)

describe('an evaluation', () => {
  it('holds six measures of nine rankings', () => {
    const found = evaluate(karate)
    expect(found).toMatchObject({ runs: 12, seed: 7, hiddenPerRun: 2 })
    const names =
      'score definition1 adamicAdar resourceAllocation commonNeighbours katz preferentialAttachment betweenness random'
    const rankings = found['rankings'] as Readonly<Record<string, Readonly<Record<string, unknown>>>>
    expect(Object.keys(rankings)).toEqual(names.split(' '))
    for (const measures of Object.values(rankings)) {
      expect(Object.keys(measures).sort()).toEqual(
        'auc efficiencyGain hitsAt10 importanceCaptured mrr topPercent'.split(' '),
      )
      for (const spread of Object.values(measures))
        expect(spread).toEqual({ mean: expect.any(Number) as number, sd: expect.any(Number) as number })
    }
  })

  it('does not depend on the order of the file', () => {
    const turned = karate.edges.map(({ source, target, ...rest }, k) =>
      k % 2 ? { source: target!, target: source!, ...rest } : { source: source!, target: target!, ...rest },
    )
    const nodes = [...karate.nodes.slice(9).reverse(), ...karate.nodes.slice(0, 9)]
    expect(evaluate({ ...karate, nodes, edges: turned.reverse() })).toEqual(evaluate(karate))
  })

  it('leaves isolates out', () => {
    const lone = { id: '!', label: 'alone', group: 'Mr. Hi' }
    expect(evaluate({ ...karate, nodes: [lone, ...karate.nodes] })).toEqual(evaluate(karate))
  })

  it('reads a backup, by its main coalitions', () => {
    const network = sketchNetwork({
      actors: {
        a: { in: ['North'] },
        b: { in: ['North', 'South'] },
        c: { in: ['North'] },
        d: { in: ['South'] },
        e: { in: ['South'] },
        f: { in: ['South'] },
      },
      ties: ['ab', 'bc', 'de', 'ef', 'ad', 'be', 'cf'].map(([one, other]) => [one!, other!] as const),
    })
    const backup = writeBackup(network, { at: '2026-11-24T00:00:00.000Z' })
    const groups = fileOf('aaabbb', '01', '12', '34', '45', '03', '14', '25')
    expect(evaluateText(backup, settings)).toEqual(evaluate(groups))
    expect(evaluateText(backup, settings)).toMatchObject({ hiddenPerRun: 1 })
  })
})

const fileOf = (groups: string, ...edges: readonly string[]) => ({
  schema: 'bridging-reference/1',
  nodes: Array.from(groups, (group, id) => ({ id: String(id), ...(group === '-' ? {} : { group }) })),
  edges: edges.map(([source, target]) => ({ source, target })),
})

describe('bad input', () => {
  afterEach(() => void vi.restoreAllMocks())

  it.each([
    ['no groups', fileOf('--', '01'), 'fewer than two groups have members with ties'],
    ['one group', fileOf('aa', '01'), 'fewer than two groups have members with ties'],
    ['a group without ties', fileOf('aab', '01'), 'fewer than two groups have members with ties'],
    ['groups apart', fileOf('aabb', '01', '23'), 'no tie joins two groups'],
    ['pairs', fileOf('abab', '01', '23'), 'every tie between groups is the last tie of one of its ends'],
    ['a full network', fileOf('aab', '01', '02', '12'), 'all pairs of different groups are tied'],
    ['rings', { schema: 'bridging-reference/rings-1' }, 'it is neither a backup nor a network'],
  ])('is said in one sentence: %s', (_, file, sentence) => {
    expect(() => evaluate(file)).toThrow(sentence)
  })

  it.each<[string, readonly string[]]>([
    ['no file', []],
    ['two files', ['a.json', 'b.json']],
    ['no run', ['a.json', '--runs', '0']],
    ['half a run', ['a.json', '--runs', '1.5']],
    ['a seed too large', ['a.json', '--seed', '4294967296']],
    ['an option without a value', ['a.json', '--seed']],
    ['an unknown option', ['a.json', '--fast']],
  ])('names the way to call it: %s', (_, args) => {
    const said = vi.spyOn(console, 'error').mockReturnValue()
    expect(run(args)).toBe(1)
    expect(said.mock.calls).toEqual([[expect.stringMatching(/^Name one file, .*--runs N\] \[--seed S\]$/)]])
  })

  it('is a file that is not there', () => {
    const said = vi.spyOn(console, 'error').mockReturnValue()
    expect(run(['missing.json', '--runs', '3'])).toBe(1)
    expect(said.mock.calls).toEqual([['missing.json cannot be evaluated: it cannot be read.']])
  })
})
