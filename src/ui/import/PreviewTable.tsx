/** The first rows of the file under what each column means, which can be changed. */

import type { ContactDigest } from '../../files/contacts/digest'
import type { Meaning } from '../../files/contacts/table'
import { useAllWords } from '../workspace'
import './preview.css'

interface PreviewTableProps {
  readonly digest: ContactDigest
  readonly meanings: readonly Meaning[]
  readonly onChange: (column: number, meaning: Meaning) => void
}

const shown = 6

export function PreviewTable({ digest, meanings, onChange }: PreviewTableProps) {
  const { import: w } = useAllWords()
  const choices = Object.keys(w.meanings) as Meaning[]
  const look = (column: number) => (meanings[column] === 'ignore' ? 'preview-ignored' : '')
  return (
    <div className="preview" tabIndex={0} role="group" aria-label={w.preview}>
      <table aria-label={w.preview}>
        <thead>
          <tr>
            <th scope="col">{w.row}</th>
            {digest.headers.map((header, column) => (
              <th key={`${column} ${header}`} scope="col" className={look(column)}>
                <select
                  aria-label={w.meaningOf(header)}
                  value={meanings[column] ?? 'ignore'}
                  onChange={(event) => onChange(column, event.target.value as Meaning)}
                >
                  {choices.map((meaning) => (
                    <option key={meaning} value={meaning}>
                      {w.meanings[meaning]}
                    </option>
                  ))}
                </select>
                <span title={header}>{header}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {digest.preview.slice(0, shown).map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {digest.headers.map((header, column) => (
                <td key={`${column} ${header}`} className={look(column)} title={cells[column]}>
                  {cells[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
