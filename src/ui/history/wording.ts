/** AllWords for changes, moments and how many of what they concern. */

import { formatList, formatLongDay, formatMoment, type Language } from '../../i18n/numbers'
import type { AllWords } from '../../i18n/words'
import { say } from '../../i18n/words'
import type { Commit } from '../../network/commit'
import type { Network } from '../../network/network'
import { talliedTables, type Tally } from '../../network/tally'
import { brief, briefly } from '../brief'

/** Longer lists of names are only counted. */
const mostNames = 4

export function whatOf(
  { history, messages }: AllWords,
  { label, command }: Pick<Commit, 'label' | 'command'>,
) {
  const what = say(messages.labels, briefly(label))
  return command === 'undo' ? history.undone(what) : command === 'redo' ? history.redone(what) : what
}

export function countsOf({ history }: AllWords, { actors, ties, exchanges }: Network): string {
  return history.counts(actors.size, ties.size, exchanges.size)
}

/** A calendar day or a moment of ISO 8601, in full. */
export function whenOf(at: string, language: Language): string {
  return at.length === 10 ? formatLongDay(at, language) : formatMoment(at, language)
}

/** One part for each kind of thing and what became of it, with the names of a few actors and coalitions. */
export function tallyWords(
  { history: w }: AllWords,
  language: Language,
  tally: Tally,
  by: 'log' | 'calendar' = 'log',
): readonly string[] {
  const verbs =
    by === 'log'
      ? { added: w.added, removed: w.removed, edited: w.edited }
      : { added: w.appeared, removed: w.ended, edited: w.ended }
  const parts = talliedTables.flatMap((table) =>
    (['added', 'removed', 'edited'] as const).flatMap((verb) => {
      const rows = tally[table][verb]
      if (rows.length === 0) return []
      const names = rows.filter((name) => name !== '')
      const shown = names.slice(0, mostNames).map(brief)
      const rest = names.length > mostNames ? [w.more(names.length - mostNames)] : []
      const list = shown.length > 0 ? ` (${formatList([...shown, ...rest], language)})` : ''
      return [verbs[verb](w.things[table](rows.length)) + list]
    }),
  )
  if (tally.moved > 0) parts.push(w.moved(tally.moved))
  if (tally.others > 0 && by === 'log') parts.push(w.others(tally.others))
  return parts
}
