/** The list of a combobox: the field keeps the focus and says which option is active. */

import { type ReactNode, useEffect } from 'react'

export interface ListOption {
  readonly key: string
  readonly face: ReactNode
  readonly disabled?: boolean
}

interface OptionsProps {
  /** The same as for {@link comboboxOf}. */
  readonly id: string
  readonly label: string
  readonly options: readonly ListOption[]
  /** Index; null = none. */
  readonly active: number | null
  readonly onActive: (index: number) => void
  readonly onChoose: (index: number) => void
  readonly className?: string
}

export function Options({ id, label, options, active, onActive, onChoose, className }: OptionsProps) {
  const activeKey = active === null ? undefined : options[active]?.key
  useEffect(() => {
    if (active !== null) document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' })
  }, [id, active, activeKey])
  return (
    <ul id={id} role="listbox" aria-label={label} className={`options ${className ?? ''}`}>
      {options.map((option, index) => (
        <li
          key={option.key}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          aria-disabled={option.disabled}
          // Before the field loses the focus.
          onPointerDown={(event) => event.preventDefault()}
          // Not when the list moves under a mouse that lies still.
          onPointerMove={() => onActive(index)}
          onClick={() => onChoose(index)}
        >
          {option.face}
        </li>
      ))}
    </ul>
  )
}

/** What makes an input the combobox of {@link Options}. @param count of options; the list is open when there are any */
export function comboboxOf(id: string, count: number, active: number | null) {
  return {
    role: 'combobox',
    autoComplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': count > 0,
    'aria-controls': count > 0 ? id : undefined,
    'aria-activedescendant': active !== null && active < count ? optionId(id, active) : undefined,
  } as const
}

/** The option that an arrow leads to, round at the ends; null for other keys. @param count at least 1 */
export function steppedTo(key: string, active: number | null, count: number): number | null {
  if (key === 'ArrowDown') return active === null ? 0 : (active + 1) % count
  if (key === 'ArrowUp') return active === null ? count - 1 : (active + count - 1) % count
  return null
}

function optionId(id: string, index: number): string {
  return `${id}-${index}`
}
