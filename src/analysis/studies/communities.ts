/** Groups that work closely together, beside the coalitions that a person drew. */

import type { ActorId, CoalitionId } from '../../network/ids'
import { proposeCoalitions } from '../affiliations'
import { buildGraph, type Graph, type Pair } from '../graph'
import { bestPartition } from '../louvain'
import type { StudySource } from './source'

export interface SuggestedCoalition {
  readonly members: readonly ActorId[]
  /** Ties among them, and to anybody else. */
  readonly inside: number
  readonly outside: number
  /** The coalition that is much the same already; null = there is none, so that this could become one. */
  readonly like: Likeness | null
}

/** How a group compares with a coalition that a person drew; I am left out of both. */
export interface Likeness {
  readonly coalition: CoalitionId
  /** How many are in both, and these as a share of who is in either (Jaccard), 0..1: 1 = the same members. */
  readonly shared: number
  readonly share: number
  /** Who is in the group only, and in the coalition only. */
  readonly onlyTied: readonly ActorId[]
  readonly onlyDrawn: readonly ActorId[]
}

export interface Communities {
  /** Those that could become a coalition first, then the largest. */
  readonly suggestions: readonly SuggestedCoalition[]
  /** Into how many groups of at least two the ties divide the network. */
  readonly groups: number
  /** How well the division fits the ties; null without ties. */
  readonly modularity: number | null
}

/** Searches from different starts, and from how many actors on fewer have to do. */
const runs = 50
const runsWhenLarge = 20
const large = 2000

/**
 * The best division by Louvain's method with a fixed seed, without me: who knows everybody hides who works together. A
 * group is suggested if it has `communityMembers` or more but not all, at least as many ties inside as members, more
 * inside than outward, and no coalition proposed from affiliations that is half the same (Jaccard ≥ `communityOverlap`).
 * What is half the same as a drawn one says so. About O(runs · m).
 */
export function findCommunities({ network, view, me, thresholds }: StudySource): Communities {
  const { actors, membership, coalitions } = view
  const idsOf = (nodes: readonly number[]) => nodes.map((node) => actors[node]!.id)
  const graph = withoutTiesOf(view.graph, me)
  const { groupOf, modularity } = bestPartition(graph, {
    runs: graph.count < large ? runs : runsWhenLarge,
  })
  const groups = membersOf(groupOf).filter((members) => members.length > 1)
  const proposed = proposeCoalitions(network, thresholds).map(({ members }) => new Set<ActorId>(members))
  const drawn = membership.membersOf.map((nodes) => new Set(idsOf(nodes.filter((node) => node !== me))))
  const tied = groups.reduce((sum, { length }) => sum + length, 0)
  const suggestions = groups.flatMap((nodes): SuggestedCoalition[] => {
    const members = idsOf(nodes)
    const { inside, outside } = tiesOf(graph, nodes)
    const isClose =
      members.length >= thresholds.communityMembers &&
      members.length < tied &&
      inside >= members.length &&
      inside > outside
    if (!isClose || proposed.some((other) => similarity(members, other) >= thresholds.communityOverlap))
      return []
    const alike = drawn.map((other, k) => likenessTo(coalitions[k]!, other, members))
    const [like = null] = alike
      .filter(({ share }) => share >= thresholds.communityOverlap)
      .sort((one, other) => other.share - one.share)
    // Whom I know decides nothing, but is a tie like any other where ties are counted.
    return [{ members, ...tiesOf(view.graph, nodes), like }]
  })
  suggestions.sort(
    (one, other) => Number(!!one.like) - Number(!!other.like) || other.members.length - one.members.length,
  )
  return { suggestions, groups: groups.length, modularity }
}

function withoutTiesOf(graph: Graph, gone: number | null): Graph {
  if (gone === null) return graph
  const pairs: Pair[] = []
  for (let source = 0; source < graph.count; source++) {
    for (let k = graph.offsets[source]!; k < graph.offsets[source + 1]!; k++) {
      const target = graph.targets[k]!
      if (source < target && source !== gone && target !== gone)
        pairs.push({ source, target, weight: graph.weights[k]! })
    }
  }
  return buildGraph(graph.count, pairs)
}

function membersOf(groupOf: Int32Array): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>()
  groupOf.forEach((group, node) => {
    const own = groups.get(group)
    if (own) own.push(node)
    else groups.set(group, [node])
  })
  return [...groups.values()]
}

function tiesOf({ offsets, targets }: Graph, nodes: readonly number[]) {
  const own = new Set(nodes)
  let ends = 0
  let outside = 0
  for (const node of nodes) {
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      if (own.has(targets[k]!)) ends++
      else outside++
    }
  }
  return { inside: ends / 2, outside }
}

function likenessTo(
  coalition: CoalitionId,
  drawn: ReadonlySet<ActorId>,
  members: readonly ActorId[],
): Likeness {
  const tied = new Set(members)
  const onlyTied = members.filter((id) => !drawn.has(id))
  const onlyDrawn = [...drawn].filter((id) => !tied.has(id))
  const shared = members.length - onlyTied.length
  return { coalition, shared, share: similarity(members, drawn), onlyTied, onlyDrawn }
}

/** Jaccard: members of both as a share of the members of either. */
function similarity(members: readonly ActorId[], other: ReadonlySet<ActorId>): number {
  const shared = members.filter((id) => other.has(id)).length
  return shared / (members.length + other.size - shared)
}
