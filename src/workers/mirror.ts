/** The network as a worker has it, so that only changes have to travel. */

import { type Change, changeBetween } from '../network/change'
import { type Tables, tablesOf } from '../network/format'
import type { Network } from '../network/network'

/** The whole network, as plain tables since a table of ours would arrive without its methods; or what became different. */
export type Update = { readonly tables: Tables } | { readonly change: Change }

export class Mirror {
  #sent: Network | null = null

  /** What to send a worker that will then have the network; everything to one that has just started. O(rows). */
  updateTo(network: Network, started: boolean): Update {
    const before = started ? this.#sent : null
    this.#sent = network
    return before ? { change: changeBetween(before, network) } : { tables: tablesOf(network) }
  }

  /** After a failure nobody knows what the worker has. */
  forget(): void {
    this.#sent = null
  }
}
