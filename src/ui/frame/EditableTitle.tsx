/** A title that can be written over where it stands. */

import { type KeyboardEvent, useState } from 'react'

interface EditableTitleProps {
  readonly label: string
  readonly className: string
  readonly value: string
  readonly placeholder: string
  readonly onCommit: (value: string) => void
  /** A long one goes on in a second line. */
  readonly wrapping?: boolean
}

export function EditableTitle({
  label,
  className,
  value,
  placeholder,
  onCommit,
  wrapping = false,
}: EditableTitleProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const finish = () => {
    if (draft !== null && draft.trim() !== '' && draft !== value) onCommit(draft.trim())
    setDraft(null)
  }
  const common = {
    className: `editable-title ${className}`,
    'aria-label': label,
    title: value || placeholder,
    placeholder,
    maxLength: 200,
    value: draft ?? value,
    onBlur: finish,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === 'Escape') setDraft(null)
      if (event.key !== 'Enter' && event.key !== 'Escape') return
      event.preventDefault()
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
