/** The people that the table is to show, of the network as it is now. */

import { useMemo } from 'react'
import type { Language } from '../../i18n/numbers'
import { useInsights, useLanguage, useNetwork } from '../workspace'
import { filterPeople, peopleOf, type Person } from './people'

export function usePeople(query: string): {
  readonly people: readonly Person[]
  readonly language: Language
} {
  const network = useNetwork()
  const language = useLanguage()
  const findings = useInsights((state) => state.findings)
  const all = useMemo(() => peopleOf(network, findings, language), [network, findings, language])
  const people = useMemo(() => filterPeople(all, network, query, language), [all, network, query, language])
  return { people, language }
}
