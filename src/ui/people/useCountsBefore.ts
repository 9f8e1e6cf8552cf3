/** How many actors the filter of the table would leave of the network as it was before a what-if. */

import { useCallback } from 'react'
import type { Network } from '../../network/network'
import { useDocument, useInsights } from '../workspace'
import { filterOf, type PeopleFilter } from './filterPeople'
import { sizesOf } from './groupPeople'
import type { Around } from './people'
import { filtered, mapped, type Sliced } from './slices'
import { useInSlices } from './useInSlices'

export interface CountsBefore {
  readonly left: number
  readonly all: number
  /** Of those left, by the key of their affiliation. */
  readonly sizes: ReadonlyMap<string, number>
}

/** O(actors). */
export function* countLeft(
  filter: PeopleFilter,
  network: Network,
  known: Around['known'],
): Sliced<CountsBefore> {
  const people = yield* mapped(network.actors.values(), (actor) => ({ actor }))
  const left = yield* filtered(people, filterOf(filter, { network, known }))
  const sizes = sizesOf(left.map(({ actor }) => actor))
  return { left: left.length, all: network.actors.size, sizes }
}

/** null while nothing is tried, and until it is known. */
export function useCountsBefore(filter: PeopleFilter): CountsBefore | null {
  const from = useDocument((state) => state.whatIf?.from)
  const known = useInsights((state) => state.before)
  const count = useCallback(
    function* () {
      return from && known && (yield* countLeft(filter, from, known))
    },
    [from, known, filter],
  )
  const { value, busy } = useInSlices<CountsBefore | null | undefined>(count, null)
  return busy ? null : (value ?? null)
}
