/** Keeps what a person types for the quick line while its field is on its way: none of it is lost or taken as a command. */

import { useEffect } from 'react'
import { useWorkspace } from '../workspace'

export function useTypingAhead(): void {
  const { session } = useWorkspace()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { typedAhead, view, dialog } = session.getState()
      if (typedAhead === null || view !== 'map' || dialog || isElsewhere(event)) return
      const typed = typedWith(typedAhead, event.key)
      if (typed === typedAhead) return
      event.preventDefault()
      event.stopPropagation()
      session.setState(typed === null ? { quickLine: false, typedAhead: null } : { typedAhead: typed })
    }
    // Before the parts of the screen that have keys of their own.
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [session])
}

/** The text after one more key; the same where the key writes nothing, null where it gives up. */
export function typedWith(text: string, key: string): string | null {
  if (key === 'Escape') return null
  if (key === 'Enter') return `${text}\n`
  if (key === 'Backspace') return text.slice(0, -1)
  // The others have names.
  return Array.from(key).length === 1 ? text + key : text
}

/** A shortcut, or what is written into some other field. */
function isElsewhere({ target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) return true
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}
