/** A network as the command analyses it: the graph views of one file, by index. */

import { buildGraph, type Graph, type Pair, undirectedProjection, unweighted } from '../analysis/graph'
import { assumedTrust } from '../analysis/introductions'
import { buildMembership, type Membership } from '../analysis/membership'
import { redundancies, type Redundancy } from '../analysis/redundancy'

export interface AnalysedNetwork {
  readonly ids: readonly string[]
  readonly indexOf: ReadonlyMap<string, number>
  readonly directed: boolean
  /** Some tie weighs other than 1, or the file says that weights mean something. */
  readonly weighted: boolean
  readonly groupNames: readonly string[]
  /** One group per actor at most. */
  readonly membership: Membership
  /** The group of each actor, -1 = none. */
  readonly groupOf: Int32Array
  /** The ties in the order of the file, each once. */
  readonly ties: readonly (readonly [number, number])[]
  /** Whether the file has several ties of the pair, lower actor first, in one direction. */
  readonly isDoubled: (one: number, other: number) => boolean
  /** Directed as the file is; weights are strengths. */
  readonly strengths: Graph
  /** The same, each tie of weight 1. */
  readonly plain: Graph
  /** One tie per pair, its weight the sum of both directions. */
  readonly projection: Graph
  /** The same, each tie of weight 1. */
  readonly plainProjection: Graph
  /** Per arc of the projection, in (0, 1]. */
  readonly trust: Float64Array
  /** Burt's measures in one of the views, computed once. */
  readonly redundancies: (view: 'plain' | 'strengths' | 'plainProjection') => readonly (Redundancy | null)[]
}

/**
 * The views of a network. Loops and ties whose weight is not positive and finite are left out, parallel ones are added.
 * @param groups their names, and the group of each actor, -1 = none
 * @param options trust per arc of the projection (missing = assumed from the strengths); whether weights mean something
 */
export function analysedNetwork(
  ids: readonly string[],
  pairs: readonly Pair[],
  directed: boolean,
  groups: { readonly names: readonly string[]; readonly of: Int32Array },
  { trust, weighted = false }: { readonly trust?: Float64Array; readonly weighted?: boolean } = {},
): AnalysedNetwork {
  const strengths = buildGraph(ids.length, pairs, directed)
  const projection = undirectedProjection(strengths)
  const views = { strengths, plain: unweighted(strengths), plainProjection: unweighted(projection) }
  const known = new Map<string, readonly (Redundancy | null)[]>()
  return {
    ...views,
    ids,
    indexOf: new Map(ids.map((id, index) => [id, index])),
    directed,
    weighted: weighted || strengths.weights.some((weight) => weight !== 1),
    groupNames: groups.names,
    membership: buildMembership(
      groups.names.length,
      Array.from(groups.of, (group) => (group < 0 ? [] : [group])),
    ),
    groupOf: groups.of,
    ...tiesInOrder(ids.length, pairs, directed),
    projection,
    trust: trust ?? projection.weights.map(assumedTrust),
    redundancies: (view) => {
      const own = known.get(view) ?? redundancies(views[view])
      known.set(view, own)
      return own
    },
  }
}

function tiesInOrder(count: number, pairs: readonly Pair[], directed: boolean) {
  const known = new Set<number>()
  const doubled = new Set<number>()
  const ties = pairs.flatMap(({ source, target, weight = 1 }): [number, number][] => {
    const [low, high] = source < target ? [source, target] : [target, source]
    const key = directed ? source * count + target : low * count + high
    if (source === target || !(weight > 0) || weight === Infinity) return []
    if (known.has(key)) {
      doubled.add(low * count + high)
      return []
    }
    known.add(key)
    return [[source, target]]
  })
  return { ties, isDoubled: (one: number, other: number) => doubled.has(one * count + other) }
}
