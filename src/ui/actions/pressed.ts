/** Which action of the table a pressed key means. */

import type { Workspace } from '../../state/workspace'
import { type Action, isEnabled, shortcutOf } from './action'
import { actions } from './actions'

export type KeyPress = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

const entries: readonly Action[] = Object.values(actions)

/**
 * The action that is possible now and whose keys work in the view on the screen; null if there is none. O(actions).
 * @param typing the focus is where keys write or walk: only what works while a person types is meant
 */
export function actionPressed(press: KeyPress, workspace: Workspace, typing: boolean): Action | null {
  const meant = entries.find((action) => {
    const shortcut = shortcutOf(action, workspace)
    return shortcut !== null && isPressed(shortcut, press)
  })
  if (!meant || !isEnabled(meant, workspace)) return null
  return typing && !meant.whileTyping ? null : meant
}

/** Ctrl+Shift+Z redoes as well; Backspace deletes as well; plus needs Shift on some keyboards. */
function isPressed(shortcut: string, press: KeyPress): boolean {
  const mod = press.ctrlKey || press.metaKey
  const key = press.key.length === 1 ? press.key.toUpperCase() : press.key
  if (press.altKey) return false
  if (shortcut === 'Mod+Y' && mod && press.shiftKey && key === 'Z') return true
  if (shortcut.startsWith('Mod+')) return mod && !press.shiftKey && key === shortcut.slice(4)
  if (mod) return false
  if (shortcut === 'Delete') return key === 'Delete' || key === 'Backspace'
  if (shortcut === '+') return key === '+' || key === '='
  return key === shortcut
}
