/** The bins where there is little room: one card at a time, and a large button for each bin. */

import { useState } from 'react'
import { Button } from '../kit/Button'
import { ActorMark } from '../pages/ActorMark'
import { EmptyState } from '../pages/EmptyState'
import { useLanguage, useNetwork, useAllWords, useWorkspace } from '../workspace'
import { type Answer, Answers, keysOf } from './Answers'
import { binsOf, type BinValue, cardHints, cardsInOrder, dropInto, type SortingProps } from './binning'
import { RoundBar } from './RoundBar'
import { useAnswerKeys } from './useAnswerKeys'

export function OneByOne({ rating, sorting, question }: SortingProps) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const words = useAllWords()
  const { questions: w, model } = words
  // As it was when the round began: a card that was just answered does not go to the end.
  const [order] = useState(() => cardsInOrder(sorting, network, language).map(({ id }) => id))
  const [index, setIndex] = useState(0)
  const cards = order.flatMap((id) => network.actors.get(id) ?? [])
  const actor = cards[index]
  const next = () => setIndex(index + 1)
  const back = index === 0 ? null : () => setIndex(index - 1)
  const put = (value: BinValue | null) => {
    if (!actor) return
    if (sorting.get(actor.id) === value || dropInto(workspace, rating, sorting, [actor.id], value)) next()
  }
  const answer = (key: number, label: string, value: BinValue | null): Answer => ({
    key: String(key),
    label,
    pressed: actor !== undefined && sorting.get(actor.id) === value,
    run: () => put(value),
  })
  const answers = [
    ...binsOf(rating, words).map(({ label, value }, at) => answer(at + 1, label, value)),
    answer(0, model.unknown, null),
  ]
  const ways = { PageDown: next, ArrowRight: next, ...(back && { PageUp: back, ArrowLeft: back }) }
  useAnswerKeys(actor ? { ...keysOf(answers), ...ways } : {})
  if (!actor)
    return (
      <EmptyState text={w.bins.over}>
        <Button look="strong" onClick={() => setIndex(0)}>
          {w.bins.again}
        </Button>
      </EmptyState>
    )
  return (
    <>
      <RoundBar
        progress={w.progress(index + 1, cards.length)}
        share={(index + 1) / cards.length}
        onBack={back}
        onNext={next}
        answered={sorting.get(actor.id) !== null}
      />
      <h3 className="question">{question}</h3>
      <div className="one-card" aria-live="polite">
        <ActorMark kind={actor.kind} colour={network.coalitions.get(actor.coalitions[0]!)?.colour ?? null} />
        <strong>{actor.name}</strong>
        <small className="hint">{cardHints(rating, network, w)(actor)}</small>
      </div>
      <Answers label={`${actor.name}: ${question}`} answers={answers} />
    </>
  )
}
