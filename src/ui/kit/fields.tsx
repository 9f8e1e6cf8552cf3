/** Labelled fields. A text field reports once, when it is left or Enter is pressed: typing is one change. */

import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

interface FieldProps {
  readonly label: string
  readonly hint?: string
}

interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onCommit: (value: string) => void
  readonly placeholder?: string
  readonly multiline?: boolean
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'date'
  /** Focus and select it as soon as it appears. */
  readonly eager?: boolean
  readonly required?: boolean
  /** Report every letter: for fields that change nothing yet. */
  readonly live?: boolean
}

export function TextField(props: TextFieldProps) {
  const { label, hint, value, onCommit, placeholder, multiline, type = 'text', eager, required, live } = props
  const id = useId()
  const [draft, setDraft] = useState(value)
  const [shown, setShown] = useState(value)
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  if (value !== shown) {
    setShown(value)
    setDraft(value)
  }
  useEffect(() => {
    if (!eager) return
    input.current?.focus()
    input.current?.select()
  }, [eager])
  const commit = () => {
    if (draft === value) return
    if (required && draft.trim() === '') setDraft(value)
    else onCommit(draft)
  }
  const common = {
    ref: input,
    id,
    value: draft,
    placeholder,
    maxLength: 10_000,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onChange: (event: { target: { value: string } }) => {
      setDraft(event.target.value)
      if (live) onCommit(event.target.value)
    },
    onBlur: commit,
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {multiline ? (
        <textarea {...common} rows={3} />
      ) : (
        <input
          {...common}
          type={type}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit()
            if (event.key === 'Escape') setDraft(value)
          }}
        />
      )}
      {hint && (
        <small id={`${id}-hint`} className="hint">
          {hint}
        </small>
      )}
    </div>
  )
}

export interface Option<T extends string> {
  readonly value: T
  readonly label: string
}

interface SelectFieldProps<T extends string> extends FieldProps {
  readonly value: T
  readonly options: readonly Option<T>[]
  readonly onChange: (value: T) => void
}

export function SelectField<T extends string>({
  label,
  hint,
  value,
  options,
  onChange,
}: SelectFieldProps<T>) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint && <small className="hint">{hint}</small>}
    </div>
  )
}

/** A few choices side by side. */
export function RadioField<T extends string>({ label, value, options, onChange }: SelectFieldProps<T>) {
  const id = useId()
  return (
    <div className="field" role="radiogroup" aria-labelledby={id}>
      <span id={id} className="field-label">
        {label}
      </span>
      <div className="radios">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={id}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />{' '}
            {option.label}
          </label>
        ))}
      </div>
    </div>
  )
}

interface LevelFieldProps<L extends number> extends FieldProps {
  /** null = not known; undefined = there are several, and they differ. */
  readonly value: L | null | undefined
  readonly levels: readonly L[]
  /** What each level means, shown for the one chosen and on hovering. */
  readonly meanings: Readonly<Record<number, string>>
  readonly unknown: string
  /** Said where they differ. */
  readonly mixed?: string
  readonly onChange: (value: L | null) => void
}

/** A row of numbers to choose from, after a question mark for not known. */
export function LevelField<L extends number>(props: LevelFieldProps<L>) {
  const { label, value, levels, meanings, unknown, mixed, onChange } = props
  const id = useId()
  const choice = (level: L | null, face: string, meaning: string) => (
    <label key={face} className={`level ${level === value ? 'level-chosen' : ''}`} title={meaning}>
      <input
        type="radio"
        name={id}
        checked={level === value}
        aria-label={level === null ? meaning : `${level}: ${meaning}`}
        onChange={() => onChange(level)}
      />
      <span aria-hidden="true">{face}</span>
    </label>
  )
  return (
    <div className="field" role="radiogroup" aria-labelledby={id}>
      <span id={id} className="field-label">
        {label}
      </span>
      <div className="levels">
        {choice(null, '?', unknown)}
        {levels.map((level) => choice(level, String(level), meanings[level] ?? ''))}
        <span className="level-meaning" aria-hidden="true">
          {value === undefined ? mixed : value === null ? unknown : meanings[value]}
        </span>
      </div>
    </div>
  )
}

interface CheckFieldProps extends FieldProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

export function CheckField({ label, hint, checked, onChange }: CheckFieldProps) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={checked}

        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        {hint && <small className="hint">{hint}</small>}
      </span>
    </label>
  )
}

/** A part of a panel with a heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className="section" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}
