/** The line above the actors of one affiliation; to choose it selects them all, to make them a coalition for example. */

import { memo } from 'react'
import { useAllWords } from '../workspace'
import type { Line } from './groupPeople'

interface GroupRowProps {
  readonly group: Extract<Line, { readonly kind: 'group' }>
  readonly index: number
  /** Columns of the table. */
  readonly width: number
  readonly active: boolean
}

export const GroupRow = memo(function GroupRow({ group, index, width, active }: GroupRowProps) {
  const { people: w } = useAllWords()
  const { affiliation, people } = group
  return (
    <tr className="people-row people-group" data-line={index} aria-rowindex={index + 2}>
      <th colSpan={width} scope="colgroup" data-column="name" tabIndex={active ? 0 : -1}>
        <span>{affiliation || w.noAffiliation}</span>{' '}
        <small className="hint">{w.groupSize(people.length)}</small>
      </th>
    </tr>
  )
})
