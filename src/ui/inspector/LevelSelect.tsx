/** A level of 1–5, or not entered, in the room of a list. */

import { type Level, levels } from '../../network/scales'

interface LevelSelectProps {
  /** Said to screen readers. */
  readonly label: string
  readonly value: Level | null
  readonly onChange: (level: Level | null) => void
}

export function LevelSelect({ label, value, onChange }: LevelSelectProps) {
  return (
    <select
      aria-label={label}
      title={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : (Number(event.target.value) as Level))}
    >
      <option value="">{'–'}</option>
      {levels.map((level) => (
        <option key={level} value={level}>
          {level}
        </option>
      ))}
    </select>
  )
}
