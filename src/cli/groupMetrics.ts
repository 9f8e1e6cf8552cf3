/** The metrics of groups, and of actors by the groups of their contacts. */

import { brokerage, type Brokerage } from '../analysis/brokerage'
import { brokerageTotals } from '../analysis/brokerageTotals'
import { bridgingCore } from '../analysis/core'
import { eiIndex } from '../analysis/eiIndex'
import { groupPairs } from '../analysis/gaps'
import type { Graph } from '../analysis/graph'
import { bestPartition, type Partition } from '../analysis/louvain'
import { modularity } from '../analysis/modularity'
import { participation, withinModuleZ } from '../analysis/participation'
import { effectiveThresholds } from '../analysis/thresholds'
import type { AnalysedNetwork } from './analysedNetwork'
import { always, byId, ifGrouped, ifWeighted, type Metric, type Metrics, type Value } from './metric'

const corePairsListed = 40

function brokerageMetric(name: keyof Brokerage): Metric {
  return {
    applies: ifGrouped,
    compute: (network) =>
      byId(
        network,
        brokerage(network.plain, network.groupOf).map((own) => ({ ...own[name] })),
      ),
  }
}

function openness(network: AnalysedNetwork): Value {
  const { global, expectedUnderPermutation, groups, nodes } = eiIndex(network.plain, network.membership)
  const group = groups.map(({ eiAtBothEnds, ...own }, index): [string, Value] => [
    network.groupNames[index]!,
    { ...own, eiCountingInternalTiesAtBothEnds: eiAtBothEnds },
  ])
  return {
    global: { ...global, expectedUnderPermutation },
    group: Object.fromEntries(group),
    node: byId(network, nodes),
  }
}

/**
 * `best` is what is found with directions and weights as the file has them. A file may ask for it under the names that
 * other tools gave it: …Undirected is the projection with ties of weight 1, …UndirectedWeighted the one with sums.
 */
function modularities(network: AnalysedNetwork, asked: readonly string[]): Value {
  const { strengths, projection, plainProjection, groupOf } = network
  const given = modularity(strengths, groupOf)
  const found = new Map<Graph, Partition>()
  const bestOf = (graph: Graph): Value => {
    const partition = found.get(graph) ?? bestPartition(graph)
    found.set(graph, partition)
    return {
      value: partition.modularity,
      communities: partition.groups,
      partition: byId(
        network,
        Array.from(partition.groupOf, (group) => `C${group + 1}`),
      ),
    }
  }
  const graphOf = (name: string) => {
    if (!name.includes('Undirected')) return strengths
    return name.includes('Weighted') ? projection : plainProjection
  }
  const names = asked.filter((name) => name.startsWith('best') && name !== 'best')
  return {
    given,
    ...(asked.includes('givenIgraph') ? { givenIgraph: given } : {}),
    givenUndirectedUnweighted: modularity(plainProjection, groupOf),
    best: bestOf(strengths),
    ...Object.fromEntries(names.map((name) => [name, bestOf(graphOf(name))])),
  }
}

function core(network: AnalysedNetwork): Value {
  const { ids, plainProjection, membership } = network
  const { median, pairs } = bridgingCore(plainProjection, membership, effectiveThresholds())
  const top = pairs.slice(0, corePairsListed).map(({ a, b, aIntoB, bIntoA, ...terms }) => ({
    a: ids[a]!,
    b: ids[b]!,
    aTiesIntoB: aIntoB,
    bTiesIntoA: bIntoA,
    ...terms,
  }))
  return { candidatePairs: pairs.length, medianPositiveReach: median, top }
}

export const groupMetrics: Metrics = {
  gouldFernandez: brokerageMetric('counts'),
  gouldFernandezExpected: brokerageMetric('expected'),
  gouldFernandezZ: brokerageMetric('z'),
  gouldFernandezGlobal: {
    applies: ifGrouped,
    compute: ({ plain, groupOf }) => {
      const { counts, expected, z } = brokerageTotals(plain, groupOf, brokerage(plain, groupOf))
      return { raw: { ...counts }, expected: { ...expected }, z: { ...z } }
    },
  },
  eiIndex: { applies: ifGrouped, compute: openness },
  participation: {
    applies: ifGrouped,
    compute: (network) => byId(network, participation(network.plain, network.membership)),
  },
  participationWeighted: {
    applies: (network) => ifGrouped(network) && ifWeighted(network),
    compute: (network) => byId(network, participation(network.strengths, network.membership)),
  },
  withinModuleZ: {
    applies: ifGrouped,
    compute: (network) => byId(network, withinModuleZ(network.plain, network.groupOf)),
  },
  groupPairs: {
    applies: ifGrouped,
    compute: ({ plainProjection, membership, groupNames }, asked) =>
      Object.fromEntries(
        groupPairs(plainProjection, membership).map(({ a, b, ...pair }) => {
          const back = `${groupNames[b]!}|${groupNames[a]!}`
          return [asked.includes(back) ? back : `${groupNames[a]!}|${groupNames[b]!}`, pair]
        }),
      ),
  },
  bridgingCore: { applies: ifGrouped, compute: core },
  modularity: { applies: always, compute: modularities },
}
