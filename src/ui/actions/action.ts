/** What one thing is that a person can do, and how buttons, menus and the palette show it. */

import type { Words } from '../../i18n/id'
import type { Workspace } from '../../state/workspace'
import type { MenuItem } from '../kit/Menu'

export interface Action {
  /** Its name in the language of the screen. */
  readonly label: (words: Words) => string
  /** As written in the menu; `Mod` is Ctrl, on a Mac ⌘. */
  readonly shortcut?: string
  /** The shortcut works while a person types, too. */
  readonly whileTyping?: boolean
  readonly enabled?: (workspace: Workspace) => boolean
  /** For one of several choices: it is how things are now. */
  readonly chosen?: (workspace: Workspace) => boolean
  readonly run: (workspace: Workspace, words: Words) => unknown
}

export function isEnabled(action: Action, workspace: Workspace): boolean {
  return action.enabled?.(workspace) !== false
}

/** The keys as they are named on the keyboard; undefined where there are none. */
export function keysOf({ shortcut }: Action, words: Words): string | undefined {
  return shortcut?.replace('Mod', words.frame.modKey)
}

/** @param divided with a line above */
export function menuItemOf(action: Action, workspace: Workspace, words: Words, divided = false): MenuItem {
  const keys = keysOf(action, words)
  return {
    label: action.label(words),
    enabled: isEnabled(action, workspace),
    run: () => void action.run(workspace, words),
    divided,
    ...(keys !== undefined && { shortcut: keys }),
    ...(action.chosen && { chosen: action.chosen(workspace) }),
  }
}
