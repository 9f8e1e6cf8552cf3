/** How far a round has come, and the ways back and on. */

import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Button } from '../kit/Button'
import { useAllWords } from '../workspace'

interface RoundBarProps {
  /** In words: `7 of 40`. */
  readonly progress: string
  /** 0..1 */
  readonly share: number
  /** null = there is nothing before. */
  readonly onBack: (() => void) | null
  readonly onNext: () => void
  /** The question is answered, so that going on skips nothing. */
  readonly answered?: boolean
}

export function RoundBar({ progress, share, onBack, onNext, answered = false }: RoundBarProps) {
  const { questions: w } = useAllWords()
  return (
    <div className="round-bar">
      <Button
        icon={<ChevronLeft size={16} aria-hidden="true" />}
        aria-keyshortcuts="PageUp"
        disabled={!onBack}
        onClick={() => onBack?.()}
      >
        {w.back}
      </Button>
      <div className="round-progress">
        <span role="status">{progress}</span>
        <span className="round-track" aria-hidden="true">
          <span style={{ width: `${share * 100}%` }} />
        </span>
      </div>
      <Button aria-keyshortcuts="PageDown" onClick={onNext}>
        {answered ? w.next : w.skip}
        <ChevronRight size={16} aria-hidden="true" />
      </Button>
    </div>
  )
}
