/** What the import will do, in one line of numbers. */

import type { Decision } from '../../files/contacts/plan'
import { useWords } from '../workspace'
import type { ContactsRead } from './port'

interface SummaryProps {
  readonly read: ContactsRead
  readonly decisions: ReadonlyMap<number, Decision>
}

export function Summary({ read, decisions }: SummaryProps) {
  const { import: w } = useWords()
  const { table, matches } = read
  const filled = table.contacts.filter(
    ({ row }, index) => matches[index] && (decisions.get(row) ?? 'fill') !== 'new',
  ).length
  return (
    <div className="import-summary">
      <p className="hint">
        {w.facts(
          w.formats[table.format],
          table.rowCount,
          table.headerRow,
          table.encoding,
          w.delimiters[table.delimiter],
        )}
      </p>
      <ul>
        <li>
          <strong>{w.willAdd(table.contacts.length - filled)}</strong>
        </li>
        {filled > 0 && <li>{w.alreadyThere(filled)}</li>}
        {table.skipped.length > 0 && <li>{w.willSkip(table.skipped.length)}</li>}
      </ul>
    </div>
  )
}
