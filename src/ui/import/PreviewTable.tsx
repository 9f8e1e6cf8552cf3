/** The first rows of the file, with what each column means; the meaning can be changed. */

import type { ContactTable, Meaning, ReadOverride } from '../../files/contacts/table'
import { useWords } from '../workspace'

interface PreviewTableProps {
  readonly table: ContactTable
  readonly onChange: (override: ReadOverride) => void
}

const shown = 6

export function PreviewTable({ table, onChange }: PreviewTableProps) {
  const { import: w } = useWords()
  const { delimiter, headerRow } = table
  const meanings = Object.keys(w.meanings) as Meaning[]
  const setMeaning = (column: number, meaning: Meaning) =>
    onChange({
      delimiter,
      headerRow,
      meanings: table.meanings.map((old, index) => (index === column ? meaning : old)),
    })
  return (
    <div className="preview" tabIndex={0} role="group" aria-label={w.preview}>
      <table aria-label={w.preview}>
        <thead>
          <tr>
            <th scope="col">{w.row}</th>
            {table.headers.map((header, column) => (
              <th key={`${column} ${header}`} scope="col">
                <select
                  aria-label={w.meaningOf(header)}
                  value={table.meanings[column] ?? 'ignore'}
                  className={table.meanings[column] === 'ignore' ? 'preview-ignored' : ''}
                  onChange={(event) => setMeaning(column, event.target.value as Meaning)}
                >
                  {meanings.map((meaning) => (
                    <option key={meaning} value={meaning}>
                      {w.meanings[meaning]}
                    </option>
                  ))}
                </select>
                <span>{header}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.preview.slice(0, shown).map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {table.headers.map((header, column) => (
                <td
                  key={`${column} ${header}`}
                  className={table.meanings[column] === 'ignore' ? 'preview-ignored' : ''}
                >
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
