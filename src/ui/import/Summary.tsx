/** What the file is and what importing it will do, in numbers. */

import type { ReactNode } from 'react'
import type { ContactDigest } from '../../files/contacts/digest'
import { useAllWords } from '../workspace'

/** Exports of address books have dozens of columns that are of no use here. */
const mostNamed = 4

interface SummaryProps {
  readonly digest: ContactDigest
  readonly added: number
  readonly known: number
  /** What goes beside the facts of the file. */
  readonly children: ReactNode
  /** What is being done, in place of those facts. */
  readonly progress: ReactNode
}

export function Summary({ digest, added, known, children, progress }: SummaryProps) {
  const { import: w } = useAllWords()
  const { format, rowCount, headerRow, encoding, delimiter, skipped, headers, meanings } = digest
  const ignored = headers.filter((header, at) => meanings[at] === 'ignore' && header.trim() !== '')
  const named = ignored.slice(0, mostNamed).join(', ')
  return (
    <div className="import-summary">
      <div className="import-facts">
        {progress ?? (
          <>
            <p className="hint">
              {w.facts(
                w.formats[format],
                rowCount,
                headerRow,
                w.encodings[encoding],
                w.delimiters[delimiter],
              )}
            </p>
            {children}
          </>
        )}
      </div>
      <ul>
        <li className="import-figure-main">{w.willAdd(added)}</li>
        {known > 0 && <li>{w.alreadyThere(known)}</li>}
        {skipped.count > 0 && <li>{w.willSkip(skipped.count)}</li>}
        {ignored.length > 0 && <li>{w.willIgnore(ignored.length, named, ignored.length - mostNamed)}</li>}
      </ul>
    </div>
  )
}
