/** A store in memory that several documents can share, and that can be told to fail. */

import { applyChange } from '../../src/network/change'
import type { Commit } from '../../src/network/commit'
import { emptyHistory, recordCommit } from '../../src/network/history'
import type { Network } from '../../src/network/network'
import type { Clock, Opened, Store } from '../../src/state/ports'

export class FakeStore implements Store {
  readonly #first = new Map<string, Network>()
  readonly log: Commit[] = []
  /** How many of the next appends fail. */
  failures = 0

  list() {
    return Promise.resolve([])
  }

  create(id: string, network: Network) {
    this.#first.set(id, network)
    return Promise.resolve()
  }

  open(id: string): Promise<Opened | null> {
    const network = this.#first.get(id)
    if (!network) return Promise.resolve(null)
    return Promise.resolve(
      this.log.reduce<Opened>(
        (now, commit) => ({
          seq: commit.seq,
          network: applyChange(now.network, commit.change),
          history: recordCommit(now.history, commit),
        }),
        { seq: 0, network, history: emptyHistory },
      ),
    )
  }

  async append(_: string, commits: readonly Commit[]) {
    await Promise.resolve()
    if (this.failures-- > 0) throw new Error('the disk is full')
    if (commits[0]?.seq !== this.log.length + 1)
      return { stored: false as const, missing: this.log.slice((commits[0]?.seq ?? 1) - 1) }
    this.log.push(...commits)
    return { stored: true as const }
  }

  commit(_: string, seq: number) {
    return Promise.resolve(this.log[seq - 1] ?? null)
  }

  commitsAfter(_: string, seq: number, last = Infinity) {
    return Promise.resolve(this.log.filter((commit) => commit.seq > seq && commit.seq <= last))
  }

  snapshotIfDue() {
    return Promise.resolve()
  }

  noteOpened() {
    return Promise.resolve()
  }

  noteBackup() {
    return Promise.resolve()
  }

  remove() {
    return Promise.resolve()
  }
}

export const stoppedClock: Clock = {
  today: () => '2026-11-24',
  now: () => '2026-11-24T09:00:00.000Z',
}
