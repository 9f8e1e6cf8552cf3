/** Who stands between others, and how redundant their own contacts are. */

import type { ActorId } from '../network/ids'
import type { Actor } from '../network/records'
import { betweenness } from './betweenness'
import { degreeOf, type Graph } from './graph'
import type { Membership } from './membership'
import { redundancies } from './redundancy'

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

/** What each actor is as a broker. Weights of the graph are strengths. O(nm). */
export function brokersOf(
  actors: readonly Actor[],
  graph: Graph,
  membership: Membership,
): ReadonlyMap<ActorId, Broker> {
  const { all, cross } = betweenness(graph, membership.sides)
  const redundancy = redundancies(graph)
  return new Map(
    actors.map(({ id }, node): [ActorId, Broker] => {
      const own = redundancy[node] ?? null
      const [most, part] = own
        ? [...own.dyadic].reduce((one, other) => (other[1] > one[1] ? other : one))
        : []
      return [
        id,
        {
          contacts: degreeOf(graph, node),
          crossBetweenness: cross[node]!,
          betweenness: all[node]!,
          constraint: own && own.constraint,
          effectiveSize: own && own.effectiveSize,
          efficiency: own && own.efficiency,
          hierarchy: own && own.hierarchy,
          dependsOn:
            own && most !== undefined && part !== undefined
              ? { actor: actors[most]!.id, share: part / own.constraint }
              : null,
        },
      ]
    }),
  )
}
