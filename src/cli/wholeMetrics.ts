/** The metrics of ties, of the whole network and of sets of actors. */

import { meanCohesionLoss, tieCohesionLoss } from '../analysis/cohesion'
import { components, cutsOf } from '../analysis/connectivity'
import { countCycles, listCycles } from '../analysis/cycles'
import { distancesFrom } from '../analysis/distances'
import { edgeBetweenness } from '../analysis/edgeBetweenness'
import { arcBetween, type Graph } from '../analysis/graph'
import { introductionPaths } from '../analysis/introductions'
import { fragmentation, keyPlayers } from '../analysis/keyPlayer'
import { bestPacking } from '../analysis/packing'
import { mostRings } from '../analysis/rings'
import type { AnalysedNetwork } from './analysedNetwork'
import { always, byId, byTie, ifDirected, keyOf, type Metrics, pairOf, type Value } from './metric'

/** Up to this many actors every tie is listed with its betweenness; above, the highest of the projection. */
const tiesListed = 200
const highestListed = 100
/** Steps of a search through the ties that may be taken where nobody asked for a metric by name. */
const mostSteps = 2e9
const pathsPerPair = 5
const pairsOfPaths = 3
const largestSet = 3

function sizeOf({ count, targets }: Graph): number {
  return count * (count + targets.length)
}

/** The pairs that have a tie: as the file orders them, or by the order of the actors where ties have directions. */
function tiesOfProjection({ directed, ties, plainProjection: { count, offsets, targets } }: AnalysedNetwork) {
  if (!directed) return ties
  return Array.from({ length: count }, (_, node) =>
    [...targets.subarray(offsets[node], offsets[node + 1])].flatMap((target): [number, number][] =>
      node < target ? [[node, target]] : [],
    ),
  ).flat()
}

/** The pairs that are asked for by name, if any. */
function askedTies(network: AnalysedNetwork, asked: readonly string[]) {
  const ties = asked.flatMap((key) => {
    const pair = pairOf(network, key)
    return pair && arcBetween(network.plainProjection, ...pair) !== -1 ? [pair] : []
  })
  return ties.length > 0 ? ties : null
}

/** The first pairs that are as far apart as any that can reach each other. */
function farthestPairs({ plainProjection }: AnalysedNetwork): (readonly [number, number])[] {
  let longest = 1
  let pairs: (readonly [number, number])[] = []
  for (let from = 0; from < plainProjection.count; from++) {
    distancesFrom(plainProjection, from).forEach((distance, to) => {
      if (to < from || distance < longest) return
      if (distance > longest) pairs = []
      longest = distance
      if (pairs.length < pairsOfPaths) pairs.push([from, to])
    })
  }
  return pairs
}

function setsOf(count: number, size: number): number {
  let sets = 1
  for (let k = 0; k < size; k++) sets *= (count - k) / (k + 1)
  return sets
}

function cyclesOf(network: AnalysedNetwork): Value {
  const counts = countCycles(network.plain, 4)
  const { cycles, complete } = listCycles(network.plain, 3, mostRings)
  const lengths = cycles.map(({ length }) => length)
  const { value, proven } = bestPacking(cycles, lengths, complete ? undefined : 0)
  return {
    countByLength: Object.fromEntries([2, 3, 4].map((length) => [length, counts[length]!])),
    maxVerticesCoveredByDisjointCyclesUpTo3: value,
    ...(proven && complete ? {} : { proven: false }),
  }
}

export const wholeMetrics: Metrics = {
  edgeBetweenness: {
    applies: always,
    compute: (network, asked) => {
      const all = network.ids.length <= tiesListed
      const graph = all ? network.plain : network.plainProjection
      const ties = all ? network.ties : (askedTies(network, asked) ?? tiesOfProjection(network))
      const carried = byTie(network, ties, graph, edgeBetweenness(graph), asked)
      if (all) return carried
      return Object.fromEntries(
        Object.entries(carried)
          .sort(([, one], [, other]) => other - one)
          .slice(0, highestListed),
      )
    },
  },
  components: {
    applies: always,
    compute: ({ plain, ids }) => components(plain).map((part) => part.map((node) => ids[node]!)),
  },
  articulationPoints: {
    applies: always,
    compute: ({ plain, ids }) => cutsOf(plain).articulationPoints.map((node) => ids[node]!),
  },
  bridges: {
    applies: always,
    compute: (network) =>
      cutsOf(network.plain, network.isDoubled).bridges.map(([one, other]) => keyOf(network, one, other)),
  },
  tieCohesionLoss: {
    applies: ({ plainProjection: graph }) => (sizeOf(graph) * graph.targets.length) / 2 <= mostSteps,
    compute: (network, asked) => {
      const graph = network.plainProjection
      return byTie(network, tiesOfProjection(network), graph, tieCohesionLoss(graph), asked)
    },
  },
  valenteFujimoto: {
    applies: ({ plainProjection: graph }) => (sizeOf(graph) * graph.targets.length) / 2 <= mostSteps,
    compute: (network) => {
      const graph = network.plainProjection
      return byId(network, meanCohesionLoss(graph, tieCohesionLoss(graph)))
    },
  },
  keyPlayer: {
    applies: ({ ids }) => ids.length > 1,
    compute: (network, asked) => {
      const graph = network.plainProjection
      const named = (sets: readonly (readonly number[])[]) =>
        sets.map((set) => set.map((node) => network.ids[node]!))
      const sizes = Array.from({ length: largestSet }, (_, k) => k + 1).filter((size) =>
        asked.length > 0
          ? asked.includes(`k${size}`)
          : size <= graph.count && setsOf(graph.count, size) * sizeOf(graph) <= mostSteps,
      )
      const best = sizes.map((size): [string, Value] => {
        const { negSets, posSets, ...values } = keyPlayers(graph, size)
        return [`k${size}`, { ...values, negSets: named(negSets), posSets: named(posSets) }]
      })
      return { baselineFragmentation: fragmentation(graph), ...Object.fromEntries(best) }
    },
  },
  introductionPaths: {
    applies: always,
    compute: (network, asked) => {
      const { projection, trust, ids } = network
      const pairs = asked.flatMap((key) => {
        const pair = pairOf(network, key)
        return pair ? [pair] : []
      })
      return Object.fromEntries(
        (pairs.length > 0 ? pairs : farthestPairs(network)).map(([from, to]) => [
          keyOf(network, from, to),
          introductionPaths(projection, from, to, pathsPerPair, { trust }).map(
            ({ nodes, trust: product }) => ({
              path: nodes.map((node) => ids[node]!),
              trust: product,
              cost: -Math.log(product),
            }),
          ),
        ]),
      )
    },
  },
  cycles: { applies: ifDirected, compute: cyclesOf },
}
