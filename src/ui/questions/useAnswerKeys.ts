/** Keys that answer the question on the screen, wherever the focus is; they come before the shortcuts of the app. */

import { useEffect } from 'react'
import { usePreferences } from '../workspace'

/** Letters are named in upper case. */
export type AnswerKeys = Readonly<Record<string, () => void>>

export function useAnswerKeys(keys: AnswerKeys): void {
  const singleKeys = usePreferences((state) => state.singleKeys)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key.length === 1 && !singleKeys) return
      if (isTaken(event) || document.querySelector('dialog[open], [role=menu]')) return
      const answer = keys[event.key.length === 1 ? event.key.toUpperCase() : event.key]
      if (!answer) return
      event.preventDefault()
      event.stopPropagation()
      answer()
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  })
}

/** Fields need all keys for themselves, radio buttons the arrows. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.matches('[type=radio]')) return key.startsWith('Arrow')
  return target.matches('input, textarea, select, [contenteditable]')
}
