/** Exchange rings of the open network, worked out only while somebody looks at them. */

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ExchangeRing, RingFindings } from '../analysis/exchangeRings'
import { type Network, tableNames } from '../network/network'
import type { Document } from './document'
import type { Adviser, Clock } from './ports'

export interface RingsState {
  /** Of the network as it was at `of`; null before the first answer. */
  readonly findings: RingFindings | null
  readonly of: Network | null
  readonly computing: boolean
  readonly failed: boolean
}

const nothing: RingsState = { findings: null, of: null, computing: false, failed: false }

/** Follows the document between `follow` and the call of what it returns. */
export function followRings(
  document: Document,
  adviser: Adviser,
  clock: Clock,
): { readonly state: StoreApi<RingsState>; readonly follow: () => () => void } {
  const state = createStore<RingsState>(() => nothing)
  let followers = 0

  async function ask(network: Network): Promise<void> {
    state.setState({ computing: true, failed: false })
    const isCurrent = () => document.state.getState().network === network
    try {
      const findings = await adviser.rings(network, clock.today())
      if (findings && isCurrent()) state.setState({ findings, of: network, computing: false })
    } catch {
      if (isCurrent()) state.setState({ computing: false, failed: true })
    }
  }

  function update(): void {
    const { network } = document.state.getState()
    const { of } = state.getState()
    if (of === network) return
    if (of && !matters(of, network)) state.setState({ of: network })
    else void ask(network)
  }

  document.state.subscribe(({ id, network }, before) => {
    if (id !== before.id) state.setState(nothing)
    if (followers > 0 && network !== before.network) update()
  })
  return {
    state,
    follow() {
      if (followers++ === 0) update()
      return () => {
        followers--
      }
    },
  }
}

/** Where actors lie makes no ring. */
function matters(before: Network, after: Network): boolean {
  return tableNames.some((table) => table !== 'places' && before[table] !== after[table])
}

/** The ring of that id, in the list or in the best set; null when there is none. O(rings). */
export function ringIn(findings: RingFindings | null, id: string | null): ExchangeRing | null {
  const all = findings ? [...findings.rings, ...findings.best.rings] : []
  return all.find((ring) => ring.id === id) ?? null
}
