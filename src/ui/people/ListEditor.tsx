/** The sheet below a cell of several things: coalitions, offers or needs, as in the inspector. */

import { useEffect, useLayoutEffect, useRef } from 'react'
import { Claims } from '../inspector/Claims'
import { Memberships } from '../inspector/Memberships'
import { useNetwork, useAllWords } from '../workspace'
import type { Onward } from './cells'
import type { Column } from './columns'
import { followResize } from './followResize'
import type { Person } from './people'

interface ListEditorProps {
  readonly person: Person
  readonly column: Column
  readonly onDone: (onward: Onward) => void
}

/** Between the sheet and the edges of the window, in CSS pixels. */
const margin = 8

export function ListEditor({ person: { actor }, column, onDone }: ListEditorProps) {
  const { people: w } = useAllWords()
  const network = useNetwork()
  const sheet = useRef<HTMLDivElement>(null)
  const done = useRef(onDone)
  useEffect(() => {
    done.current = onDone
  })
  useLayoutEffect(() => {
    const element = sheet.current
    const cell = element?.parentElement
    if (!element || !cell) return
    element.showPopover()
    const place = () => placeBelow(element, cell.getBoundingClientRect())
    place()
    const fields = ['input', 'select', 'button'].map((kind) => element.querySelector<HTMLElement>(kind))
    fields.find((field) => field !== null)?.focus()
    const onToggle = (event: Event) => {
      if ((event as ToggleEvent).newState === 'closed')
        done.current(document.activeElement === document.body ? 'back' : 'away')
    }
    element.addEventListener('toggle', onToggle)
    const stop = followResize(cell, place)
    return () => {
      element.removeEventListener('toggle', onToggle)
      stop()
    }
  }, [])
  return (
    <div
      ref={sheet}
      popover="auto"
      role="dialog"
      aria-label={w.edit(w.columns[column])}
      className="cell-sheet"
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key !== 'Escape') return
        event.preventDefault()
        sheet.current?.hidePopover()
        done.current('back')
      }}
      onBlur={(event) => {
        const next = event.relatedTarget
        if (next && !event.currentTarget.contains(next)) event.currentTarget.hidePopover()
      }}
    >
      {column === 'coalitions' ? (
        <Memberships actor={actor} />
      ) : (
        <Claims actor={actor} kind={column === 'offers' ? 'offers' : 'needs'} />
      )}
      {column === 'coalitions' && network.coalitions.size === 0 && (
        <p className="hint">{w.noCoalitionsYet}</p>
      )}
    </div>
  )
}

/** Below the cell where there is room, else above; never out of the window. */
function placeBelow(sheet: HTMLElement, cell: DOMRect): void {
  const { width, height } = sheet.getBoundingClientRect()
  const left = Math.max(margin, Math.min(cell.left, window.innerWidth - width - margin))
  const below = cell.bottom + height + margin <= window.innerHeight
  const top = below ? cell.bottom : Math.max(margin, cell.top - height)
  sheet.style.left = `${left}px`
  sheet.style.top = `${top}px`
}
