/** The headings of the table of people; each sorts by its column. */

import { ArrowDown, ArrowUp } from 'lucide-react'
import { useWords } from '../workspace'
import { type Column, columns, type Order } from './sortPeople'

interface PeopleHeadProps {
  readonly order: Order
  readonly onSort: (column: Column) => void
}

export function PeopleHead({ order, onSort }: PeopleHeadProps) {
  const { people: w } = useWords().pages
  const Arrow = order.direction === 'ascending' ? ArrowUp : ArrowDown
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => (
          <th
            key={column}
            scope="col"
            className={`people-${column}`}
            aria-sort={column === order.column ? order.direction : 'none'}
          >
            <button type="button" title={w.sortBy(w.columns[column])} onClick={() => onSort(column)}>
              <span>{w.columns[column]}</span>
              {column === order.column && <Arrow size={14} aria-hidden="true" />}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  )
}
