/** Exchange rings of the open network, worked out only while somebody looks at them. */

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ExchangeRing, RingFindings } from '../analysis/exchangeRings'
import type { Network } from '../network/network'
import type { Document } from './document'
import { matters } from './insights'
import type { Analyst, Clock } from './ports'

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
  analyst: Pick<Analyst, 'rings' | 'cancel'>,
  clock: Clock,
): { readonly state: StoreApi<RingsState>; readonly follow: () => () => void } {
  const state = createStore<RingsState>(() => nothing)
  let followers = 0
  /** The network that is being looked at. */
  let asked: Network | null = null

  async function ask(network: Network): Promise<void> {
    asked = network
    state.setState({ computing: true, failed: false })
    const isCurrent = () => document.state.getState().network === network
    try {
      const findings = await analyst.rings(network, clock.today())
      if (findings && isCurrent()) state.setState({ findings, of: network, computing: false })
    } catch {
      if (isCurrent()) state.setState({ computing: false, failed: true })
    }
  }

  function update(): void {
    const { network } = document.state.getState()
    const { of, computing } = state.getState()
    if (of === network || (computing && asked === network)) return
    if (of && !matters(of, network)) state.setState({ of: network })
    else void ask(network)
  }

  function stopUnlessFollowed(): void {
    if (followers > 0 || !state.getState().computing) return
    analyst.cancel('rings')
    state.setState({ computing: false })
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
        // Not before the next screen has had the chance to follow them.
        queueMicrotask(stopUnlessFollowed)
      }
    },
  }
}

/** The ring of that id, in the list or in the best set; null when there is none. O(rings). */
export function ringIn(findings: RingFindings | null, id: string | null): ExchangeRing | null {
  const all = findings ? [...findings.rings, ...findings.best.rings] : []
  return all.find((ring) => ring.id === id) ?? null
}
