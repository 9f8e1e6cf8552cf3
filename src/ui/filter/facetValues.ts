/** The values a facet can be filtered by, with how often each occurs in the whole network. */

import { type Facet, none, type ReceptivityOf, resourceKindsOf } from '../../network/filter'
import { aboutOf, type Network } from '../../network/network'
import {
  actorKinds,
  exchangeStatuses,
  levels,
  receptivityLevels,
  resourceKinds,
  stances,
} from '../../network/scales'

export interface FacetValue {
  readonly value: string
  readonly count: number
}

/** Of each facet the values that occur, in the order of their scale; fields and coalitions as they come. O(records). */
export function facetValues(
  network: Network,
  receptivityOf: ReceptivityOf,
): Readonly<Record<Facet, readonly FacetValue[]>> {
  const { currentGoal } = aboutOf(network)
  const actors = [...network.actors.values()]
  const exchanges = [...network.exchanges.values()]
  const stanceOf = (standings: (typeof actors)[number]['standings']) =>
    standings.find(({ goal }) => goal === currentGoal)?.stance ?? none
  return {
    kind: counted(
      actorKinds,
      actors.map(({ kind }) => kind),
    ),
    coalition: counted(
      [...network.coalitions.keys()],
      actors.flatMap<string>(({ coalitions }) => (coalitions.length > 0 ? coalitions : [none])),
    ),
    field: counted(
      [...new Set(actors.map(({ field }) => field.trim()))].filter((field) => field !== none).sort(),
      actors.map(({ field }) => field.trim()),
    ),
    receptivity: counted(
      receptivityLevels,
      actors.map((actor) => receptivityOf(actor) ?? none),
    ),
    stance: counted(
      stances,
      actors.map(({ standings }) => stanceOf(standings)),
    ),
    resource: counted(
      resourceKinds,
      [...resourceKindsOf(network).values()].flatMap((kinds) => [...kinds]),
    ),
    trust: counted(
      levels.map(String),
      Array.from(network.ties.values(), ({ trust }) => String(trust ?? none)),
    ),
    status: counted(
      exchangeStatuses,
      exchanges.map(({ status }) => status),
    ),
  }
}

/** What is not known comes last. */
function counted(scale: readonly string[], occurring: readonly string[]): readonly FacetValue[] {
  const counts = new Map<string, number>()
  for (const value of occurring) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...scale, none].flatMap((value) => {
    const count = counts.get(value)
    return count ? [{ value, count }] : []
  })
}
