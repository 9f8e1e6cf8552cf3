/** What was found before a what-if began, kept beside what is found now. */

import type { StoreApi } from 'zustand/vanilla'
import { type Network, tableNames } from '../network/network'
import type { Document } from './document'

interface Found<Findings> {
  readonly findings: Findings | null
  /** The network of which they tell. */
  readonly of: Network | null
  readonly before: Findings | null
}

interface BeforeWhatIf {
  /** The network of which "before" is still to be found. */
  readonly missing: () => Network | null
  /** What is known of the network with which a what-if began need not be computed again. */
  readonly note: () => void
}

export function beforeWhatIf<Findings, State extends Found<Findings>>(
  document: Document,
  state: StoreApi<State>,
): BeforeWhatIf {
  const missing = () => (state.getState().before ? null : (document.state.getState().whatIf?.from ?? null))
  const note = () => {
    const { findings, of } = state.getState()
    const from = missing()
    if (from && of && !matters(from, of)) state.setState({ before: findings } as Partial<State>)
  }
  return { missing, note }
}

/** Where actors lie changes no finding. */
export function matters(before: Network, after: Network): boolean {
  return tableNames.some((table) => table !== 'places' && before[table] !== after[table])
}
