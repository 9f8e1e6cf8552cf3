/** How daring the list is: from what is safest to what brings more new reach. One change when let go. */

import { useEffect, useId, useRef, useState } from 'react'
import { formatShare, type Language } from '../../i18n/numbers'
import type { AllWords } from '../../i18n/words'
import { useInsights, useLanguage, useNetwork, useAllWords, useWorkspace } from '../workspace'
import { aboutOf } from '../../network/network'
import './daring.css'

/** The exponent of warmth and doors (see the thresholds of the analysis); the slider runs the other way. */
const safest = 1
const boldest = 0.75

export function Daring() {
  const workspace = useWorkspace()
  const { rings: w } = useAllWords()
  const language = useLanguage()
  const own = aboutOf(useNetwork()).thresholds['daring']
  const acting = useInsights((state) => state.findings?.thresholds.daring)
  const exponent = own ?? acting ?? safest
  const [draft, setDraft] = useState<number | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const shown = draft ?? safest - exponent
  useEffect(() => {
    const slider = input.current
    // React's onChange reports every step of a drag; this event comes when the slider is let go.
    const letGo = () => {
      if (!slider) return
      const value = Math.round((safest - Number(slider.value)) * 100) / 100
      workspace.run('setThreshold', { name: 'daring', value })
      setDraft(null)
    }
    slider?.addEventListener('change', letGo)
    return () => slider?.removeEventListener('change', letGo)
  }, [workspace])
  return (
    <div className="daring">
      <label htmlFor={id}>{w.daring}</label>
      <input
        ref={input}
        id={id}
        type="range"
        min={0}
        max={safest - boldest}
        step={0.05}
        value={shown}
        aria-valuetext={inWords(shown / (safest - boldest), language, w)}
        onChange={(event) => setDraft(Number(event.target.value))}
      />
      <small className="hint">
        <span>{w.safest}</span>
        <span>{w.boldest}</span>
      </small>
    </div>
  )
}

/** @param share 0 = safest, 1 = boldest */
function inWords(share: number, language: Language, w: AllWords['rings']): string {
  if (share <= 0) return w.safest
  return share >= 1 ? w.boldest : w.towardsBoldest(formatShare(share, language))
}
