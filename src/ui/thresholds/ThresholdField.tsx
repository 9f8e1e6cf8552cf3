/** One threshold: what it is, what it does, its value, the usual one and a way back to it. */

import { useId, useState } from 'react'
import type { thresholdRanges, ThresholdName } from '../../analysis/thresholds'
import { formatNumber } from '../../i18n/numbers'
import { useAllWords, useLanguage } from '../workspace'
import { shownAs, storedAs, type Unit } from './units'

interface ThresholdFieldProps {
  readonly name: ThresholdName
  readonly unit: Unit
  readonly range: (typeof thresholdRanges)[ThresholdName]
  /** null = the usual one. */
  readonly own: number | null
  readonly onChange: (value: number | null) => void
}

export function ThresholdField({ name, unit, range, own, onChange }: ThresholdFieldProps) {
  const language = useLanguage()
  const { thresholds: w, thresholdNames } = useAllWords()
  const id = useId()
  const value = Math.min(range.max, Math.max(range.min, own ?? range.value))
  const [draft, setDraft] = useState<string | null>(null)
  const unitName = unit === 'count' || unit === 'index' ? '' : w.units[unit]
  const told = (stored: number) =>
    `${formatNumber(shownAs(stored, unit), language, 2)}${unit === 'share' ? '' : ' '}${unitName}`.trim()
  const typed = draft === null ? value : storedAs(Number(draft), unit)
  const isOutside = draft !== null && (draft.trim() === '' || !(typed >= range.min && typed <= range.max))
  const commit = () => {
    if (draft === null) return
    setDraft(null)
    const whole = 'whole' in range ? Math.floor(typed) : typed
    if (!isOutside && whole !== value) onChange(whole === range.value ? null : whole)
  }
  return (
    <div className="threshold">
      <div className="threshold-text">
        <label htmlFor={id}>{thresholdNames[name]}</label>
        <small id={`${id}-hint`} className="hint">
          {w.hints[name]}
        </small>
      </div>
      <div className="threshold-value">
        <input
          id={id}
          type="number"
          inputMode="decimal"
          min={shownAs(range.min, unit)}
          max={shownAs(range.max, unit)}
          step={'whole' in range ? 1 : 'any'}
          value={draft ?? shownAs(value, unit)}
          aria-describedby={`${id}-hint ${id}-usual`}
          aria-invalid={isOutside}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit()
          }}
        />
        <span className="threshold-unit">{unitName}</span>
      </div>
      <small id={`${id}-usual`} className="hint threshold-usual">
        {isOutside ? (
          <span className="problem">{w.outside(told(range.min), told(range.max))}</span>
        ) : (
          w.usual(told(range.value))
        )}{' '}
        {own !== null && value !== range.value && (
          <button
            type="button"
            className="link-button"
            aria-label={w.back(thresholdNames[name])}
            onClick={() => onChange(null)}
          >
            {w.backShort}
          </button>
        )}
      </small>
    </div>
  )
}
