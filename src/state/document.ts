/** The open network: the one door through which it changes, and what can be taken back. */

import { createStore, type StoreApi } from 'zustand/vanilla'
import { applyChange, type Change, differenceOf, entriesNotCurrent, reverseChange } from '../network/change'
import type { Commit } from '../network/commit'
import { type ArgsOf, type CommandName, planCommand } from '../network/commands'
import type { Label, Refusal } from '../network/commands/command'
import { emptyHistory, type History, recordCommit } from '../network/history'
import { newId } from '../network/ids'
import { brokenInvariant } from '../network/invariants'
import { message } from '../network/message'
import { emptyNetwork, type Network } from '../network/network'
import type { Clock, Opened, Store } from './ports'
import { Saver, type SavingStatus } from './saving'

export interface DocumentState {
  /** null while none is open. */
  readonly id: string | null
  /** During a what-if the scratch copy. */
  readonly network: Network
  /** Of the last commit; what a what-if tries is none. */
  readonly seq: number
  /** During a what-if only its own steps. */
  readonly history: History
  readonly whatIf: WhatIf | null
  /** How many acts are being worked out, see {@link Document.inTurn}. */
  readonly underWay: number
  readonly saving: SavingStatus
  /** How often a backup was made since the app was opened. */
  readonly backups: number
  /** The seq of which the person has a copy made since the network was opened; null = none. */
  readonly copiedSeq: number | null
}

/** Changes that are only tried: they are applied to a scratch copy and stored nowhere until they are kept. */
export interface WhatIf {
  /** The network as it was when the trial began: what "before" means. */
  readonly from: Network
  /** The network without the trial; another tab may move it on. */
  readonly real: Opened
}

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal }

export interface Document {
  readonly state: StoreApi<DocumentState>
  /** Plans the command, applies it at once and hands the commit to storage. */
  run<Name extends CommandName>(name: Name, args: ArgsOf<Name>): Outcome
  undo(): Promise<Outcome>
  redo(): Promise<Outcome>
  /** For what has to be worked out before it can be run: it, undos and redos wait for each other. Not from within another. */
  inTurn<T>(act: () => Promise<T>): Promise<T>
  /** From now on changes are only tried. Nothing happens when they are already, or when no network is open. */
  beginWhatIf(): void
  /** Makes all that was tried one commit. Refused, and the trial goes on, when a row it touches has changed meanwhile. */
  keepWhatIf(): Outcome
  /** Back to the network without the trial. */
  dropWhatIf(): void
  /** In place of the one that is open; what that one has not stored is forgotten, so flush first. */
  open(id: string, opened: Opened): void
  /** Resolves when nothing waits to be stored any more, or storing has failed. */
  flush(): Promise<void>
  /** Another tab stored commits of this network. */
  heard(id: string): Promise<void>
  /**
   * The log of the open network from after `seq` through `last`, oldest first, with what waits to be stored. What the log
   * has lost is missing. Resolves also when storage does not answer: with what this tab did.
   */
  commits(seq: number, last: number): Promise<readonly Commit[]>
  /** The person has a copy of the network as it is now. */
  noteBackup(): Promise<void>
}

const closed: DocumentState = {
  id: null,
  network: emptyNetwork(''),
  seq: 0,
  history: emptyHistory,
  whatIf: null,
  underWay: 0,
  saving: 'saved',
  backups: 0,
  copiedSeq: null,
}

export function createDocument(store: Store, clock: Clock): Document {
  const state = createStore<DocumentState>(() => closed)
  const recent = new Map<number, Commit>()
  /** The steps of a what-if, numbered by themselves. */
  const tried = new Map<number, Commit>()
  const saver = new Saver(store, {
    saving: (saving) => state.setState({ saving }),
    replaced: ({ seq, network, history }, ours) => {
      recent.clear()
      for (const made of ours) recent.set(made.seq, made)
      const { whatIf } = state.getState()
      if (whatIf) state.setState({ seq, whatIf: { ...whatIf, real: { seq, network, history } } })
      else state.setState({ seq, network, history })
    },
  })

  type Entry = Omit<Commit, 'seq' | 'id' | 'at'>

  /** On top of the network as it is without a trial, which is over then. */
  function commit(entry: Entry): void {
    const { seq, network, history } = realOf(state.getState())
    const made: Commit = { ...entry, seq: seq + 1, id: newId(), at: clock.now() }
    recent.set(made.seq, made)
    const after: Opened = {
      seq: made.seq,
      network: applyChange(network, made.change),
      history: recordCommit(history, made),
    }
    state.setState({ ...after, whatIf: null })
    saver.enqueue(made, after)
  }

  function tryOut(entry: Entry): void {
    const { network, history } = state.getState()
    const made: Commit = { ...entry, seq: tried.size + 1, id: newId(), at: clock.now() }
    tried.set(made.seq, made)
    state.setState({ network: applyChange(network, made.change), history: recordCommit(history, made) })
  }

  function enter(entry: Entry): void {
    if (state.getState().whatIf) tryOut(entry)
    else commit(entry)
  }

  function dropWhatIf(): void {
    const { whatIf } = state.getState()
    if (whatIf) state.setState({ ...whatIf.real, whatIf: null })
  }

  // Steps may have to be read from storage: one after the other, or two would take back the same one.
  let turn: Promise<unknown> = Promise.resolve()
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = turn.then(act)
    turn = done.catch(() => undefined)
    return done
  }

  function moreUnderWay(by: 1 | -1): void {
    state.setState(({ underWay }) => ({ underWay: underWay + by }))
  }

  async function takeBack(direction: 'undo' | 'redo'): Promise<Outcome> {
    const { id, history, whatIf } = state.getState()
    const step = history[direction].at(-1)
    if (!id || !step) return refused(direction === 'undo' ? 'nothingToUndo' : 'nothingToRedo')
    const taken = whatIf ? tried.get(step.seq) : (recent.get(step.seq) ?? (await store.commit(id, step.seq)))
    if (!taken || state.getState().history[direction].at(-1) !== step) return refused('changedSince')
    const { network } = state.getState()
    if (entriesNotCurrent(network, taken.change).length > 0) return refused('changedSince')
    const change: Change = reverseChange(taken.change)
    if (brokenInvariant(applyChange(network, change))) return refused('wouldDangle')
    enter({ label: step.label, command: direction, undoes: step.seq, args: null, change })
    return { ok: true }
  }

  return {
    state,
    run(name, args) {
      const planned = planCommand(state.getState().network, name, args)
      if (!planned.ok) return planned
      if (planned.change.length > 0)
        enter({ label: planned.label, command: name, undoes: null, args, change: planned.change })
      return { ok: true }
    },
    undo: () => inTurn(() => takeBack('undo')),
    redo: () => inTurn(() => takeBack('redo')),
    inTurn(act) {
      moreUnderWay(1)
      return inTurn(() => act().finally(() => moreUnderWay(-1)))
    },
    beginWhatIf() {
      const { id, seq, network, history, whatIf } = state.getState()
      if (!id || whatIf) return
      tried.clear()
      state.setState({
        history: emptyHistory,
        whatIf: { from: network, real: { seq, network, history } },
      })
    },
    keepWhatIf() {
      const { network, history, whatIf } = state.getState()
      if (!whatIf) return { ok: true }
      const args = { change: differenceOf(whatIf.from, network), label: labelOf(history) }
      const planned = planCommand(whatIf.real.network, 'adopt', args)
      if (!planned.ok) return planned.refusal.code === 'movedOn' ? refused('triedMovedOn') : planned
      if (planned.change.length === 0) dropWhatIf()
      else commit({ label: planned.label, command: 'adopt', undoes: null, args, change: planned.change })
      return { ok: true }
    },
    dropWhatIf,
    open(id, opened) {
      recent.clear()
      saver.open(id, opened)
      state.setState({ id, ...opened, whatIf: null, saving: 'saved', copiedSeq: null })
    },
    flush: () => saver.flush(),
    async heard(id) {
      if (id === state.getState().id) await saver.catchUp()
    },
    async commits(seq, last) {
      const { id } = state.getState()
      const stored = id ? await store.commitsAfter(id, seq, last).catch(() => []) : []
      if (id !== state.getState().id) return stored
      const known = new Set(stored.map((commit) => commit.seq))
      const ours = [...recent.values()].filter(
        (made) => made.seq > seq && made.seq <= last && !known.has(made.seq),
      )
      return [...stored, ...ours].sort((one, other) => one.seq - other.seq)
    },
    async noteBackup() {
      const { id, seq, backups } = state.getState()
      if (!id) return
      state.setState({ copiedSeq: seq })
      await store.noteBackup(id, seq, clock.now())
      state.setState({ backups: backups + 1 })
    },
  }
}

/** The network, its place in the log and what can be taken back, without what is only tried. */
export function realOf({ seq, network, history, whatIf }: DocumentState): Opened {
  return whatIf?.real ?? { seq, network, history }
}

/** Whether something would be lost with the scratch copy. */
export function isTrying({ whatIf, history }: DocumentState): boolean {
  return whatIf !== null && history.undo.length > 0
}

/** Whether there is a step to take back, or is about to be. */
export function canUndo({ history, underWay }: DocumentState): boolean {
  return history.undo.length > 0 || underWay > 0
}

/** A single step keeps its own name. */
function labelOf({ undo }: History): Label {
  const [only, more] = undo
  return only && !more ? (only.label as Label) : message('whatIf', { count: undo.length })
}

function refused(code: Refusal['code']): Outcome {
  return { ok: false, refusal: message(code) }
}
