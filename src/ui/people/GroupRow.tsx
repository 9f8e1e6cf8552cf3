/** The line above the actors of one affiliation; a click selects all of them, to make them a coalition for example. */

import { memo } from 'react'
import type { ActorId } from '../../network/ids'
import { useWords } from '../workspace'
import type { Line } from './groupPeople'
import { columns } from './sortPeople'

interface GroupRowProps {
  readonly group: Extract<Line, { readonly kind: 'group' }>
  readonly index: number
  readonly tabbable: boolean
  readonly onChoose: (ids: readonly ActorId[], index: number) => void
}

export const GroupRow = memo(function GroupRow({ group, index, tabbable, onChoose }: GroupRowProps) {
  const { people: w } = useWords().pages
  const { affiliation, people } = group
  return (
    <tr
      className="people-row people-group"
      data-line={index}
      aria-rowindex={index + 2}
      onClick={() =>
        onChoose(
          people.map(({ actor }) => actor.id),
          index,
        )
      }
    >
      <th colSpan={columns.length} scope="colgroup">
        <button type="button" tabIndex={tabbable ? 0 : -1}>
          <span>{affiliation || w.noAffiliation}</span>{' '}
          <small className="hint">{w.groupSize(people.length)}</small>
        </button>
      </th>
    </tr>
  )
})
