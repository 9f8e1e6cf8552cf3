/** Suggestions for what is being typed in the quick line, and the keys that take them. */

import {
  type ChangeEvent,
  type KeyboardEvent,
  type RefObject,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { completionAt, type Suggestion, suggestionsFor } from '../../network/quickAdd/complete'
import { comboboxOf, steppedTo } from '../kit/Options'
import { useLanguage, useNetwork } from '../workspace'

export interface Completing {
  readonly list: string
  /** Empty while the list is closed. */
  readonly suggestions: readonly Suggestion[]
  /** Nothing is active before an arrow is pressed, so that Enter adds what was typed. */
  readonly active: number | null
  readonly activate: (index: number) => void
  readonly accept: (index: number) => void
  /** true when the key was one for the list. */
  readonly onKey: (event: KeyboardEvent) => boolean
  /** For the input. */
  readonly field: ReturnType<typeof comboboxOf> & {
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void
    /** The list is for what is typed: it closes where the caret goes elsewhere. */
    readonly onSelect: () => void
    readonly onBlur: () => void
  }
}

export function useCompleting(
  input: RefObject<HTMLInputElement | null>,
  text: string,
  setText: (text: string) => void,
): Completing {
  const network = useNetwork()
  const language = useLanguage()
  const list = useId()
  // null while the list is closed.
  const [caret, setCaret] = useState<number | null>(null)
  const [active, setActive] = useState<number | null>(null)
  const wanted = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (wanted.current !== null) input.current?.setSelectionRange(wanted.current, wanted.current)
    wanted.current = null
  }, [input, text])

  const completion = useMemo(() => (caret === null ? null : completionAt(text, caret)), [text, caret])
  const suggestions = useMemo(
    () => (completion ? suggestionsFor(network, text, completion, language) : []),
    [network, text, completion, language],
  )
  const close = () => {
    setCaret(null)
    setActive(null)
  }
  const accept = (index: number) => {
    const chosen = suggestions[index]
    if (!chosen || !completion) return
    wanted.current = completion.from + chosen.text.length
    setText(text.slice(0, completion.from) + chosen.text + text.slice(completion.to))
    close()
  }
  const onKey = ({ key, shiftKey }: KeyboardEvent): boolean => {
    if (suggestions.length === 0) return false
    const next = steppedTo(key, active, suggestions.length)
    if (next !== null) setActive(next)
    else if (key === 'Tab' && !shiftKey) accept(active ?? 0)
    else if (key === 'Enter' && active !== null) accept(active)
    else if (key === 'Escape') close()
    else return false
    return true
  }
  return {
    list,
    suggestions,
    active,
    activate: setActive,
    accept,
    onKey,
    field: {
      ...comboboxOf(list, suggestions.length, active),
      onChange: ({ target }) => {
        setText(target.value)
        setCaret(target.selectionStart)
        setActive(null)
      },
      onSelect: () => {
        if (input.current?.selectionStart !== caret) close()
      },
      onBlur: close,
    },
  }
}
