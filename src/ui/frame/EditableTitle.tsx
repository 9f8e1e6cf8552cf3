/** A title that can be written over where it stands. */

import { type KeyboardEvent, useRef, useState } from 'react'

interface EditableTitleProps {
  readonly label: string
  readonly className: string
  readonly value: string
  readonly placeholder: string
  readonly onCommit: (value: string) => void
  /** A long one goes on in a second line. */
  readonly wrapping?: boolean
  /** How many characters may be written. */
  readonly longest?: number
}

export function EditableTitle({
  label,
  className,
  value,
  placeholder,
  onCommit,
  wrapping = false,
  longest = 200,
}: EditableTitleProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const discarding = useRef(false)
  const finish = () => {
    if (!discarding.current && draft !== null && draft.trim() !== '' && draft !== value)
      onCommit(draft.trim())
    discarding.current = false
    setDraft(null)
  }
  const common = {
    className: `editable-title ${className}`,
    'aria-label': label,
    title: value || placeholder,
    placeholder,
    maxLength: longest,
    value: draft ?? value,
    onBlur: finish,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key !== 'Enter' && event.key !== 'Escape') return
      event.preventDefault()
      // Leaving the field finishes at once, with what was written before.
      discarding.current = event.key === 'Escape'
      event.currentTarget.blur()
    },
  }
  if (!wrapping) return <input {...common} onChange={(event) => setDraft(event.target.value)} />
  return (
    <textarea
      {...common}
      rows={2}
      // Pasted lines become one.
      onChange={(event) => setDraft(event.target.value.replace(/\s*\n\s*/g, ' '))}
    />
  )
}
