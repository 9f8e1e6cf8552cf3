/** Findings without freezing the page: the newest request wins, the ones it overtook come to nothing. */

import type { Findings } from '../analysis/findings'
import type { Network } from '../network/network'
import type { Day } from '../network/records'
import type { AnalysisRequest } from './analysis.worker'
import { Hired } from './hire'
import { Mirror } from './mirror'

export class WorkerAnalyst {
  readonly #worker = new Hired<AnalysisRequest, Findings>(
    () => new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' }),
  )
  readonly #mirror = new Mirror()
  #running: Promise<unknown> | null = null
  #asked = 0

  async analyse(network: Network, today: Day): Promise<Findings | null> {
    const seq = ++this.#asked
    while (this.#running) {
      await this.#running.catch(() => undefined)
      if (seq !== this.#asked) return null
    }
    const update = this.#mirror.updateTo(network, this.#worker.started)
    const request = this.#worker.ask({ update, today, seq })
    this.#running = request.finally(() => {
      this.#running = null
    })
    this.#running.catch(() => undefined)
    try {
      const findings = await request
      return seq === this.#asked ? findings : null
    } catch (error) {
      this.#mirror.forget()
      throw error
    }
  }
}
