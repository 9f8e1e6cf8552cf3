/** What is said when no pair of a coalition is left to ask, or only those that were skipped. */

import type { Coalition } from '../../network/records'
import { Button } from '../kit/Button'
import { EmptyState } from '../pages/EmptyState'
import { useAllWords } from '../workspace'
import { useQuestions } from './useQuestions'

interface PairsDoneProps {
  readonly coalition: Coalition
  readonly after: Coalition | null
  readonly left: number
  readonly skipped: number
  readonly askSkipped: () => void
  readonly back: (() => void) | null
}

export function PairsDone({ coalition, after, left, skipped, askSkipped, back }: PairsDoneProps) {
  const { questions } = useAllWords()
  const { pairs: w } = questions
  const { strangers, set } = useQuestions()
  return (
    <>
      <EmptyState text={left > 0 ? w.skipped(skipped) : w.done(coalition.name)}>
        {left > 0 && (
          <Button look="strong" onClick={askSkipped}>
            {w.askSkipped}
          </Button>
        )}
        {after && after !== coalition && (
          <Button look={left > 0 ? 'plain' : 'strong'} onClick={() => set({ coalition: after.id })}>
            {w.goOn(after.name)}
          </Button>
        )}
        {back && <Button onClick={back}>{questions.back}</Button>}
      </EmptyState>
      {strangers.size > 0 && (
        <p className="hint">
          {w.strangers(strangers.size)}{' '}
          <button type="button" className="link-button" onClick={() => set({ strangers: new Map() })}>
            {w.askStrangers}
          </button>
        </p>
      )}
    </>
  )
}
