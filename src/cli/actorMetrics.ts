/** The metrics of single actors: contacts, redundancy, betweenness, closeness. */

import { betweenness } from '../analysis/betweenness'
import { distancesFrom, harmonicCloseness, pathSummary, unreachable } from '../analysis/distances'
import { degreeOf, type Graph } from '../analysis/graph'
import { newTies } from '../analysis/newTie'
import { egoConstraints } from '../analysis/redundancy'
import type { AnalysedNetwork } from './analysedNetwork'
import { always, byId, ifDirected, ifGrouped, ifWeighted, keyOf, type Metric, type Metrics } from './metric'

/** Small enough to list something for every pair of contacts. */
const pairsListed = 100
/** Small enough to try every new tie of an actor. */
const newTiesTried = 1000
/** How many actors get all their distances listed. */
const distancesListed = 3

function degrees(graph: Graph): number[] {
  return Array.from({ length: graph.count }, (_, node) => degreeOf(graph, node))
}

/** Sums of the numbers of all arcs at one of their ends. */
function sums(
  { count, offsets, targets }: Graph,
  end: 'source' | 'target',
  per: (arc: number) => number,
): number[] {
  const totals = new Array<number>(count).fill(0)
  for (let node = 0; node < count; node++) {
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++)
      totals[end === 'source' ? node : targets[k]!]! += per(k)
  }
  return totals
}

function redundancyMetric(
  name: 'constraint' | 'effectiveSize' | 'efficiency' | 'hierarchy',
  view: Parameters<AnalysedNetwork['redundancies']>[0],
  applies: Metric['applies'],
): Metric {
  return {
    applies,
    compute: (network) =>
      byId(
        network,
        network.redundancies(view).map((own) => own && own[name]),
      ),
  }
}

/** The first actor, and the one in the middle when all are ordered by their contacts. */
function usualEgos({ plainProjection }: AnalysedNetwork): number[] {
  const contacts = degrees(plainProjection)
  const ordered = [...contacts.keys()].sort((one, other) => contacts[one]! - contacts[other]! || one - other)
  const middle = ordered[contacts.length >> 1]
  return middle === undefined ? [] : [...new Set([0, middle])]
}

function actorsAsked({ indexOf }: AnalysedNetwork, asked: readonly string[], usual: readonly number[]) {
  const found = asked.flatMap((id) => indexOf.get(id) ?? [])
  return found.length > 0 ? found : usual
}

export const actorMetrics: Metrics = {
  degree: { applies: always, compute: (network) => byId(network, degrees(network.projection)) },
  inDegree: {
    applies: ifDirected,
    compute: (network) =>
      byId(
        network,
        sums(network.plain, 'target', () => 1),
      ),
  },
  outDegree: { applies: ifDirected, compute: (network) => byId(network, degrees(network.plain)) },
  strength: {
    applies: ifWeighted,
    compute: (network) =>
      byId(
        network,
        sums(network.projection, 'source', (arc) => network.projection.weights[arc]!),
      ),
  },
  constraint: redundancyMetric('constraint', 'plain', always),
  effectiveSize: redundancyMetric('effectiveSize', 'plain', always),
  efficiency: redundancyMetric('efficiency', 'plain', always),
  hierarchy: redundancyMetric('hierarchy', 'plain', always),
  constraintWeighted: redundancyMetric('constraint', 'strengths', ifWeighted),
  effectiveSizeWeighted: redundancyMetric('effectiveSize', 'strengths', ifWeighted),
  efficiencyWeighted: redundancyMetric('efficiency', 'strengths', ifWeighted),
  hierarchyWeighted: redundancyMetric('hierarchy', 'strengths', ifWeighted),
  constraintUndirected: redundancyMetric('constraint', 'plainProjection', ifDirected),
  effectiveSizeUndirected: redundancyMetric('effectiveSize', 'plainProjection', ifDirected),
  efficiencyUndirected: redundancyMetric('efficiency', 'plainProjection', ifDirected),
  hierarchyUndirected: redundancyMetric('hierarchy', 'plainProjection', ifDirected),
  constraintEgo: {
    applies: always,
    compute: (network) => byId(network, egoConstraints(network.plain)),
  },
  dyadicConstraint: {
    applies: ({ ids }) => ids.length <= pairsListed,
    compute: (network) =>
      Object.fromEntries(
        network
          .redundancies('plain')
          .flatMap((own, node) =>
            own ? [...own.dyadic].map(([contact, part]) => [keyOf(network, node, contact), part]) : [],
          ),
      ),
  },
  betweenness: {
    applies: always,
    compute: (network) => byId(network, betweenness(network.plain).all),
  },
  betweennessUndirected: {
    applies: ifDirected,
    compute: (network) => byId(network, betweenness(network.plainProjection).all),
  },
  betweennessWeighted: {
    applies: ifWeighted,
    compute: (network) => {
      const distances = network.strengths.weights.map((weight) => 1 / weight)
      return byId(network, betweenness(network.strengths, undefined, distances).all)
    },
  },
  betweennessCrossGroup: {
    applies: ifGrouped,
    compute: (network) => byId(network, betweenness(network.plain, network.membership.sides).cross),
  },
  harmonicCloseness: {
    applies: always,
    compute: (network) => byId(network, harmonicCloseness(network.plainProjection)),
  },
  distances: {
    applies: always,
    compute: (network, asked) => {
      const sources = actorsAsked(network, asked, [...network.ids.keys()].slice(0, distancesListed))
      return Object.fromEntries(
        sources.map((source) => {
          const distances = Array.from(distancesFrom(network.plain, source), (distance) =>
            distance === unreachable ? null : distance,
          )
          return [network.ids[source]!, byId(network, distances)]
        }),
      )
    },
  },
  pathSummaryUndirected: {
    applies: always,
    compute: (network) => ({ ...pathSummary(network.plainProjection) }),
  },
  strategicTie: {
    applies: ({ ids }) => ids.length <= newTiesTried,
    compute: (network, asked) =>
      Object.fromEntries(
        actorsAsked(network, asked, usualEgos(network)).map((ego) => {
          const { before, candidates } = newTies(network.plainProjection, ego)
          const named = candidates.map((one) => ({ ...one, target: network.ids[one.target]! }))
          return [network.ids[ego]!, { before: { ...before }, candidates: named }]
        }),
      ),
  },
}
