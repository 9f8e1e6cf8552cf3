/** What can be taken back and done again, replayed from the log: undo and redo are commits too. */

import type { Commit } from './commit'
import type { Message } from './message'

/** A commit whose reverse is the next undo (or redo). */
export interface Step {
  readonly seq: number
  readonly label: Message
}

/** Both stacks have their top at the end. */
export interface History {
  readonly undo: readonly Step[]
  readonly redo: readonly Step[]
}

export const emptyHistory: History = { undo: [], redo: [] }

/** Steps kept: beyond these the log still has the commits, but nobody undoes a thousand steps. */
const deepest = 1000

/**
 * The stacks after the commit. An undo moves its step over to redo, a redo moves it back, all else clears redo.
 * By seq, not by position: a commit of another tab may have come to lie on top meanwhile.
 */
export function recordCommit(history: History, commit: Commit): History {
  const step: Step = { seq: commit.seq, label: commit.label }
  const { undo, redo } = history
  const others = (steps: readonly Step[]) => steps.filter(({ seq }) => seq !== commit.undoes)
  if (commit.command === 'undo') return { undo: others(undo), redo: [...redo, step] }
  if (commit.command === 'redo') return { undo: [...undo, step], redo: others(redo) }
  return { undo: [...undo, step].slice(-deepest), redo: [] }
}
