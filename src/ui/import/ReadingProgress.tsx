/** How far something is, and how to stop it. */

import { Button } from '../kit/Button'
import { useAllWords } from '../workspace'
import './progress.css'

interface ReadingProgressProps {
  readonly label: string
  /** 0..1; null = not known. */
  readonly share: number | null
  /** null = it is stopped by closing the dialog. */
  readonly onCancel: (() => void) | null
}

export function ReadingProgress({ label, share, onCancel }: ReadingProgressProps) {
  const { frame } = useAllWords()
  return (
    <div className="reading-progress" role="status">
      <span>{label}</span>
      <progress {...(share !== null && { value: share })} max={1} aria-label={label} />
      {onCancel && (
        <Button look="quiet" onClick={onCancel}>
          {frame.cancel}
        </Button>
      )}
    </div>
  )
}
