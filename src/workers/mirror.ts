/** The network as a worker has it, so that only changes have to travel. */

import { type Change, changeBetween } from '../network/change'
import type { Network } from '../network/network'

/** The whole network, or what became different since the last request. */
export type Update = { readonly network: Network } | { readonly change: Change }

export class Mirror {
  #sent: Network | null = null

  /** What to send a worker that will then have the network; everything to one that has just started. O(rows). */
  updateTo(network: Network, started: boolean): Update {
    const before = started ? this.#sent : null
    this.#sent = network
    return before ? { change: changeBetween(before, network) } : { network }
  }

  /** After a failure nobody knows what the worker has. */
  forget(): void {
    this.#sent = null
  }
}
