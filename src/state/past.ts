/** The network as it was at any point of its log. */

import { applyChange, type Change, joinChanges, reverseChange } from '../network/change'
import type { Network } from '../network/network'
import { type Document, realOf } from './document'
import { pagesBack } from './log'

interface Known {
  readonly seq: number
  readonly network: Network
}

/** Remembers the last state that was asked for, so that the one beside it is near. */
export class Past {
  readonly #document: Document
  #last: Known | null = null
  /** The network of which it is the past: another tab may number commits anew. */
  #of: Network | null = null

  constructor(document: Document) {
    this.#document = document
  }

  /**
   * The network after the commit `seq`; null when the log has lost a commit on the way there, or when it is no longer
   * wanted. O(rows touched on the way).
   */
  async at(seq: number, signal: AbortSignal): Promise<Network | null> {
    const now = realOf(this.#document.state.getState())
    if (this.#of !== now.network) this.#last = null
    this.#of = now.network
    const from = nearest(seq, this.#last, now)
    const [first, last] = [Math.min(seq, from.seq), Math.max(seq, from.seq)]
    const parts: Change[] = []
    let read = 0
    for await (const page of pagesBack(this.#document, last, first)) {
      if (signal.aborted) return null
      parts.unshift(joinChanges(page.map(({ change }) => change)))
      read += page.length
    }
    if (read < last - first) return null
    const between = joinChanges(parts)
    const network = applyChange(from.network, seq < from.seq ? reverseChange(between) : between)
    if (this.#of === now.network) this.#last = { seq, network }
    return network
  }
}

function nearest(seq: number, one: Known | null, other: Known): Known {
  return one && Math.abs(one.seq - seq) < Math.abs(other.seq - seq) ? one : other
}
