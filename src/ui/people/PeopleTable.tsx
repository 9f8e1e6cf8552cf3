/** The table of people; of a long one only the rows in sight are drawn. */

import { useCallback } from 'react'
import type { ActorId } from '../../network/ids'
import { selectOnly } from '../../state/session'
import { useSession, useWords, useWorkspace } from '../workspace'
import { GroupRow } from './GroupRow'
import type { Line } from './groupPeople'
import { PeopleHead } from './PeopleHead'
import { PersonRow } from './PersonRow'
import type { Column, Order } from './sortPeople'
import { useWalkingRows } from './useWalkingRows'
import { useWindowing } from './useWindowing'

/** In CSS pixels, as the style sheet has them. */
const rowHeight = 44
const headHeight = 40

interface PeopleTableProps {
  readonly lines: readonly Line[]
  readonly order: Order
  readonly onSort: (column: Column) => void
}

export function PeopleTable({ lines, order, onSort }: PeopleTableProps) {
  const { session } = useWorkspace()
  const { people: w } = useWords().pages
  const selected = useSession((state) => state.selection.actors)
  const windowing = useWindowing(lines.length, rowHeight, headHeight)
  const { tabbable, setActive, onKeyDown } = useWalkingRows(lines.length, windowing)
  const { scroller, range } = windowing
  const choose = useCallback(
    (ids: readonly ActorId[], index: number) => {
      setActive(index)
      session.setState({ selection: selectOnly({ actors: new Set(ids) }) })
    },
    [session, setActive],
  )
  return (
    <div className="people-scroller" ref={scroller}>
      <table className="people-table" aria-label={w.label} aria-rowcount={lines.length + 1}>
        <PeopleHead order={order} onSort={onSort} />
        <Gap rows={range.start} />
        <tbody onKeyDown={onKeyDown}>
          {lines.slice(range.start, range.end).map((line, offset) => {
            const index = range.start + offset
            const common = { index, tabbable: index === tabbable, onChoose: choose }
            return line.kind === 'group' ? (
              <GroupRow key={`group ${line.affiliation}`} group={line} {...common} />
            ) : (
              <PersonRow
                key={line.person.actor.id}
                person={line.person}
                selected={selected.has(line.person.actor.id)}
                {...common}
              />
            )
          })}
        </tbody>
        <Gap rows={lines.length - range.end} />
      </table>
    </div>
  )
}

/** Stands for rows that are not drawn. */
function Gap({ rows }: { readonly rows: number }) {
  if (rows === 0) return null
  return (
    <tbody aria-hidden="true">
      <tr style={{ height: rows * rowHeight }} />
    </tbody>
  )
}
