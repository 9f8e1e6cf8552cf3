/** Brings commits into storage, one strict transaction after the other, and catches up with other tabs. */

import { applyChange, entriesNotCurrent, reverseChange } from '../network/change'
import type { Commit } from '../network/commit'
import { type ArgsOf, type CommandName, planCommand } from '../network/commands'
import { recordCommit } from '../network/history'
import type { Opened, Store } from './ports'

/** `saved` only once the last change is durable. */
export type SavingStatus = 'saved' | 'saving' | 'failed'

/**
 * What to say of a document: what is still being worked out is not saved either.
 * @param underWay how many acts are being worked out
 */
export function savingNow(now: { readonly saving: SavingStatus; readonly underWay: number }): SavingStatus {
  return now.saving === 'saved' && now.underWay > 0 ? 'saving' : now.saving
}

/** Between tries while storage refuses, in milliseconds: doubled each time up to the longest. */
const firstWait = 500
const longestWait = 30_000

interface Listeners {
  readonly saving: (status: SavingStatus) => void
  /** The document is another one now: commits of another tab came before ours, which are planned again. */
  readonly replaced: (opened: Opened, ours: readonly Commit[]) => void
}

export class Saver {
  readonly #store: Store
  readonly #listeners: Listeners
  #id: string | null = null
  /** The network as storage has it. */
  #durable: Opened | null = null
  /** The same with what is pending: the document's own state, so that no change is applied twice. */
  #latest: Opened | null = null
  #pending: readonly Commit[] = []
  #turn: Promise<void> = Promise.resolve()
  #wait = firstWait
  #retry: ReturnType<typeof setTimeout> | undefined

  constructor(store: Store, listeners: Listeners) {
    this.#store = store
    this.#listeners = listeners
  }

  open(id: string, opened: Opened): void {
    clearTimeout(this.#retry)
    this.#id = id
    this.#durable = opened
    this.#latest = opened
    this.#pending = []
  }

  /** @param after the network with the commit, and with all that was handed in before it */
  enqueue(commit: Commit, after: Opened): void {
    this.#pending = [...this.#pending, commit]
    this.#latest = after
    this.#listeners.saving('saving')
    void this.flush()
  }

  /** Stores what is pending. Resolves also when storing fails: the status says so, and it is tried again. */
  flush(): Promise<void> {
    return this.#inTurn(() => this.#drain())
  }

  /** Reads what another tab stored. Resolves also when reading fails: the next change meets it all the same. */
  catchUp(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#drain()
      const id = this.#id
      if (!id || !this.#durable) return
      const missing = await this.#store.commitsAfter(id, this.#durable.seq).catch(() => [])
      if (id === this.#id && missing[0]?.seq === this.#durable.seq + 1) this.#rebase(missing)
    })
  }

  // Two at once would both build on the same durable state; and none may be left out because one is just ending.
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(work, work)
    return this.#turn
  }

  async #drain(): Promise<void> {
    clearTimeout(this.#retry)
    while (this.#pending.length > 0 && this.#id && this.#latest) {
      const id = this.#id
      const batch = this.#pending
      const after = this.#latest
      try {
        const appended = await this.#store.append(id, batch, after.network)
        if (id !== this.#id) continue
        if (appended.stored) {
          this.#durable = after
          this.#pending = this.#pending.slice(batch.length)
          this.#wait = firstWait
        } else this.#rebase(appended.missing)
      } catch {
        this.#tryLater()
        return
      }
    }
    if (this.#pending.length > 0) return
    this.#listeners.saving('saved')
    if (this.#id && this.#durable)
      await this.#store.snapshotIfDue(this.#id, this.#durable).catch(() => undefined)
  }

  #tryLater(): void {
    this.#listeners.saving('failed')
    this.#retry = setTimeout(() => {
      this.#wait = Math.min(this.#wait * 2, longestWait)
      void this.flush()
    }, this.#wait)
  }

  /** Puts our pending commands aside, applies theirs, and plans ours again on top. */
  #rebase(missing: readonly Commit[]): void {
    if (!this.#durable) return
    this.#durable = missing.reduce(advance, this.#durable)
    let now = this.#durable
    const again: Commit[] = []
    const renumbered = new Map<number, number>()
    for (const commit of this.#pending) {
      const change = planAgain(now, commit)
      if (!change) continue
      const undoes = commit.undoes && (renumbered.get(commit.undoes) ?? commit.undoes)
      const planned = { ...commit, seq: now.seq + 1, undoes, change }
      renumbered.set(commit.seq, planned.seq)
      again.push(planned)
      now = advance(now, planned)
    }
    this.#pending = again
    this.#latest = now
    this.#listeners.replaced(now, again)
  }
}

function advance({ network, history }: Opened, commit: Commit): Opened {
  return {
    seq: commit.seq,
    network: applyChange(network, commit.change),
    history: recordCommit(history, commit),
  }
}

/** The change of a pending commit on top of what others did; null when it makes no sense there any more. */
function planAgain({ network }: Opened, commit: Commit): Commit['change'] | null {
  if (commit.command === 'undo' || commit.command === 'redo')
    return entriesNotCurrent(network, reverseChange(commit.change)).length === 0 ? commit.change : null
  const planned = planCommand(network, commit.command, commit.args as ArgsOf<CommandName>)
  return planned.ok && planned.change.length > 0 ? planned.change : null
}
