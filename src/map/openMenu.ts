/** Opens the menu about the map or about something on it, which is then selected. */

import type { Point } from '../scene/outline'
import { type ActionMenu, nothingSelected, type Selection } from '../state/session'
import type { Workspace } from '../state/workspace'

type Subject = Exclude<ActionMenu['about'], 'map' | 'alignment'>

const tables = {
  actor: 'actors',
  tie: 'ties',
  exchange: 'exchanges',
  coalition: 'coalitions',
} as const satisfies Readonly<Record<Subject, keyof Selection>>

/**
 * What is part of a selection opens the menu of the whole selection.
 * @param at in CSS pixels of the window
 * @param id null for the map as such
 */
export function openMenu({ session }: Workspace, about: Subject | 'map', id: string | null, at: Point): void {
  const { selection } = session.getState()
  const table = about === 'map' ? null : tables[about]
  const isSelected = table === null || (selection[table] as ReadonlySet<string>).has(id ?? '')
  session.setState({
    menu: { about, x: at.x, y: at.y },
    ...(!isSelected && { selection: { ...nothingSelected, [table]: new Set([id]) } }),
  })
}
