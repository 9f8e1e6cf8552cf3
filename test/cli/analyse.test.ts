/** What the command prints: for every reference file at hand, with and without asking; for backups; for bad files. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyseText } from '../../src/cli/analyse'
import { InputProblem } from '../../src/cli/input'
import { writeBackup } from '../../src/files/backup'
import type { ResourceId } from '../../src/network/ids'
import { sketchNetwork } from '../analysis/sketch'
import { aResource } from '../builders'
import { compareMetric, type Json } from './compareExpected'

const own = new URL('../fixtures/reference/', import.meta.url)
const shared = new URL('../../../shared/reference/', import.meta.url)
if (!existsSync(shared))
  console.warn(`Reference files are not at hand (${shared.pathname}): only our own fixtures are compared.`)

/** Not computed by this product. */
const left: readonly string[] = ['currentFlowBetweenness', 'flowBetweenness', 'everettValente']

/** What every network file gets unasked, if it has groups. */
const usual = [
  ...['degree', 'constraint', 'effectiveSize', 'efficiency', 'hierarchy', 'dyadicConstraint', 'betweenness'],
  ...[
    'betweennessCrossGroup',
    'edgeBetweenness',
    'components',
    'articulationPoints',
    'bridges',
    'gouldFernandez',
  ],
  ...['eiIndex', 'participation', 'withinModuleZ', 'harmonicCloseness', 'groupPairs', 'introductionPaths'],
  ...['keyPlayer', 'strategicTie', 'tieCohesionLoss', 'bridgingCore', 'modularity'],
]

type Row = Readonly<Record<string, Json>>

function read(file: URL): Row {
  return JSON.parse(readFileSync(file, 'utf8')) as Row
}

function analyse(file: Row): Row {
  const found = analyseText(JSON.stringify(file))
  expectNoNaN(found, '')
  // As it is read by whoever runs the command.
  return JSON.parse(JSON.stringify(found)) as Row
}

function expectNoNaN(value: Json, where: string): void {
  if (typeof value === 'number') expect(Number.isFinite(value), where).toBe(true)
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) expectNoNaN(inner, `${where} ${key}`)
  else expect(value, where).toBeDefined()
}

const files = [own, shared].flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^(?!recruit_|stability_).*\.json$/.test(name))
        .map((name) => [folder === own ? `our ${name}` : name, new URL(name, folder)] as const)
    : [],
)

const isCases = (file: Row) => 'cases' in file
const isNetwork = (file: Row) => 'nodes' in file

describe.each(files.filter(([, url]) => !isCases(read(url))))('%s', (_, url) => {
  const file = read(url)
  const expected = file['expected'] as Row
  const found = analyse(file)
  const names = Object.keys(expected).filter((name) => !left.includes(name))

  it.each(names)('%s', (name) => compareMetric(name, found[name], expected[name]!))

  it.runIf(isNetwork(file))('prints what is asked for and nothing else', () => {
    expect(Object.keys(found).sort()).toEqual([...names].sort())
  })

  it.runIf(isNetwork(file))('finds the same where nothing is expected', () => {
    const { expected: _expected, ...stripped } = file
    const unasked = analyse(stripped)
    for (const name of names.filter((name) => name in unasked)) {
      // What is best is searched under other names, and a list may be longer.
      if (name !== 'modularity' && name !== 'keyPlayer') compareMetric(name, unasked[name], expected[name]!)
    }
    const missing = usual.filter((name) => !(name in unasked))
    expect(missing).toEqual([])
    const { given, best } = unasked['modularity'] as Readonly<Record<string, Row>>
    expect(given).toBe((found['modularity'] as Row)['given'])
    expect((best!['value'] as number) >= ((expected['modularity'] as Row)['given'] as number) - 1e-9).toBe(
      true,
    )
  })

  it.runIf(isNetwork(file))('reads names of metrics and never their values', () => {
    const emptied = {
      ...file,
      expected: Object.fromEntries(Object.keys(expected).map((name) => [name, null])),
    }
    const again = analyse(emptied)
    for (const name of names)
      if (name !== 'modularity' && name !== 'keyPlayer') compareMetric(name, again[name], expected[name]!)
    expect(Object.keys(analyse({ ...file, expected: ['degree', 'bridges'] })).sort()).toEqual([
      'bridges',
      'degree',
    ])
  })
})

describe.each(files.filter(([, url]) => isCases(read(url))))('%s', (_, url) => {
  const file = read(url)
  const cases = file['cases'] as readonly Row[]
  const found = (analyse(file) as { readonly cases: readonly Row[] }).cases

  it.each([...cases.entries()].map(([k, { case: name }]) => [name as string, k] as const))(
    '%s',
    (name, k) => {
      expect(found[k]!['case']).toBe(name)
      for (const [metric, value] of Object.entries(cases[k]!['recommended'] as Row))
        compareMetric(metric, (found[k]!['recommended'] as Row)[metric], value)
    },
  )
})

describe('a backup', () => {
  const network = sketchNetwork({
    actors: {
      a: { in: ['North'] },
      b: { in: ['North', 'South'] },
      c: { in: ['South'] },
      d: { in: ['South'] },
      e: {},
    },
    ties: [
      ['a', 'b', 5],
      ['b', 'c', 3],
      ['c', 'd'],
      ['d', 'e', null, '2026-01-01'],
    ],
    exchanges: [
      ['a', 'b', 'running', 2],
      ['b', 'a', 'running', 1],
      ['c', 'd', 'ended', 5],
    ],
  })
  const fish = { ...aResource('fish'), id: 'fish' as ResourceId }
  const backup = writeBackup(
    { ...network, resources: new Map([[fish.id, fish]]) },
    { at: '2026-11-24T00:00:00.000Z' },
  )

  it('is analysed by its relation graph, main coalitions and running exchanges', () => {
    const found = JSON.parse(JSON.stringify(analyseText(backup))) as Readonly<Record<string, Row>>
    expect(usual.filter((name) => !(name in found))).toEqual([])
    expect(found['strength']).toEqual({ a: 3, b: 4, c: 2, d: 1, e: 0 })
    expect(found['components']).toEqual([['a', 'b', 'c', 'd'], ['e']])
    expect(found['eiIndex']!['global']).toMatchObject({ external: 1, internal: 2 })
    expect((found['introductionPaths']!['a|d'] as readonly Row[])[0]).toMatchObject({
      path: ['a', 'b', 'c', 'd'],
    })
    // Entered 1 and 0.6, assumed 1/2.
    expect((found['introductionPaths']!['a|d'] as readonly Row[])[0]!['trust']).toBeCloseTo(0.3, 12)
  })

  it('is refused when it is damaged', () => {
    expect(() => analyseText(backup.replace('North', 'Nurth'))).toThrow('the backup is damaged')
  })
})

describe('a bad file', () => {
  const network = (fields: object) =>
    JSON.stringify({
      schema: 'bridging-reference/1',
      directed: false,
      nodes: [{ id: 'a' }],
      edges: [],
      ...fields,
    })

  it.each([
    ['nothing', '', 'it is no JSON'],
    ['a list', '[]', 'the file is no object'],
    ['another kind of file', '{}', 'it is neither a backup nor has it a schema'],
    ['an unknown schema', '{"schema":"constructor"}', 'it has the unknown schema "constructor"'],
    ['no nodes', network({ nodes: null }), '"nodes" is no list'],
    ['a node without id', network({ nodes: [{}] }), 'the id of node 1 is no text'],
    ['a node twice', network({ nodes: [{ id: 'a' }, { id: 'a' }] }), 'the node "a" occurs twice'],
    [
      'a tie to nobody',
      network({ edges: [{ source: 'a', target: 'b' }] }),
      'the target "b" of edge 1 does not exist',
    ],
    [
      'a weight in words',
      network({ edges: [{ source: 'a', target: 'a', weight: 'much' }] }),
      'the weight of edge 1 is no number',
    ],
    [
      'groups in words',
      network({ primaryGrouping: 'g', groups: { g: { one: 'a' } } }),
      'the group "one" is no list',
    ],
  ])('%s', (_, text, sentence) => {
    expect(() => analyseText(text)).toThrow(new InputProblem(sentence))
  })
})

describe('a network at the edge', () => {
  const pair = (source: string, target: string, weight?: number | null) => ({ source, target, weight })
  const complete = Array.from({ length: 200 }, (_, k) => `n${k}`)
  it.each<[string, readonly string[], readonly object[], Row]>([
    ['nobody', [], [], {}],
    ['one actor', ['a'], [], { one: ['a'] }],
    ['no ties', ['a', 'b', 'c'], [], { one: ['a', 'b'], two: ['c'] }],
    ['everyone in one group', ['a', 'b', 'c'], [pair('a', 'b'), pair('b', 'c')], { one: ['a', 'b', 'c'] }],
    ['nobody in any group', ['a', 'b', 'c'], [pair('a', 'b'), pair('b', 'c')], {}],
    ['empty groups', ['a', 'b'], [pair('a', 'b')], { one: [], two: ['b'] }],
    [
      'zero, missing, negative and huge weights',
      ['a', 'b', 'c', 'd'],
      [pair('a', 'b', 0), pair('b', 'c'), pair('c', 'd', null), pair('a', 'd', -1), pair('a', 'c', 1e100)],
      { one: ['a', 'b'], two: ['c', 'd'] },
    ],
    [
      'names of the language',
      ['__proto__', 'constructor'],
      [pair('__proto__', 'constructor')],
      { toString: [] },
    ],
    [
      'all tied to all',
      complete,
      complete.flatMap((one, k) => complete.slice(k + 1).map((other) => pair(one, other))),
      { one: complete.slice(0, 100), two: complete.slice(100) },
    ],
  ])('%s', (_, ids, edges, groups) => {
    for (const directed of ids.length > 100 ? [false] : [false, true]) {
      const nodes = ids.map((id) => ({ id }))
      const found = analyse({
        schema: 'bridging-reference/1',
        directed,
        nodes,
        edges: edges as unknown as Json,
        primaryGrouping: 'g',
        groups: { g: groups },
      })
      expect(Object.keys(found['degree'] as Row)).toHaveLength(ids.length)
    }
  })
})
