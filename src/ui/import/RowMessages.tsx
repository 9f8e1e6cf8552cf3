/** What is to be said of single rows, each with its number. */

import type { Listed } from '../../files/contacts/digest'
import type { RowMessage } from '../../files/contacts/table'
import { say } from '../../i18n/words'
import { useAllWords } from '../workspace'

interface RowMessagesProps {
  readonly title: string
  readonly rows: Listed<RowMessage<string>>
  readonly words: Parameters<typeof say>[0]
}

export function RowMessages({ title, rows: { count, first }, words }: RowMessagesProps) {
  const { import: w } = useAllWords()
  if (count === 0) return null
  return (
    <details className="import-details">
      <summary>{title}</summary>
      <ul tabIndex={0} aria-label={title}>
        {first.map(({ row, message }, index) => (
          <li key={`${row} ${index}`}>{say(words, message)}</li>
        ))}
        {count > first.length && <li className="hint">{w.more(count - first.length)}</li>}
      </ul>
    </details>
  )
}
