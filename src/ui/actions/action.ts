/** What one thing is that a person can do, and how buttons, menus and the palette show it. */

import type { Words } from '../../i18n/id'
import { type View, views } from '../../state/session'
import type { Workspace } from '../../state/workspace'
import type { MenuItem } from '../kit/Menu'

/**
 * The views in which keys work: what acts on the selection only where the selection is seen, and single letters only on
 * the map, so that one that is typed or spoken elsewhere does nothing unseen.
 */
const keyViews = {
  everywhere: views,
  selection: ['map', 'people'],
  map: ['map'],
} as const satisfies Readonly<Record<string, readonly View[]>>

export type KeysIn = keyof typeof keyViews

export type Action = Act & (Keys | NoKeys)

interface Act {
  /** Its name in the language of the screen. */
  readonly label: (words: Words) => string
  readonly enabled?: (workspace: Workspace) => boolean
  /** For one of several choices: it is how things are now. */
  readonly chosen?: (workspace: Workspace) => boolean
  readonly run: (workspace: Workspace, words: Words) => unknown
}

interface Keys {
  /** As written in the menu; `Mod` is Ctrl, on a Mac ⌘. */
  readonly shortcut: string
  readonly keysIn: KeysIn
  /** The shortcut works while a person types, too. */
  readonly whileTyping?: boolean
}

type NoKeys = { readonly [Name in keyof Keys]?: undefined }

/** Whether the keys work in the view on the screen. */
export function keysWorkIn(keysIn: KeysIn, { session }: Workspace): boolean {
  const works: readonly View[] = keyViews[keysIn]
  return works.includes(session.getState().view)
}

export function isEnabled(action: Action, workspace: Workspace): boolean {
  return action.enabled?.(workspace) !== false
}

/** The keys that run it from the view on the screen; null where none do, or a person wants no single-key shortcuts. */
export function shortcutOf({ shortcut, keysIn }: Action, workspace: Workspace): string | null {
  if (shortcut === undefined || !keysWorkIn(keysIn, workspace)) return null
  return shortcut.length > 1 || workspace.preferences.getState().singleKeys ? shortcut : null
}

/** Keys as they are named on the keyboard. */
export function keyNames(shortcut: string, words: Words): string {
  return shortcut.replace('Mod', words.frame.modKey)
}

/** What a button says under the pointer. */
export function hintWithKeys(hint: string, action: Action, workspace: Workspace): string {
  const shortcut = shortcutOf(action, workspace)
  return shortcut === null ? hint : `${hint} (${shortcut})`
}

/** @param divided with a line above */
export function menuItemOf(action: Action, workspace: Workspace, words: Words, divided = false): MenuItem {
  const shortcut = shortcutOf(action, workspace)
  return {
    label: action.label(words),
    enabled: isEnabled(action, workspace),
    run: () => void action.run(workspace, words),
    divided,
    ...(shortcut !== null && { shortcut: keyNames(shortcut, words) }),
    ...(action.chosen && { chosen: action.chosen(workspace) }),
  }
}
