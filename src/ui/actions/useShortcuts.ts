/** Keyboard shortcuts of the table of actions; silent while a dialog is open, and most of them while a person types. */

import { useEffect } from 'react'
import { useWords, useWorkspace } from '../workspace'
import { actionPressed } from './pressed'

export function useShortcuts(): void {
  const workspace = useWorkspace()
  const words = useWords()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A dialog that was asked for may still be on its way.
      const { dialog } = workspace.session.getState()
      if (event.defaultPrevented || dialog || document.querySelector('dialog[open]')) return
      const action = actionPressed(event, workspace, isTyping(event))
      if (!action) return
      event.preventDefault()
      void action.run(workspace, words)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [workspace, words])
}

/**
 * In a field without text and in lists that letters may walk the keys are their own; shortcuts with Ctrl, such as Undo,
 * mean the network.
 */
function isTyping({ target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  const mod = ctrlKey || metaKey
  if (target.matches('[type=range], [type=radio], [type=checkbox]')) return !mod
  if (target.matches('input, textarea, select, [contenteditable]')) return true
  return !mod && target.closest('[role=menu], [role=listbox]') !== null
}
