/** What mouse, touch and keyboard do in the grid of people: walk, choose, sort, edit. */

import type { KeyboardEvent, MouseEvent } from 'react'
import { editorOf, type Onward } from './cells'
import type { Column } from './columns'
import { type Spot, spotAfter } from './gridMoves'
import { isEditor, spotOf } from './gridTargets'
import { keyOfLine, type Line } from './groupPeople'
import { type Around, personOf } from './people'
import type { GridColumn } from './PersonRow'
import type { Way } from './selectLines'
import type { useChoosing } from './useChoosing'
import type { useEditing } from './useEditing'
import type { useGridFocus } from './useGridFocus'
import type { useRowMenu } from './useRowMenu'

interface Grid {
  readonly lines: readonly Line[]
  readonly columns: readonly GridColumn[]
  readonly around: Around
  readonly focus: ReturnType<typeof useGridFocus>
  readonly choosing: ReturnType<typeof useChoosing>
  readonly editing: ReturnType<typeof useEditing>
  readonly menu: ReturnType<typeof useRowMenu>
  readonly onSort: (column: Column) => void
}

const arrows: Readonly<Record<Exclude<Onward, 'back' | 'away'>, string>> = {
  down: 'ArrowDown',
  up: 'ArrowUp',
  right: 'ArrowRight',
  left: 'ArrowLeft',
}

export function useGridHands({ lines, columns, around, focus, choosing, editing, menu, onSort }: Grid) {
  const { spot, go } = focus
  const { choose, chooseAll } = choosing
  const size = { rows: lines.length, columns: columns.length }

  const onDone = (onward: Onward) => {
    editing.finish()
    if (onward === 'away') return
    editing.release()
    const next = onward === 'back' ? spot : spotAfter(arrows[onward], false, spot, size)
    go(next ?? spot, true)
  }

  /** false where the cell holds no editor. */
  const edit = ({ row, column }: Spot): boolean => {
    const line = lines[row]
    const actor = line?.kind === 'person' && around.network.actors.get(line.person.actor.id)
    const wanted = columns[column]
    if (!line || !actor || !wanted || wanted === 'select' || wanted === 'menu') return false
    if (editorOf(wanted, personOf(around, actor)) === null) return false
    go({ row, column }, false)
    editing.begin(keyOfLine(line), wanted)
    return true
  }

  /** What the heading of a column does. */
  const head = (column: GridColumn | undefined) => {
    if (column === 'select') chooseAll()
    else if (column && column !== 'menu') onSort(column)
  }

  const onClick = (event: MouseEvent) => {
    const at = spotOf(event.target, columns)
    if (!at || isEditor(event.target) || menu.wasOpened()) return
    go(at, true)
    if (at.row < 0) head(columns[at.column])
    else if (columns[at.column] === 'menu') menu.toggleBelow(at.row, event.target)
    else choose(at.row, wayOf(event, columns[at.column] === 'select'))
  }

  const onDoubleClick = (event: MouseEvent) => {
    const at = spotOf(event.target, columns)
    if (at && at.row >= 0 && !isEditor(event.target)) edit(at)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const at = spotOf(event.target, columns)
    const far = event.ctrlKey || event.metaKey
    if (!at || event.altKey || isEditor(event.target)) return
    const next = spotAfter(event.key, far, at, size)
    if (next) {
      go(next, true)
      if (event.shiftKey && next.row >= 0 && next.row !== at.row) {
        choose(next.row, 'range')
      }
    } else if (at.row >= 0 && asksForMenu(event, columns[at.column])) menu.toggleBelow(at.row, event.target)
    else if (event.key === ' ') {
      if (at.row < 0) head(columns[at.column])
      else choose(at.row, event.shiftKey ? 'range' : 'toggle')
    } else if (event.key === 'Enter' || event.key === 'F2') {
      if (at.row < 0) head(columns[at.column])
      else if (!edit(at)) choose(at.row, 'only')
    } else if (far && event.key.toLowerCase() === 'a') chooseAll()
    else return
    event.preventDefault()
  }

  return { handlers: { onClick, onDoubleClick, onKeyDown }, onDone }
}

/** The menu key, or the button of the menu pressed by key. */
function asksForMenu({ key, shiftKey }: KeyboardEvent, column: GridColumn | undefined): boolean {
  return (
    key === 'ContextMenu' ||
    (key === 'F10' && shiftKey) ||
    (column === 'menu' && (key === 'Enter' || key === ' '))
  )
}

function wayOf(event: MouseEvent, box: boolean): Way {
  if (event.shiftKey) return 'range'
  return box || event.ctrlKey || event.metaKey ? 'toggle' : 'only'
}
