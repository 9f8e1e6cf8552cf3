/** Positions without freezing the page; a new request ends the one before. */

import { linesOf } from '../layout/problem'
import type { ActorId } from '../network/ids'
import type { Network } from '../network/network'
import type { Place } from '../network/records'
import { Hired } from './hire'
import type { LayoutRequest } from './layout.worker'

export class WorkerArranger {
  readonly #worker = new Hired<LayoutRequest, readonly Place[]>(
    () => new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' }),
  )
  #running = 0

  async arrange(
    { network, moving, aspect }: Omit<LayoutRequest, 'kind'>,
    onProgress: (share: number) => void,
  ): Promise<readonly Place[] | null> {
    this.cancel()
    const run = ++this.#running
    try {
      return await this.#worker.ask({ kind: 'arrange', network, moving, aspect }, onProgress)
    } catch (error) {
      if (run !== this.#running) return null
      throw error
    }
  }

  placeNew(network: Network, aspect: number): Promise<readonly Place[]> {
    const moving = new Set<ActorId>()
    for (const id of network.actors.keys()) if (!network.places.has(id)) moving.add(id)
    return this.#worker.ask({ kind: 'placeNew', network: linesOf(network, moving), moving, aspect })
  }

  cancel(): void {
    if (this.#running > 0) this.#worker.dismiss('overtaken')
    this.#running++
  }
}
