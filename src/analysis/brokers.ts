/** Who stands between others, and how redundant their own contacts are. */

import type { ActorId } from '../network/ids'
import { type Betweenness, betweennessPart, joinBetweenness } from './betweenness'
import type { Graph } from './graph'
import type { Membership } from './membership'
import { constraintsOf, hierarchyOf } from './redundancy'

/** How an actor stands between others. Null where an actor without contacts has no such number. */
export interface Broker {
  /** Distinct actors with a tie. */
  readonly contacts: number
  /** Shortest paths through the actor that join two actors who share no coalition; each unordered pair once. */
  readonly crossBetweenness: number
  /** The same for all pairs (Freeman, not normalised). */
  readonly betweenness: number
  /** Burt's constraint on tie strengths, whole network: low = free to move, may exceed 1. */
  readonly constraint: number | null
  /** How many of the contacts are really different. */
  readonly effectiveSize: number | null
  /** Effective size per contact. */
  readonly efficiency: number | null
  /** 0 = the constraint comes from all contacts alike, 1 = from one. */
  readonly hierarchy: number | null
  /** The contact from whom most of the constraint comes, and which part of it (0..1). */
  readonly dependsOn: { readonly actor: ActorId; readonly share: number } | null
}

/** What brokers are told from, by index: typed arrays travel from a worker at hardly any cost. */
export interface BrokerPart {
  /** What a part of the sources adds. */
  readonly betweenness: Betweenness
  readonly contacts: Uint32Array
  /** See `Broker`; of no meaning without contacts. */
  readonly constraint: Float64Array
  readonly effectiveSize: Float64Array
  readonly hierarchy: Float64Array
  /** The contact from whom most of the constraint comes, and how much. */
  readonly most: Uint32Array
  readonly mostPart: Float64Array
}

/** One of `betweennessParts` parts. Weights of the graph are strengths. O(nm). */
export function brokerPart(graph: Graph, { sides }: Membership, part: number): BrokerPart {
  const { count } = graph
  const { ties, dyadic, constraint, effectiveSize } = constraintsOf(graph)
  const contacts = new Uint32Array(count)
  const hierarchy = new Float64Array(count)
  const most = new Uint32Array(count)
  const mostPart = new Float64Array(count)
  for (let node = 0; node < count; node++) {
    const [from, to] = [ties.offsets[node]!, ties.offsets[node + 1]!]
    contacts[node] = to - from
    if (to > from) hierarchy[node] = hierarchyOf(dyadic.subarray(from, to), constraint[node]!)
    for (let k = from; k < to; k++) {
      if (dyadic[k]! <= mostPart[node]!) continue
      mostPart[node] = dyadic[k]!
      most[node] = ties.targets[k]!
    }
  }
  const betweenness = betweennessPart(graph, part, sides)
  return { betweenness, contacts, constraint, effectiveSize, hierarchy, most, mostPart }
}

/**
 * What each actor is as a broker, from all parts. O(n).
 * @param ids of the actors by index: ascending, see `RelationView`
 */
export function brokersFrom(
  ids: readonly ActorId[],
  parts: readonly BrokerPart[],
): ReadonlyMap<ActorId, Broker> {
  const { all, cross } = joinBetweenness(parts.map(({ betweenness }) => betweenness))
  const { contacts, constraint, effectiveSize, hierarchy, most, mostPart } = parts[0]!
  return new Map(
    ids.map((id, node): [ActorId, Broker] => {
      const count = contacts[node]!
      const told = <Value>(value: Value) => (count > 0 ? value : null)
      return [
        id,
        {
          contacts: count,
          crossBetweenness: cross[node]!,
          betweenness: all[node]!,
          constraint: told(constraint[node]!),
          effectiveSize: told(effectiveSize[node]!),
          efficiency: told(effectiveSize[node]! / count),
          hierarchy: told(hierarchy[node]!),
          dependsOn: told({ actor: ids[most[node]!]!, share: mostPart[node]! / constraint[node]! }),
        },
      ]
    }),
  )
}
