/** Exchange rings of the open network, worked out only while somebody looks at them. */

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ExchangeRing, RingFindings } from '../analysis/exchangeRings'
import type { Network } from '../network/network'
import { beforeWhatIf, matters } from './beforeWhatIf'
import type { Document } from './document'
import { noticeable } from './insights'
import type { Analyst, Clock } from './ports'

export interface RingsState {
  /** Of the network as it was at `of`; null before the first answer. */
  readonly findings: RingFindings | null
  readonly of: Network | null
  /** During a what-if: of the network as it was when it began, once somebody looks. */
  readonly before: RingFindings | null
  readonly computing: boolean
  /** Computing has taken so long that a person wants to know. */
  readonly slow: boolean
  /** The person had it stopped; it goes on when told to, and with the next change or look. */
  readonly stopped: boolean
  readonly failed: boolean
}

const atRest = { computing: false, slow: false, stopped: false }
const nothing: RingsState = { findings: null, of: null, before: null, failed: false, ...atRest }

export interface Rings {
  readonly state: StoreApi<RingsState>
  /** Keeps them up to date until the returned function is called. */
  readonly follow: () => () => void
  readonly stop: () => void
  readonly goOn: () => void
}

/** Follows the document between `follow` and the call of what it returns. */
export function followRings(
  document: Document,
  analyst: Pick<Analyst, 'rings' | 'cancel'>,
  clock: Clock,
): Rings {
  const state = createStore<RingsState>(() => nothing)
  const atStart = beforeWhatIf(document, state)
  let followers = 0
  /** The network that was asked about last; null once nobody wants the answer. */
  let asked: Network | null = null

  let patience: ReturnType<typeof setTimeout> | undefined
  state.subscribe(({ computing }, before) => {
    if (computing === before.computing) return
    clearTimeout(patience)
    if (computing) patience = setTimeout(() => state.setState({ slow: true }), noticeable)
  })

  async function ask(network: Network): Promise<void> {
    asked = network
    state.setState({ stopped: false, computing: true, failed: false })
    const isWanted = () => asked === network
    try {
      const from = atStart.missing()
      if (from && matters(from, network)) {
        const before = await analyst.rings(from, clock.today())
        // Overtaken by a newer question, which asks for both, or cancelled.
        if (!before || !isWanted()) return
        state.setState({ before })
      }
      const findings = await analyst.rings(network, clock.today())
      if (findings && isWanted()) state.setState({ findings, of: network, ...atRest })
      atStart.note()
    } catch {
      if (isWanted()) state.setState({ ...atRest, failed: true })
    }
  }

  function update(): void {
    const { network } = document.state.getState()
    const { of, computing } = state.getState()
    if (computing && asked === network) return
    if (!of || matters(of, network)) {
      void ask(network)
      return
    }
    callOff()
    state.setState({ ...atRest, of: network, failed: false })
  }

  function callOff(): void {
    asked = null
    if (!state.getState().computing) return
    analyst.cancel('rings')
    state.setState(atRest)
  }

  document.state.subscribe(({ id, network, whatIf }, before) => {
    if (id !== before.id) state.setState(nothing)
    if (!whatIf && before.whatIf) state.setState({ before: null })
    if (whatIf && !before.whatIf) atStart.note()
    if (followers > 0 && network !== before.network) update()
  })
  return {
    state,
    follow() {
      if (followers++ === 0) update()
      return () => {
        followers--
        // Not before the next screen has had the chance to follow them.
        queueMicrotask(() => {
          if (followers === 0) callOff()
        })
      }
    },
    stop() {
      callOff()
      state.setState({ stopped: true })
    },
    goOn() {
      update()
      // Whoever waits again had waited before.
      if (state.getState().computing) state.setState({ slow: true })
    },
  }
}

/** The ring of that id, in the list or in the best set; null when there is none. O(rings). */
export function ringIn(findings: RingFindings | null, id: string | null): ExchangeRing | null {
  const all = findings ? [...findings.rings, ...findings.best.rings] : []
  return all.find((ring) => ring.id === id) ?? null
}
