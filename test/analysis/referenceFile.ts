/** Reference files as the tests read them: networks with values computed by other tools. */

import { buildGraph, type Graph, unweighted } from '../../src/analysis/graph'
import { buildMembership, type Membership } from '../../src/analysis/membership'

type ByNode = Readonly<Record<string, number | null>>

export interface CorePair {
  readonly a: string
  readonly b: string
  readonly introductions: number
  readonly warmth: number
  readonly aTiesIntoB: number
  readonly bTiesIntoA: number
  readonly doors: number
  readonly reach: number
  readonly reachFactor: number
  readonly core: number
}

/** The metrics of a file that are compared here; a file has those that apply to it. */
export interface Expected {
  readonly degree?: ByNode
  readonly constraint?: ByNode
  readonly constraintWeighted?: ByNode
  readonly constraintUndirected?: ByNode
  readonly dyadicConstraint?: ByNode
  readonly effectiveSize?: ByNode
  readonly effectiveSizeWeighted?: ByNode
  readonly effectiveSizeUndirected?: ByNode
  readonly efficiency?: ByNode
  readonly efficiencyWeighted?: ByNode
  readonly efficiencyUndirected?: ByNode
  readonly hierarchy?: ByNode
  readonly hierarchyWeighted?: ByNode
  readonly hierarchyUndirected?: ByNode
  readonly betweenness?: ByNode
  readonly betweennessUndirected?: ByNode
  readonly betweennessWeighted?: ByNode
  readonly betweennessCrossGroup?: ByNode
  readonly introductionPaths?: Readonly<
    Record<string, readonly { path: readonly string[]; trust: number; cost: number }[]>
  >
  readonly groupPairs?: Readonly<
    Record<string, { ties: number; possible: number; expected: number; gap: number | null }>
  >
  readonly bridgingCore?: {
    readonly candidatePairs: number
    readonly medianPositiveReach: number
    readonly top: readonly CorePair[]
  }
}

export interface ReferenceFile {
  readonly name: string
  readonly directed: boolean
  readonly primaryGrouping: string
  readonly nodes: readonly { readonly id: string }[]
  readonly edges: readonly ReferenceEdge[]
  readonly groups: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  readonly expected: Expected
}

export interface ReferenceEdge {
  readonly source: string
  readonly target: string
  readonly weight?: number
}

/** A tiny graph with a trap, and the values this product gives. */
export interface EdgeCase {
  readonly case: string
  readonly directed: boolean
  readonly nodes: readonly string[]
  readonly edges: readonly ReferenceEdge[]
  readonly recommended: {
    readonly constraint: ByNode
    readonly effectiveSize: ByNode
    readonly constraintUnweighted: ByNode
    readonly betweenness: ByNode
  }
}

/** A reference network by index. */
export interface ReferenceNetwork {
  readonly ids: readonly string[]
  readonly indexOf: ReadonlyMap<string, number>
  readonly groupNames: readonly string[]
  readonly membership: Membership
  /** As in the file: directed if the file is, weights are strengths. */
  readonly weighted: Graph
  /** The same, each tie of weight 1. */
  readonly plain: Graph
  /** One tie per pair, each of weight 1. */
  readonly projection: Graph
}

export function graphOf(nodes: readonly string[], edges: readonly ReferenceEdge[], directed: boolean): Graph {
  const indexOf = new Map(nodes.map((id, index) => [id, index]))
  const pairs = edges.map(({ source, target, weight = 1 }) => ({
    source: indexOf.get(source)!,
    target: indexOf.get(target)!,
    weight,
  }))
  return buildGraph(nodes.length, pairs, directed)
}

export function referenceNetwork(file: ReferenceFile): ReferenceNetwork {
  const ids = file.nodes.map(({ id }) => id)
  const weighted = graphOf(ids, file.edges, file.directed)
  const grouping = file.groups[file.primaryGrouping]!
  const groupNames = Object.keys(grouping)
  const membership = buildMembership(
    groupNames.length,
    ids.map((id) => groupNames.flatMap((name, group) => (grouping[name]!.includes(id) ? group : []))),
  )
  return {
    ids,
    indexOf: new Map(ids.map((id, index) => [id, index])),
    groupNames,
    membership,
    weighted,
    plain: unweighted(weighted),
    projection: unweighted(graphOf(ids, file.edges, false)),
  }
}
