/** What is to be said of single rows, each with its number. */

import type { RowMessage } from '../../files/contacts/table'
import { say } from '../../i18n/words'
import { useWords } from '../workspace'

interface RowMessagesProps<Code extends string> {
  readonly title: string
  readonly rows: readonly RowMessage<Code>[]
  readonly words: Parameters<typeof say>[0]
}

const shown = 200

export function RowMessages<Code extends string>({ title, rows, words }: RowMessagesProps<Code>) {
  const { import: w } = useWords()
  if (rows.length === 0) return null
  return (
    <details className="import-details">
      <summary>{title}</summary>
      <ul>
        {rows.slice(0, shown).map(({ row, message }, index) => (
          <li key={`${row} ${index}`}>{say(words, message)}</li>
        ))}
      </ul>
      {rows.length > shown && <p className="hint">{w.more(rows.length - shown)}</p>}
    </details>
  )
}
