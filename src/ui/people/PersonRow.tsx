/** One actor in the table of people; the table itself listens to what is done with its cells. */

import { Ellipsis } from 'lucide-react'
import { memo } from 'react'
import type { AllWords } from '../../i18n/words'
import { brief } from '../brief'
import { CellContent } from './CellContent'
import { CellEditor } from './CellEditor'
import { editorOf, fullTextOf, type Onward } from './cells'
import type { Column } from './columns'
import type { Person } from './people'

/** The first holds the box to select the row with, the last the button of its menu. */
export type GridColumn = 'select' | Column | 'menu'

interface PersonRowProps {
  readonly person: Person
  readonly index: number
  readonly words: AllWords
  readonly columns: readonly Column[]
  readonly selected: boolean
  /** The cell that Tab reaches, where it is in this row. */
  readonly active: GridColumn | null
  readonly editing: CellEditing | null
  /** Its button has opened the menu. */
  readonly menuOpen: boolean
}

interface CellEditing {
  readonly column: Column
  readonly onDone: (onward: Onward) => void
}

export const PersonRow = memo(function PersonRow(props: PersonRowProps) {
  const { person, index, words, columns, selected, active, editing, menuOpen } = props
  return (
    <tr
      className={`people-row ${selected ? 'people-row-selected' : ''}`}
      data-line={index}
      aria-rowindex={index + 2}
      aria-selected={selected}
    >
      <td className="people-select" data-column="select" tabIndex={active === 'select' ? 0 : -1}>
        <input
          type="checkbox"
          tabIndex={-1}
          checked={selected}
          readOnly
          aria-label={words.people.select(person.actor.name)}
        />
      </td>
      {columns.map((column) => (
        <PersonCell
          key={column}
          person={person}
          column={column}
          words={words}
          active={column === active}
          editing={column === editing?.column ? editing : null}
        />
      ))}
      <td className="people-menu" data-column="menu" tabIndex={active === 'menu' ? 0 : -1}>
        <button
          type="button"
          className="icon-button"
          tabIndex={-1}
          aria-haspopup="menu"
          aria-expanded={menuOpen}
          aria-label={words.people.actionsFor(person.actor.name)}
          title={words.people.actionsFor(brief(person.actor.name))}
        >
          <Ellipsis size={16} aria-hidden="true" />
        </button>
      </td>
    </tr>
  )
})

interface PersonCellProps {
  readonly person: Person
  readonly column: Column
  readonly words: AllWords
  readonly active: boolean
  readonly editing: CellEditing | null
}

function PersonCell({ person, column, words, active, editing }: PersonCellProps) {
  const editor = editorOf(column, person)
  const Cell = column === 'name' ? 'th' : 'td'
  return (
    <Cell
      {...(column === 'name' && { scope: 'row' })}
      className={`people-${column} ${editing ? 'people-editing' : ''}`}
      data-column={column}
      tabIndex={active ? 0 : -1}
      aria-readonly={editor === null || undefined}
      title={fullTextOf(person, column)}
    >
      {(!editing || editor === 'list') && <CellContent person={person} column={column} words={words} />}
      {editing && <CellEditor person={person} column={column} onDone={editing.onDone} />}
    </Cell>
  )
}
