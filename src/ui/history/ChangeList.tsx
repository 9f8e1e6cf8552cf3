/** The list of changes, latest first; of a long one only the lines in sight are drawn. */

import { type KeyboardEvent, useId } from 'react'
import { formatClock, formatLongDay, localDayOf } from '../../i18n/numbers'
import type { Day } from '../../network/records'
import { useWindowing } from '../kit/useWindowing'
import { useLanguage, useAllWords, useWorkspace } from '../workspace'
import type { Line } from './lines'
import { whatOf } from './wording'

/** In CSS pixels, as the style sheet has them. */
const lineHeight = 38
const page = 10

interface ChangeListProps {
  readonly lines: readonly Line[]
  /** The seq of the chosen change; 0 = the beginning. */
  readonly chosen: number
  readonly onChoose: (seq: number) => void
}

export function ChangeList({ lines, chosen, onChoose }: ChangeListProps) {
  const { history: w } = useAllWords()
  const list = useId()
  const { scroller, range, reveal } = useWindowing(lines.length, lineHeight, 0)
  const newest = seqIn(lines.find(isChange))
  const count = newest - seqIn(lines.findLast(isChange)) + 1
  const onKeyDown = (event: KeyboardEvent) => {
    const at = lines.findIndex((line) => seqOf(line) === chosen)
    const moves: Readonly<Record<string, readonly [from: number, step: 1 | -1]>> = {
      ArrowDown: [at + 1, 1],
      ArrowUp: [at - 1, -1],
      PageDown: [Math.min(lines.length - 1, at + page), 1],
      PageUp: [Math.max(0, at - page), -1],
      Home: [0, 1],
      End: [lines.length - 1, -1],
    }
    const move = moves[event.key]
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const next = nextChange(lines, ...move) ?? nextChange(lines, move[0], move[1] === 1 ? -1 : 1)
    if (next === null) return
    reveal(next)
    onChoose(seqOf(lines[next]!)!)
  }
  return (
    <div
      ref={scroller}
      className="change-list"
      role="listbox"
      aria-label={w.list}
      aria-activedescendant={`${list}-${chosen}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div aria-hidden="true" style={{ height: range.start * lineHeight }} />
      {lines.slice(range.start, range.end).map((line) => (
        <LineOf
          key={line.kind === 'day' ? line.day : (seqOf(line) ?? line.kind)}
          line={line}
          id={`${list}-${seqOf(line)}`}
          newest={newest}
          count={count}
          chosen={seqOf(line) === chosen}
          onChoose={onChoose}
        />
      ))}
      <div aria-hidden="true" style={{ height: (lines.length - range.end) * lineHeight }} />
    </div>
  )
}

interface LineProps {
  readonly line: Line
  readonly id: string
  /** The seq at the top of the list. */
  readonly newest: number
  readonly count: number
  readonly chosen: boolean
  readonly onChoose: (seq: number) => void
}

function LineOf({ line, id, newest, count, chosen, onChoose }: LineProps) {
  const words = useAllWords()
  const language = useLanguage()
  const dayName = useDayName()
  const { history: w } = words
  // Each option says its day itself.
  if (line.kind === 'day')
    return (
      <div className="change-day" aria-hidden="true">
        {dayName(line.day)}
      </div>
    )
  if (line.kind === 'lost') return <p className="change-lost hint">{w.lost}</p>
  const at = line.kind === 'created' ? line.at : line.entry.at
  const takenBack = line.kind === 'change' && line.takenBack
  return (
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      aria-posinset={newest - (seqOf(line) ?? 0) + 1}
      aria-setsize={count}
      className={`change ${chosen ? 'change-chosen' : ''} ${takenBack ? 'change-taken-back' : ''}`}
      onClick={() => onChoose(seqOf(line) ?? 0)}
    >
      <span className="change-what">{line.kind === 'created' ? w.created : whatOf(words, line.entry)}</span>
      {takenBack && <span className="unseen">{w.takenBack}</span>}
      <time dateTime={at}>{formatClock(at, language)}</time>
      <span className="unseen">{formatLongDay(localDayOf(at), language)}</span>
    </div>
  )
}

/** Today and yesterday by name. */
function useDayName(): (day: Day) => string {
  const { history: w } = useAllWords()
  const language = useLanguage()
  const today = useWorkspace().ports.clock.today()
  const before = new Date(`${today}T00:00:00Z`)
  before.setUTCDate(before.getUTCDate() - 1)
  const yesterday = before.toISOString().slice(0, 10)
  return (day) => {
    const full = formatLongDay(day, language)
    return day === today ? `${w.today}, ${full}` : day === yesterday ? `${w.yesterday}, ${full}` : full
  }
}

/** The seq of what a line is about; null for a heading. */
function seqOf(line: Line): number | null {
  return line.kind === 'change' ? line.entry.seq : line.kind === 'created' ? 0 : null
}

const isChange = (line: Line) => seqOf(line) !== null
const seqIn = (line: Line | undefined) => (line && seqOf(line)) ?? 0

function nextChange(lines: readonly Line[], from: number, step: 1 | -1): number | null {
  for (let index = from; index >= 0 && index < lines.length; index += step)
    if (seqOf(lines[index]!) !== null) return index
  return null
}
