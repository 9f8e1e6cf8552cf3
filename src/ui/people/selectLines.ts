/** Which actors are selected after a click or a key on a line of the table. */

import type { ActorId } from '../../network/ids'
import { actorsOfLine, type Line } from './groupPeople'

/** only = nothing else, toggle = this as well or no longer, range = all from the anchor to here. */
export type Way = 'only' | 'toggle' | 'range'

/**
 * The selection after line `row` is chosen; of a line of a group all its actors are. O(selected + chosen).
 *
 * @param anchor the line chosen before: where a range begins
 */
export function selectionAfter(
  lines: readonly Line[],
  selected: ReadonlySet<ActorId>,
  { row, anchor, way }: { readonly row: number; readonly anchor: number; readonly way: Way },
): ReadonlySet<ActorId> {
  const line = lines[row]
  if (!line) return selected
  if (way === 'range') return peopleAmong(lines.slice(Math.min(row, anchor), Math.max(row, anchor) + 1))
  const chosen = actorsOfLine(line)
  if (way === 'only') return new Set(chosen)
  const all = chosen.every((id) => selected.has(id))
  const next = new Set(selected)
  for (const id of chosen) {
    if (all) next.delete(id)
    else next.add(id)
  }
  return next
}

/** The actors that have a line of their own among these. */
export function peopleAmong(lines: readonly Line[]): ReadonlySet<ActorId> {
  return new Set(lines.flatMap((line) => (line.kind === 'person' ? line.person.actor.id : [])))
}
