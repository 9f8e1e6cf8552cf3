/** The lines that the table is to show, of the network as it is now; of a large one they come a moment later. */

import { useCallback, useMemo } from 'react'
import { useInsights, useLanguage, useNetwork } from '../workspace'
import { filterOf, type PeopleFilter } from './filterPeople'
import { groupedLinesOf, type Line, linesOf } from './groupPeople'
import { type Around, aroundOf, peopleOf } from './people'
import { filtered } from './slices'
import { type Order, sortPeople } from './sortPeople'
import { useInSlices } from './useInSlices'

/** The lines of the table in their order, and what they were made of. */
export interface Arranged {
  readonly lines: readonly Line[]
  /** What was known when they were made. */
  readonly told: Around
  /** How many actors pass the filter. */
  readonly count: number
}

interface Shown {
  readonly around: Around
  readonly arranged: Arranged
  /** Newer lines are still being worked out. */
  readonly busy: boolean
}

export function usePeople(filter: PeopleFilter, order: Order, grouped: boolean): Shown {
  const network = useNetwork()
  const language = useLanguage()
  const findings = useInsights((state) => state.findings)
  const before = useInsights((state) => state.before)
  const around = useMemo(
    () => aroundOf(network, findings, language, before),
    [network, findings, language, before],
  )
  const tellAll = useCallback(
    function* () {
      return { told: around, people: yield* peopleOf(around) }
    },
    [around],
  )
  const all = useInSlices(tellAll, { told: around, people: [] })
  const { told, people } = all.value
  const arrange = useCallback(
    function* () {
      const left = yield* filtered(people, filterOf(filter, told))
      const inOrder = yield* sortPeople(left, order, language)
      const lines = grouped ? groupedLinesOf(inOrder) : linesOf(inOrder)
      return { told, lines, count: inOrder.length }
    },
    [told, people, language, filter, order, grouped],
  )
  const shown = useInSlices<Arranged>(arrange, { told, lines: [], count: 0 })
  return { around, arranged: shown.value, busy: all.busy || shown.busy }
}
