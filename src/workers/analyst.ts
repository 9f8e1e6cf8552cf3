/** Findings without freezing the page: the newest request wins, the ones it overtook come to nothing. */

import type { Findings } from '../analysis/findings'
import { changeBetween } from '../network/change'
import type { Network } from '../network/network'
import type { Day } from '../network/records'
import type { AnalysisRequest } from './analysis.worker'
import { Hired } from './hire'

export class WorkerAnalyst {
  readonly #worker = new Hired<AnalysisRequest, Findings>(
    () => new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' }),
  )
  /** The network as the worker has it. */
  #sent: Network | null = null
  #running: Promise<unknown> | null = null
  #asked = 0

  async analyse(network: Network, today: Day): Promise<Findings | null> {
    const seq = ++this.#asked
    while (this.#running) {
      await this.#running.catch(() => undefined)
      if (seq !== this.#asked) return null
    }
    const request = this.#worker.ask({ update: this.#updateTo(network), today, seq })
    this.#running = request.finally(() => {
      this.#running = null
    })
    this.#running.catch(() => undefined)
    try {
      const findings = await request
      return seq === this.#asked ? findings : null
    } catch (error) {
      this.#sent = null
      throw error
    }
  }

  #updateTo(network: Network): AnalysisRequest['update'] {
    const before = this.#worker.started ? this.#sent : null
    this.#sent = network
    return before ? { change: changeBetween(before, network) } : { network }
  }
}
