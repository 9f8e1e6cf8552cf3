/** The headings of the table of people; each sorts by its column, the first selects everybody shown. */

import { ArrowDown, ArrowUp } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useAllWords } from '../workspace'
import type { Column } from './columns'
import type { GridColumn } from './PersonRow'
import type { Order } from './sortPeople'

interface PeopleHeadProps {
  readonly columns: readonly Column[]
  readonly order: Order
  /** Which of the people shown are selected. */
  readonly selected: 'all' | 'some' | 'none'
  /** The heading that Tab reaches, if any. */
  readonly active: GridColumn | null
}

export function PeopleHead({ columns, order, selected, active }: PeopleHeadProps) {
  const { people: w } = useAllWords()
  const Arrow = order.direction === 'ascending' ? ArrowUp : ArrowDown
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = selected === 'some'
  }, [selected])
  return (
    <tr aria-rowindex={1} data-line={-1}>
      <th scope="col" className="people-select" data-column="select" tabIndex={active === 'select' ? 0 : -1}>
        <input
          ref={box}
          type="checkbox"
          tabIndex={-1}
          checked={selected === 'all'}
          readOnly
          aria-label={w.selectAll}
        />
      </th>
      {columns.map((column) => (
        <th
          key={column}
          scope="col"
          className={`people-${column}`}
          data-column={column}
          tabIndex={active === column ? 0 : -1}
          aria-sort={column === order.column ? order.direction : 'none'}
        >
          <button type="button" tabIndex={-1} title={w.sortBy(w.columns[column])}>
            <span>{w.columns[column]}</span>
            {column === order.column && <Arrow size={14} aria-hidden="true" />}
          </button>
        </th>
      ))}
      <th scope="col" className="people-menu" data-column="menu" tabIndex={active === 'menu' ? 0 : -1}>
        <span className="unseen">{w.actions}</span>
      </th>
    </tr>
  )
}
