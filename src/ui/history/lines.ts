/** The lines of the list of changes: the changes, latest first, under a heading for each day. */

import { localDayOf } from '../../i18n/numbers'
import type { Day } from '../../network/records'
import type { LogEntry } from '../../state/log'

export type Line =
  | { readonly kind: 'day'; readonly day: Day }
  /** `takenBack`: an undo that holds took it back later. */
  | { readonly kind: 'change'; readonly entry: LogEntry; readonly takenBack: boolean }
  | { readonly kind: 'created'; readonly at: string }
  /** The log does not go back any further. */
  | { readonly kind: 'lost' }

/** @param end what comes before the oldest entry; null while it is not read yet. O(entries). */
export function linesOf(entries: readonly LogEntry[], end: Line | null): readonly Line[] {
  const lines: Line[] = []
  const takenBack = new Set<number>()
  let day: Day | null = null
  const headFor = (at: string) => {
    const next = localDayOf(at)
    if (next !== day) lines.push({ kind: 'day', day: next })
    day = next
  }
  for (const entry of entries) {
    headFor(entry.at)
    lines.push({ kind: 'change', entry, takenBack: takenBack.has(entry.seq) })
    // An undo that was itself taken back, by a redo, counts no more.
    if (entry.undoes !== null && !takenBack.has(entry.seq)) takenBack.add(entry.undoes)
  }
  if (end?.kind === 'created') headFor(end.at)
  return end ? [...lines, end] : lines
}
