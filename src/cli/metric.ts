/** What a metric of the command is, and how results by index become results by id. */

import { arcBetween, type Graph } from '../analysis/graph'
import type { AnalysedNetwork } from './analysedNetwork'

/** A value for JSON; undefined numbers are null, never NaN. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value }

export interface Metric {
  /** Whether it is worth its time for a network, and says something new, where nobody asked for it by name. */
  readonly applies: (network: AnalysedNetwork) => boolean
  /** @param asked the keys that the file asks for inside the metric; empty = the usual ones */
  readonly compute: (network: AnalysedNetwork, asked: readonly string[]) => Value
}

export type Metrics = Readonly<Record<string, Metric>>

export const always = () => true
export const ifDirected = ({ directed }: AnalysedNetwork) => directed
export const ifWeighted = ({ weighted }: AnalysedNetwork) => weighted
export const ifGrouped = ({ groupNames }: AnalysedNetwork) => groupNames.length > 0

/** The values by the ids of the actors. */
export function byId<Of extends Value>(
  { ids }: AnalysedNetwork,
  values: ArrayLike<Of>,
): Readonly<Record<string, Of>> {
  // An id may be any text, "__proto__" too.
  return Object.fromEntries(ids.map((id, index) => [id, values[index]!]))
}

export function keyOf({ ids }: AnalysedNetwork, one: number, other: number): string {
  return `${ids[one]!}|${ids[other]!}`
}

/** The two actors of a key `a|b`; null unless both exist. Ids may contain the stroke themselves. */
export function pairOf({ indexOf }: AnalysedNetwork, key: string): readonly [number, number] | null {
  for (let at = key.indexOf('|'); at !== -1; at = key.indexOf('|', at + 1)) {
    const [one, other] = [indexOf.get(key.slice(0, at)), indexOf.get(key.slice(at + 1))]
    if (one !== undefined && other !== undefined) return [one, other]
  }
  return null
}

/** A number per tie, from numbers per arc; a key that is asked for the other way round stays so. */
export function byTie(
  network: AnalysedNetwork,
  ties: readonly (readonly [number, number])[],
  graph: Graph,
  perArc: Float64Array,
  asked: readonly string[],
): Readonly<Record<string, number>> {
  const names = new Set(asked)
  return Object.fromEntries(
    ties.map(([one, other]) => {
      const back = keyOf(network, other, one)
      const key = !graph.directed && names.has(back) ? back : keyOf(network, one, other)
      return [key, perArc[arcBetween(graph, one, other)]!]
    }),
  )
}
