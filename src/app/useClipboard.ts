/** Copy, cut and paste of actors, within and between networks: the clipboard holds a backup of just those. */

import { useEffect } from 'react'
import { writeBackup } from '../files/backup'
import type { Words } from '../i18n/id'
import { fragmentOf } from '../network/fragment'
import { message } from '../network/message'
import type { Workspace } from '../state/workspace'
import { keysWorkIn } from '../ui/actions/action'
import { actions } from '../ui/actions/actions'
import { putCopies } from '../ui/actions/putCopies'

export function useClipboard(workspace: Workspace, words: Words): void {
  useEffect(() => {
    const copy = (event: ClipboardEvent) => {
      const { actors } = workspace.session.getState().selection
      if (isElsewhere(workspace) || actors.size === 0 || !event.clipboardData) return
      const fragment = fragmentOf(workspace.network, actors)
      event.clipboardData.setData('text/plain', writeBackup(fragment, { at: workspace.ports.clock.now() }))
      event.preventDefault()
      if (event.type === 'cut') actions.remove.run(workspace)
    }
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (isElsewhere(workspace) || text.trim() === '') return
      event.preventDefault()
      void workspace.document.inTurn(() => put(workspace, words, text))
    }
    window.addEventListener('copy', copy)
    window.addEventListener('cut', copy)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('copy', copy)
      window.removeEventListener('cut', copy)
      window.removeEventListener('paste', paste)
    }
  }, [workspace, words])
}

/** In UTF-16 units: about as many names as a network holds. */
const longestList = 500_000

/** Copies of actors, or a list of names. */
async function put(workspace: Workspace, words: Words, text: string): Promise<void> {
  const { readBackup } = await import('../files/readBackup')
  const read = readBackup(text)
  if (!('refusal' in read))
    putCopies(workspace, words, 'pasteActors', read.network, workspace.viewport?.middle() ?? null)
  else if (read.refusal.code === 'notABackup') {
    const { addNow } = await import('../ui/quick/addQuickly')
    await addNow(workspace, text.slice(0, longestList))
  } else workspace.notify(message('cannotPaste'), 'problem')
}

/** Where what is selected is not seen, or the browser's own copy and paste are wanted: in a field, a dialog, with text marked. */
function isElsewhere(workspace: Workspace): boolean {
  if (!keysWorkIn('selection', workspace)) return true
  const at = document.activeElement
  if (at instanceof HTMLElement && at.matches('input, textarea, select, [contenteditable]')) return true
  return document.querySelector('dialog[open]') !== null || String(getSelection()) !== ''
}
