/** Positions without freezing the page; a new request ends the one before. */

import type { ActorId } from '../network/ids'
import type { Network } from '../network/network'
import type { Place } from '../network/records'
import { Hired } from './hire'
import { type LayoutRequest, layoutRequest, placesOf } from './layoutRequest'

export class WorkerArranger {
  readonly #worker = new Hired<LayoutRequest, Float64Array>(
    () => new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' }),
  )
  #running = 0

  async arrange(
    asked: {
      readonly network: Network
      readonly moving: ReadonlySet<ActorId>
      readonly aspect: number
    },
    onProgress: (share: number) => void,
  ): Promise<readonly Place[] | null> {
    const { network, moving, aspect } = asked
    this.cancel()
    const run = ++this.#running
    try {
      const request = layoutRequest('arrange', network, moving, aspect)
      return placesOf(network, moving, await this.#worker.ask(request, onProgress))
    } catch (error) {
      if (run !== this.#running) return null
      throw error
    }
  }

  async placeNew(network: Network, aspect: number): Promise<readonly Place[]> {
    const moving = new Set<ActorId>()
    for (const id of network.actors.keys()) if (!network.places.has(id)) moving.add(id)
    const request = layoutRequest('placeNew', network, moving, aspect)
    return placesOf(network, moving, await this.#worker.ask(request))
  }

  cancel(): void {
    if (this.#running > 0) this.#worker.dismiss('overtaken')
    this.#running++
  }
}
