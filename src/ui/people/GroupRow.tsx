/** The line above the actors of one affiliation; to choose it selects them all, to make them a coalition for example. */

import { memo } from 'react'
import { Compared } from '../whatIf/Compared'
import { useAllWords } from '../workspace'
import type { Line } from './groupPeople'

interface GroupRowProps {
  readonly group: Extract<Line, { readonly kind: 'group' }>
  /** How many there were before the what-if that is going on. */
  readonly before: number | null
  readonly index: number
  /** Columns of the table. */
  readonly width: number
  readonly active: boolean
}

export const GroupRow = memo(function GroupRow({ group, before, index, width, active }: GroupRowProps) {
  const { people: w } = useAllWords()
  const { affiliation, people } = group
  return (
    <tr className="people-row people-group" data-line={index} aria-rowindex={index + 2}>
      <th colSpan={width} scope="colgroup" data-column="name" tabIndex={active ? 0 : -1}>
        <span>{affiliation || w.noAffiliation}</span>{' '}
        <small className="hint">
          <Compared was={before === null ? null : w.groupSize(before)} is={w.groupSize(people.length)} />
        </small>
      </th>
    </tr>
  )
})
