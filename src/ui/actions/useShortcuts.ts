/** Keyboard shortcuts of the table of actions; silent while a dialog is open, and most of them while a person types. */

import { useEffect } from 'react'
import { useWords, useWorkspace } from '../workspace'
import { type Action, isEnabled } from './action'
import { actions } from './actions'

const entries: readonly Action[] = Object.values(actions)

export function useShortcuts(): void {
  const workspace = useWorkspace()
  const words = useWords()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A dialog that was asked for may still be on its way.
      const { dialog } = workspace.session.getState()
      if (event.defaultPrevented || dialog || document.querySelector('dialog[open]')) return
      const action = entries.find(({ shortcut }) => shortcut !== undefined && isPressed(shortcut, event))
      if (!action || !isEnabled(action, workspace)) return
      if (isTyping(event) && !action.whileTyping) return
      event.preventDefault()
      void action.run(workspace, words)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [workspace, words])
}

/** Ctrl+Shift+Z redoes as well; Backspace deletes as well; plus needs Shift on some keyboards. */
function isPressed(shortcut: string, event: KeyboardEvent): boolean {
  const mod = event.ctrlKey || event.metaKey
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key
  if (event.altKey) return false
  if (shortcut === 'Mod+Y' && mod && event.shiftKey && key === 'Z') return true
  if (shortcut.startsWith('Mod+')) return mod && !event.shiftKey && key === shortcut.slice(4)
  if (mod) return false
  if (shortcut === 'Delete') return key === 'Delete' || key === 'Backspace'
  if (shortcut === '+') return key === '+' || key === '='
  return key === shortcut
}

/** In a field without text the keys of the field are its own; shortcuts with Ctrl, such as Undo, mean the network. */
function isTyping({ target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  const isText = !target.matches('[type=range], [type=radio], [type=checkbox]')
  return target.matches('input, textarea, select, [contenteditable]') && (isText || !(ctrlKey || metaKey))
}
