/** What to do with rows that are on the map already. */

import type { Decision } from '../../files/contacts/plan'
import { useAllWords } from '../workspace'

interface DecisionSelectProps {
  readonly label: string
  /** null = not the same for all. */
  readonly value: Decision | null
  readonly onChange: (decision: Decision) => void
}

export function DecisionSelect({ label, value, onChange }: DecisionSelectProps) {
  const { import: w, inspector } = useAllWords()
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value as Decision)}
    >
      {value === null && (
        <option value="" disabled>
          {inspector.mixed}
        </option>
      )}
      {(Object.keys(w.decisions) as Decision[]).map((decision) => (
        <option key={decision} value={decision}>
          {w.decisions[decision]}
        </option>
      ))}
    </select>
  )
}
