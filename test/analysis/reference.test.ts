/** Every metric that reference files hold values of, on all of them that are at hand. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { betweenness } from '../../src/analysis/betweenness'
import { bridgingCore } from '../../src/analysis/core'
import { groupPairs } from '../../src/analysis/gaps'
import { type Graph, undirectedProjection, unweighted } from '../../src/analysis/graph'
import { assumedTrust, introductionPaths } from '../../src/analysis/introductions'
import { redundancies } from '../../src/analysis/redundancy'
import { effectiveThresholds } from '../../src/analysis/thresholds'
import {
  type EdgeCase,
  type Expected,
  graphOf,
  type ReferenceFile,
  type ReferenceNetwork,
  referenceNetwork,
} from './referenceFile'

const tolerance = 1e-8
const roundedTolerance = 1e-6

const own = new URL('../fixtures/reference/', import.meta.url)
const shared = new URL('../../../shared/reference/', import.meta.url)
const sharedIsThere = existsSync(shared)
if (!sharedIsThere)
  console.warn(`Reference files are not at hand (${shared.pathname}): only our own fixtures are compared.`)

function readJson<Content>(file: URL): Content {
  return JSON.parse(readFileSync(file, 'utf8')) as Content
}

function namesIn(folder: URL, wanted: (name: string) => boolean): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.json') && wanted(name))
}

const networksOf = (name: string) => !/^(edge_cases|rings_|recruit_|stability_)/.test(name)

describe.each(namesIn(own, networksOf))('our fixture %s', (name) => compare(new URL(name, own)))

describe.skipIf(!sharedIsThere).each(sharedIsThere ? namesIn(shared, networksOf) : [''])(
  'reference file %s',
  (name) => compare(new URL(name, shared)),
)

describe.each(readJson<{ cases: EdgeCase[] }>(new URL('edge_cases.json', own)).cases)(
  'edge case: $case',
  compareCase,
)

describe
  .skipIf(!sharedIsThere)
  .each(sharedIsThere ? readJson<{ cases: EdgeCase[] }>(new URL('edge_cases.json', shared)).cases : [])(
  'edge case of the reference: $case',
  compareCase,
)

/** Compares what the file has; the number of values compared is asserted, so that none is skipped unseen. */
function compare(file: URL) {
  if (!existsSync(file)) return
  const reference = readJson<ReferenceFile>(file)
  const network = referenceNetwork(reference)
  const { expected } = reference

  const byNode: [keyof Expected, () => readonly (number | null)[]][] = [
    ['constraint', () => redundancies(network.plain).map((own) => own && own.constraint)],
    ['constraintWeighted', () => redundancies(network.weighted).map((own) => own && own.constraint)],
    ['constraintUndirected', () => redundancies(network.projection).map((own) => own && own.constraint)],
    ['effectiveSize', () => redundancies(network.plain).map((own) => own && own.effectiveSize)],
    ['effectiveSizeWeighted', () => redundancies(network.weighted).map((own) => own && own.effectiveSize)],
    [
      'effectiveSizeUndirected',
      () => redundancies(network.projection).map((own) => own && own.effectiveSize),
    ],
    ['efficiency', () => redundancies(network.plain).map((own) => own && own.efficiency)],
    ['efficiencyWeighted', () => redundancies(network.weighted).map((own) => own && own.efficiency)],
    ['efficiencyUndirected', () => redundancies(network.projection).map((own) => own && own.efficiency)],
    ['hierarchy', () => redundancies(network.plain).map((own) => own && own.hierarchy)],
    ['hierarchyWeighted', () => redundancies(network.weighted).map((own) => own && own.hierarchy)],
    ['hierarchyUndirected', () => redundancies(network.projection).map((own) => own && own.hierarchy)],
    ['degree', () => redundancies(network.plain).map((own) => own?.dyadic.size ?? 0)],
    ['betweenness', () => [...betweenness(network.plain).all]],
    ['betweennessUndirected', () => [...betweenness(network.projection).all]],
    [
      'betweennessWeighted',
      () => [...betweenness(network.weighted, undefined, reciprocals(network.weighted)).all],
    ],
    ['betweennessCrossGroup', () => [...betweenness(network.plain, network.membership.sides).cross]],
  ]
  it.each(byNode.filter(([metric]) => expected[metric]))('%s', (metric, compute) => {
    const values = expected[metric] as Readonly<Record<string, number | null>>
    const computed = compute()
    expect(Object.keys(values).sort()).toEqual([...network.ids].sort())
    network.ids.forEach((id, node) => expectNear(computed[node]!, values[id]!, tolerance, id))
  })

  it.runIf(expected.dyadicConstraint)('dyadicConstraint', () => {
    const computed = redundancies(network.plain)
    for (const [key, value] of Object.entries(expected.dyadicConstraint!)) {
      const [from, to] = key.split('|').map((id) => network.indexOf.get(id)!)
      expectNear(computed[from!]!.dyadic.get(to!)!, value, tolerance, key)
    }
  })

  it.runIf(expected.introductionPaths)('introductionPaths', () => {
    const projection = undirectedProjection(network.weighted)
    const trust = projection.weights.map(assumedTrust)
    for (const [key, paths] of Object.entries(expected.introductionPaths!)) {
      const [from, to] = key.split('|').map((id) => network.indexOf.get(id)!)
      const found = introductionPaths(projection, from!, to!, 5, { trust })
      expect(found).toHaveLength(paths.length)
      found.forEach((path, rank) => {
        expectNear(path.trust, paths[rank]!.trust, tolerance, `${key} ${rank}`)
        expectNear(-Math.log(path.trust), paths[rank]!.cost, tolerance, `${key} ${rank}`)
        expect(new Set(path.nodes).size).toBe(path.nodes.length)
      })
      expect(new Set(found.map(({ nodes }) => nodes.join())).size).toBe(found.length)
    }
  })

  it.runIf(expected.groupPairs)('groupPairs', () => {
    const pairs = groupPairs(network.projection, network.membership)
    expect(pairs).toHaveLength(Object.keys(expected.groupPairs!).length)
    for (const { a, b, ...pair } of pairs) {
      const [one, other] = [network.groupNames[a]!, network.groupNames[b]!]
      const value = expected.groupPairs![`${one}|${other}`] ?? expected.groupPairs![`${other}|${one}`]!
      expect(pair.ties).toBe(value.ties)
      expect(pair.possible).toBe(value.possible)
      expectNear(pair.expected, value.expected, roundedTolerance, `${one}|${other}`)
      expectNear(pair.gap, value.gap, roundedTolerance, `${one}|${other}`)
    }
  })

  it.runIf(expected.bridgingCore)('bridgingCore', () => compareCore(network, expected.bridgingCore!))
}

function compareCore(
  { projection, membership, indexOf }: ReferenceNetwork,
  expected: NonNullable<Expected['bridgingCore']>,
) {
  const { median, pairs } = bridgingCore(projection, membership, effectiveThresholds())
  expect(pairs).toHaveLength(expected.candidatePairs)
  expect(median).toBe(expected.medianPositiveReach)
  expect(expected.top.length).toBeGreaterThan(0)
  expected.top.forEach((value, rank) => {
    const [one, other] = [indexOf.get(value.a)!, indexOf.get(value.b)!]
    const pair = pairs.find(({ a, b }) => (a === one && b === other) || (a === other && b === one))!
    const [oneIntoOther, otherIntoOne] =
      pair.a === one ? [pair.aIntoB, pair.bIntoA] : [pair.bIntoA, pair.aIntoB]
    expect(oneIntoOther).toBe(value.aTiesIntoB)
    expect(otherIntoOne).toBe(value.bTiesIntoA)
    expect(pair.reach).toBe(value.reach)
    expectNear(pair.introductions, value.introductions, tolerance, 'introductions')
    expectNear(pair.warmth, value.warmth, tolerance, 'warmth')
    expectNear(pair.doors, value.doors, tolerance, 'doors')
    expectNear(pair.reachFactor, value.reachFactor, tolerance, 'reachFactor')
    expectNear(pair.core, value.core, tolerance, 'core')
    // The best pairs are the best here too, whichever way equals are ordered.
    expectNear(pairs[rank]!.core, value.core, tolerance, `rank ${rank}`)
  })
}

function compareCase({ nodes, edges, directed, recommended }: EdgeCase) {
  const graph = graphOf(nodes, edges, directed)
  it('constraint, effective size and betweenness', () => {
    const strengths = redundancies(graph)
    const plain = redundancies(unweighted(graph))
    const through = betweenness(graph).all
    nodes.forEach((id, node) => {
      expectNear(strengths[node]?.constraint ?? null, recommended.constraint[id]!, tolerance, id)
      expectNear(strengths[node]?.effectiveSize ?? null, recommended.effectiveSize[id]!, tolerance, id)
      expectNear(plain[node]?.constraint ?? null, recommended.constraintUnweighted[id]!, tolerance, id)
      expectNear(through[node]!, recommended.betweenness[id]!, tolerance, id)
    })
  })
}

function reciprocals(graph: Graph): Float64Array {
  return graph.weights.map((weight) => 1 / weight)
}

function expectNear(found: number | null, value: number | null, within: number, where: string) {
  if (value === null || found === null) expect(found, where).toBe(value)
  else expect(Math.abs(found - value), `${where}: ${found} for ${value}`).toBeLessThanOrEqual(within)
}
