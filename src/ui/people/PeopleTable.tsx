/** The grid of people: cells to walk, choose and edit; of a long one only the rows in sight are drawn. */

import { useCallback, useId, useMemo } from 'react'
import { affiliationKey } from '../../network/affiliation'
import { useAllWords, useSession } from '../workspace'
import { type Column, widthOf, widthOfAll } from './columns'
import { GroupRow } from './GroupRow'
import { keyOfLine, type Line } from './groupPeople'
import { PeopleHead } from './PeopleHead'
import { type Around, personOf } from './people'
import { type GridColumn, PersonRow } from './PersonRow'
import { shareSelected, useChoosing } from './useChoosing'
import { useEditing } from './useEditing'
import type { Order } from './sortPeople'
import { useGridFocus } from './useGridFocus'
import { useGridHands } from './useGridHands'
import { useRowMenu } from './useRowMenu'
import type { Arranged } from './usePeople'
import { useWindowing } from '../kit/useWindowing'
import './table.css'

/** In CSS pixels, as the style sheet has them. */
const rowHeight = 44
const headHeight = 40
/** Of the box at the beginning of a row, and of the menu at its end. */
const boxWidth = 44

interface PeopleTableProps {
  readonly latest: Arranged
  /** Newer lines are still being worked out. */
  readonly busy: boolean
  /** What is known now. */
  readonly around: Around
  /** How many there were of each affiliation before the what-if that is going on, by its key. */
  readonly sizesBefore: ReadonlyMap<string, number> | null
  readonly columns: readonly Column[]
  readonly order: Order
  readonly onSort: (column: Column) => void
}

export function PeopleTable(props: PeopleTableProps) {
  const { latest, busy, around, sizesBefore, columns, order, onSort } = props
  const words = useAllWords()
  const { people: w } = words
  const keys = useId()
  const editing = useEditing(latest)
  const { lines, told } = editing.arranged
  const gridColumns = useMemo<readonly GridColumn[]>(() => ['select', ...columns, 'menu'], [columns])
  const windowing = useWindowing(lines.length, rowHeight, headHeight)
  const { scroller, range } = windowing
  const focus = useGridFocus(lines, gridColumns, windowing)
  const { spot, go } = focus
  const show = useCallback((row: number) => go({ row, column: 1 }, false), [go])
  const choosing = useChoosing(lines, show)
  const { selected } = choosing
  const share = useMemo(() => shareSelected(lines, selected), [lines, selected])
  const menu = useRowMenu(lines, choosing)
  const menuFrom = useSession((state) => state.menu?.from)
  const hands = useGridHands({ lines, columns: gridColumns, around, focus, choosing, editing, menu, onSort })
  const drawn = useMemo(
    () => lines.slice(range.start, range.end).map((line) => upToDate(line, told, around)),
    [lines, range.start, range.end, told, around],
  )
  const tabbable = spot.row < 0 ? -1 : Math.max(range.start, Math.min(range.end - 1, spot.row))
  const active = gridColumns[spot.column] ?? 'name'
  return (
    <div className="people-scroller" ref={scroller}>
      <span id={keys} hidden>
        {w.keys}
      </span>
      <table
        role="grid"
        className="people-table"
        style={{ minWidth: 2 * boxWidth + widthOfAll(columns) }}
        aria-label={w.label}
        aria-describedby={keys}
        aria-rowcount={lines.length + 1}
        aria-multiselectable
        aria-busy={busy}
        {...menu.handlers}
        {...hands.handlers}
      >
        <colgroup>
          <col style={{ width: boxWidth }} />
          {columns.map((column, index) => (
            <col key={column} {...(index < columns.length - 1 && { style: { width: widthOf(column) } })} />
          ))}
          <col style={{ width: boxWidth }} />
        </colgroup>
        <thead>
          <PeopleHead
            columns={columns}
            order={order}
            selected={share}
            active={tabbable === -1 ? active : null}
          />
        </thead>
        <Gap rows={range.start} />
        <tbody>
          {drawn.map((line, offset) => {
            const index = range.start + offset
            const key = keyOfLine(line)
            if (line.kind === 'group')
              return (
                <GroupRow
                  key={key}
                  group={line}
                  before={sizesBefore && (sizesBefore.get(affiliationKey(line.affiliation)) ?? 0)}
                  index={index}
                  width={gridColumns.length}
                  active={index === tabbable}
                />
              )
            return (
              <PersonRow
                key={key}
                person={line.person}
                index={index}
                words={words}
                columns={columns}
                selected={selected.has(line.person.actor.id)}
                active={index === tabbable ? active : null}
                menuOpen={line.person.actor.id === menuFrom}
                editing={editing.of?.key === key ? { column: editing.of.column, onDone: hands.onDone } : null}
              />
            )
          })}
        </tbody>
        <Gap rows={lines.length - range.end} />
      </table>
    </div>
  )
}

/** The order may be a moment old, what a row says never is. */
function upToDate(line: Line, told: Around, around: Around): Line {
  if (line.kind === 'group' || told === around) return line
  const actor = around.network.actors.get(line.person.actor.id)
  return actor ? { ...line, person: personOf(around, actor) } : line
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
