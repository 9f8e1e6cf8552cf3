/** The editor that stands in a cell of the table of people while it is changed. */

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useAllWords, useWorkspace } from '../workspace'
import { choicesOf, editorOf, type Onward, valueOf, writeCell } from './cells'
import type { Column } from './columns'
import { followResize } from './followResize'
import { ListEditor } from './ListEditor'
import type { Person } from './people'
import './cell.css'

interface CellEditorProps {
  readonly person: Person
  readonly column: Column
  readonly onDone: (onward: Onward) => void
}

export function CellEditor(props: CellEditorProps) {
  const { person, column, onDone } = props
  const editor = editorOf(column, person)
  if (editor === 'list') return <ListEditor person={person} column={column} onDone={onDone} />
  return editor && <ValueEditor {...props} choosing={editor === 'choice'} />
}

function ValueEditor({ person, column, onDone, choosing }: CellEditorProps & { readonly choosing: boolean }) {
  const workspace = useWorkspace()
  const words = useAllWords()
  const [value, setValue] = useState(() => valueOf(person, column))
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null)
  const keyed = useRef(false)
  const open = useRef(true)
  // A row that is scrolled away takes its editor with it: what was typed counts all the same.
  const latest = useRef({ person, value })
  useEffect(() => {
    latest.current = { person, value }
  })
  useEffect(() => {
    open.current = true
    field.current?.focus()
    if (!choosing) field.current?.select()
    const cell = field.current?.parentElement
    const stop = cell && followResize(cell)
    return () => {
      stop?.()
      if (open.current) writeCell(workspace, latest.current.person, column, latest.current.value)
    }
  }, [workspace, column, choosing])
  const leave = (onward: Onward, written: string | null) => {
    if (!open.current) return
    open.current = false
    if (written !== null) writeCell(workspace, person, column, written)
    onDone(onward)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    keyed.current = true
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') leave(event.shiftKey ? 'up' : 'down', value)
    else if (event.key === 'Tab') leave(event.shiftKey ? 'left' : 'right', value)
    else if (event.key === 'Escape') leave('back', null)
    else return
    event.preventDefault()
  }
  const common = {
    ref: field,
    className: 'cell-editor',
    'aria-label': words.people.edit(words.people.columns[column]),
    value,
    onKeyDown,
    onBlur: () => leave('away', value),
  }
  if (!choosing)
    return (
      <input {...common} type="text" maxLength={10_000} onChange={(event) => setValue(event.target.value)} />
    )
  return (
    <select
      {...common}
      onPointerDown={() => {
        keyed.current = false
      }}
      onChange={(event) => {
        setValue(event.target.value)
        // With the arrow keys one passes others on the way to the one that is meant.
        if (!keyed.current) leave('back', event.target.value)
      }}
    >
      {choicesOf(column, words).map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}
