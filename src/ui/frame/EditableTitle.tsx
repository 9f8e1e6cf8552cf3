/** A title that can be written over where it stands. */

import { useState } from 'react'

interface EditableTitleProps {
  readonly label: string
  readonly className: string
  readonly value: string
  readonly placeholder: string
  readonly onCommit: (value: string) => void
}

export function EditableTitle({ label, className, value, placeholder, onCommit }: EditableTitleProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const finish = () => {
    if (draft !== null && draft.trim() !== '' && draft !== value) onCommit(draft.trim())
    setDraft(null)
  }
  return (
    <input
      className={`editable-title ${className}`}
      aria-label={label}
      title={value || placeholder}
      placeholder={placeholder}
      maxLength={200}
      value={draft ?? value}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setDraft(null)
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
      }}
    />
  )
}
