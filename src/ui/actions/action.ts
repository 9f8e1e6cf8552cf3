/** What one thing is that a person can do, and how buttons, menus and the palette show it. */

import type { Words } from '../../i18n/id'
import { type Selection, type View, views } from '../../state/session'
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

/** @template W the texts that its name needs: what is loaded when asked for has all of them */
export type Action<W extends Words = Words> = Act<W> & (Keys | NoKeys)

interface Act<W> {
  /** Its name in the language of the screen, for what is selected now. */
  readonly label: (words: W, workspace: Workspace) => string
  readonly enabled?: (workspace: Workspace) => boolean
  /** The part of the selection on which it acts: where that may be out of sight, and its name does not say it, we add it. */
  readonly onSelection?: keyof Selection | 'all'
  /** For one of several choices: it is how things are now. */
  readonly chosen?: (workspace: Workspace) => boolean
  readonly run: (workspace: Workspace, words: W) => unknown
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

export function isEnabled({ enabled }: Pick<Action, 'enabled'>, workspace: Workspace): boolean {
  return enabled?.(workspace) !== false
}

/** The keys that run it from the view on the screen; null where none do, or a person wants no single-key shortcuts. */
export function shortcutOf({ shortcut, keysIn }: Keys | NoKeys, workspace: Workspace): string | null {
  if (shortcut === undefined || !keysWorkIn(keysIn, workspace)) return null
  return shortcut.length > 1 || workspace.preferences.getState().singleKeys ? shortcut : null
}

/** Keys as they are named on the keyboard. */
export function keyNames(shortcut: string, words: Words): string {
  return shortcut.replace('Mod', words.frame.modKey).replace('Escape', 'Esc')
}

/** What a button says under the pointer. */
export function hintWithKeys(hint: string, action: Keys | NoKeys, workspace: Workspace): string {
  const shortcut = shortcutOf(action, workspace)
  return shortcut === null ? hint : `${hint} (${shortcut})`
}

/** @param divided with a line above */
export function menuItemOf<W extends Words>(
  action: Action<W>,
  workspace: Workspace,
  words: W,
  divided = false,
): MenuItem {
  const shortcut = shortcutOf(action, workspace)
  return {
    label: action.label(words, workspace),
    enabled: isEnabled(action, workspace),
    run: () => void action.run(workspace, words),
    divided,
    ...(shortcut !== null && { shortcut: keyNames(shortcut, words) }),
    ...(action.chosen && { chosen: action.chosen(workspace) }),
  }
}
