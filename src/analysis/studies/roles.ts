/** In which roles each actor stands between others, and over how many coalitions the contacts are spread. */

import type { ActorId } from '../../network/ids'
import { brokerage } from '../brokerage'
import { degreeOf } from '../graph'
import { participation } from '../participation'
import type { StudySource } from './source'

/** How many pairs who do not know each other an actor stands between, by the main coalitions of the three. */
export interface RoleCounts {
  /** All three in one. */
  readonly coordinator: number
  /** Between the own and another: gatekeeper and representative are one where ties have no direction. */
  readonly gate: number
  /** Both others in one, the actor elsewhere. */
  readonly itinerant: number
  /** Three different ones. */
  readonly liaison: number
}

export interface Roles {
  readonly contacts: number
  /** 0 = all contacts in one coalition, towards 1 = spread evenly over many; null without contacts. */
  readonly participation: number | null
  readonly roles: RoleCounts
}

/** Gould & Fernandez on the relation graph, unordered pairs, and Guimerà & Amaral's participation. O(Σ k²). */
export function findRoles({ view }: StudySource): ReadonlyMap<ActorId, Roles> {
  const { actors, graph, membership } = view
  const main = new Map(view.coalitions.map((id, index) => [id, index]))
  const groupOf = actors.map(({ coalitions }) => main.get(coalitions.find((id) => main.has(id))!) ?? -1)
  const found = brokerage(graph, groupOf)
  const spread = participation(graph, membership)
  return new Map(
    actors.map(({ id }, node): [ActorId, Roles] => {
      const { coordinator, itinerant, representative, gatekeeper, liaison } = found[node]!.counts
      return [
        id,
        {
          contacts: degreeOf(graph, node),
          participation: spread[node]!,
          // Without directions every pair was met from both sides.
          roles: {
            coordinator: coordinator / 2,
            gate: (representative + gatekeeper) / 2,
            itinerant: itinerant / 2,
            liaison: liaison / 2,
          },
        },
      ]
    }),
  )
}
