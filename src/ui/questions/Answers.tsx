/** The answers to one question as large buttons, each with its key. */

import { usePreferences } from '../workspace'

export interface Answer {
  readonly key: string
  readonly label: string
  readonly pressed: boolean
  readonly run: () => void
}

interface AnswersProps {
  /** What they answer. */
  readonly label: string
  readonly answers: readonly Answer[]
}

export function Answers({ label, answers }: AnswersProps) {
  const singleKeys = usePreferences((state) => state.singleKeys)
  return (
    <div className="answers" role="group" aria-label={label}>
      {answers.map(({ key, label: face, pressed, run }) => (
        <button
          key={key}
          type="button"
          className="answer"
          aria-pressed={pressed}
          aria-keyshortcuts={singleKeys ? key : undefined}
          onClick={run}
        >
          {singleKeys && <kbd aria-hidden="true">{key}</kbd>}
          {face}
        </button>
      ))}
    </div>
  )
}

/** What each key does. */
export function keysOf(answers: readonly Answer[]): Readonly<Record<string, () => void>> {
  return Object.fromEntries(answers.map(({ key, run }) => [key, run]))
}
