/** Findings about the open network, computed again after each change that could alter them. */

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Findings } from '../analysis/findings'
import type { Network } from '../network/network'
import { beforeWhatIf, matters } from './beforeWhatIf'
import type { Document } from './document'
import { whenIdle } from './idle'
import type { Analyst, Clock } from './ports'

export interface InsightsState {
  /** Of the network as it was at `of`; shown as stale while `of` is not the current one. */
  readonly findings: Findings | null
  readonly of: Network | null
  /** During a what-if: of the network as it was when it began; null until they are there, and otherwise. */
  readonly before: Findings | null
  readonly computing: boolean
  /** Computing has taken so long that a person wants to know. */
  readonly slow: boolean
}

/** In milliseconds: longer computing is shown. */
export const noticeable = 300

/** What is opened is drawn before it is analysed, unless that takes longer than this, in milliseconds. */
const firstDrawing = 4000

/** Keeps the findings up to date with the document. Returns the state and how to stop. */
export function followInsights(
  document: Document,
  analyst: Pick<Analyst, 'analyse'>,
  clock: Clock,
): { readonly state: StoreApi<InsightsState>; readonly stop: () => void } {
  const state = createStore<InsightsState>(() => ({
    findings: null,
    of: null,
    before: null,
    computing: false,
    slow: false,
  }))
  const atStart = beforeWhatIf(document, state)
  let patience: ReturnType<typeof setTimeout> | undefined
  /** Calls off the analysis of what was just opened, which waits until it has been drawn. */
  let callOff: () => void = () => undefined
  /** The network that was asked about last; the document may since have moved its actors. */
  let asked: Network | null = null

  async function analyse(network: Network): Promise<void> {
    asked = network
    callOff()
    clearTimeout(patience)
    patience = setTimeout(() => state.setState({ slow: true }), noticeable)
    state.setState({ computing: true })
    try {
      const from = atStart.missing()
      if (from && from !== network) {
        const before = await analyst.analyse(from, clock.today())
        if (asked !== network) return
        if (!before) {
          done({})
          return
        }
        state.setState({ before })
      }
      const findings = await analyst.analyse(network, clock.today())
      // Nothing for the newest question: it was cancelled, and what was found before stays, marked as such.
      if (asked === network) done(findings ? { findings, of: document.state.getState().network } : {})
    } catch {
      if (asked === network) done({})
    }
  }

  /** Another network is open. It has its way to the screen first: to send a large one to the workers takes a while. */
  function begin(id: string | null): void {
    asked = null
    clearTimeout(patience)
    callOff()
    state.setState({ findings: null, of: null, computing: id !== null, slow: false })
    if (id) callOff = whenIdle(() => void analyse(document.state.getState().network), firstDrawing)
  }

  function done(result: Partial<InsightsState>): void {
    clearTimeout(patience)
    state.setState({ ...result, computing: false, slow: false })
    atStart.note()
  }

  const stop = document.state.subscribe(({ id, network, whatIf }, before) => {
    if (!whatIf && before.whatIf) state.setState({ before: null })
    if (whatIf && !before.whatIf) atStart.note()
    if (id !== before.id) begin(id)
    else if (id && matters(before.network, network)) void analyse(network)
    else if (state.getState().of === before.network) state.setState({ of: network })
  })
  return { state, stop }
}
