/** Choosing lines of the table: one, several, or all from the one chosen before. Map and table share the selection. */

import { useCallback, useEffect, useRef } from 'react'
import type { ActorId } from '../../network/ids'
import { selectOnly } from '../../state/session'
import { useSession, useWorkspace } from '../workspace'
import { actorsOfLine, keyOfLine, type Line } from './groupPeople'
import { peopleAmong, selectionAfter, type Way } from './selectLines'

interface Choosing {
  readonly selected: ReadonlySet<ActorId>
  readonly choose: (row: number, way: Way) => void
  readonly chooseAll: () => void
}

/** @param show is called with the line of what was selected elsewhere */
export function useChoosing(lines: readonly Line[], show: (row: number) => void): Choosing {
  const { session } = useWorkspace()
  const selected = useSession((state) => state.selection.actors)
  const anchor = useRef<string | null>(null)
  /** The selection that is in sight, or was made here. */
  const settled = useRef<ReadonlySet<ActorId> | null>(null)
  const select = useCallback(
    (actors: ReadonlySet<ActorId>) => {
      settled.current = actors
      session.setState({ selection: selectOnly({ actors }) })
    },
    [session],
  )
  useEffect(() => {
    const [first] = selected
    if (settled.current === selected || first === undefined) return
    const row = lines.findIndex((line) => line.kind === 'person' && line.person.actor.id === first)
    if (row < 0) return
    settled.current = selected
    anchor.current = keyOfLine(lines[row]!)
    show(row)
  }, [selected, lines, show])
  const choose = (row: number, way: Way) => {
    const line = lines[row]
    if (!line) return
    const before = lines.findIndex((each) => keyOfLine(each) === anchor.current)
    if (way !== 'range' || before < 0) anchor.current = keyOfLine(line)
    select(selectionAfter(lines, selected, { row, anchor: Math.max(0, before < 0 ? row : before), way }))
  }
  const chooseAll = () => select(peopleAmong(lines))
  return { selected, choose, chooseAll }
}

/** How much of what the lines show is selected. O(lines). */
export function shareSelected(
  lines: readonly Line[],
  selected: ReadonlySet<ActorId>,
): 'all' | 'some' | 'none' {
  const ids = lines.flatMap((line) => (line.kind === 'person' ? actorsOfLine(line) : []))
  const count = ids.filter((id) => selected.has(id)).length
  if (count === 0) return 'none'
  return count === ids.length ? 'all' : 'some'
}
