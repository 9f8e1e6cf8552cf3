/** Asks of one pair after another of a coalition whether they know each other. */

import type { ActorId } from '../../network/ids'
import type { Coalition } from '../../network/records'
import { levels } from '../../network/scales'
import { useNetwork, useAllWords } from '../workspace'
import { type Answer, Answers, keysOf } from './Answers'
import { PairsDone } from './PairsDone'
import { RoundBar } from './RoundBar'
import { useAnswerKeys } from './useAnswerKeys'
import { usePairs } from './usePairs'

interface CoalitionPairsProps {
  readonly coalition: Coalition
  /** One with pairs left, to go on with; null when all of all are answered. */
  readonly after: Coalition | null
}

export function CoalitionPairs({ coalition, after }: CoalitionPairsProps) {
  const { model, questions } = useAllWords()
  const { pairs: w } = questions
  const nameOf = useNames()
  const { pair, all, left, tie, strange, skipped, know, keepApart, skip, back, askSkipped } = usePairs(
    coalition.id,
  )
  const trusting = levels.map((level): Answer => ({
    key: String(level),
    label: model.trust[level],
    pressed: tie?.trust === level,
    run: () => know(level),
  }))
  const rest: readonly Answer[] = [
    { key: '0', label: w.yesUnknown, pressed: tie?.trust === null, run: () => know(null) },
    { key: 'N', label: w.no, pressed: strange && !tie, run: keepApart },
  ]
  const ways = { PageDown: skip, ArrowRight: skip, ...(back && { PageUp: back, ArrowLeft: back }) }
  useAnswerKeys(pair ? { ...keysOf(trusting), ...keysOf(rest), ...ways } : {})
  if (!pair) return <PairsDone {...{ coalition, after, left, skipped, askSkipped, back }} />
  const question = w.ask(nameOf(pair.a), nameOf(pair.b))
  return (
    <>
      <RoundBar
        progress={`${questions.progress(all - left, all)} · ${w.left(left)}`}
        share={(all - left) / all}
        onBack={back}
        onNext={skip}
        answered={tie !== null || strange}
      />
      <h3 className="question" aria-live="polite">
        {question}
      </h3>
      <p className="field-label">{w.yes}</p>
      <Answers label={`${question} ${w.yes}`} answers={trusting} />
      <Answers label={question} answers={rest} />
    </>
  )
}

function useNames() {
  const network = useNetwork()
  return (id: ActorId) => network.actors.get(id)?.name ?? ''
}
