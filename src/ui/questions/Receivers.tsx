/** Asks to whom one actor gives: every card is a switch, every tap one step. */

import { useMemo, useState } from 'react'
import type { ActorId } from '../../network/ids'
import { type Network, phraseIn } from '../../network/network'
import type { Actor, Resource } from '../../network/records'
import { useLanguage, useNetwork, useAllWords, useWorkspace } from '../workspace'
import { ActorGrid, type Cell } from './ActorGrid'
import { toggleGiving } from './give'
import { GiveSettings } from './GiveSettings'
import { claimedOf, exchangesFrom, giversInOrder, receiversInOrder } from './giving'
import { RoundBar } from './RoundBar'
import { useAnswerKeys } from './useAnswerKeys'
import { useQuestions } from './useQuestions'

interface ReceiversProps {
  readonly giver: Actor
  readonly resource: Resource
  /** The kind as a whole. */
  readonly general: Resource
}

export function Receivers({ giver, resource, general }: ReceiversProps) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const { questions } = useAllWords()
  const { giving: w } = questions
  const { kind, resources, intensity, set } = useQuestions()
  const order = useMemo(
    () => giversInOrder(network, kind, language).map(({ id }) => id),
    [network, kind, language],
  )
  const cells = useReceiverCells(network, giver, resource)
  const at = order.indexOf(giver.id)
  const back = at > 0 ? () => set({ giver: order[at - 1]! }) : null
  const next = () => set({ giver: order[at + 1] ?? null })
  useAnswerKeys({ PageDown: next, ...(back && { PageUp: back }) })
  const press = (receiver: ActorId) => {
    if (toggleGiving(workspace, { giver: giver.id, resource, intensity }, receiver))
      set({ resources: { ...resources, [kind]: resource.id } })
  }
  const question = w.toWhom[kind](giver.name)
  return (
    <>
      <h3 className="question" aria-live="polite">
        {question}
      </h3>
      <p className="hint">
        {w.pickReceivers}{' '}
        <button type="button" className="link-button" onClick={() => set({ giver: null })}>
          {w.otherGiver}
        </button>
      </p>
      <GiveSettings resource={resource} general={general} />
      <RoundBar
        progress={questions.progress(at + 1, order.length)}
        share={(at + 1) / order.length}
        onBack={back}
        onNext={next}
        answered={cells.some(({ pressed }) => pressed)}
      />
      <ActorGrid label={question} cells={cells} onPress={press} />
    </>
  )
}

/** In the order in which they were likely when the question came up: cards do not move while it is answered. */
function useReceiverCells(network: Network, giver: Actor, resource: Resource): readonly Cell[] {
  const language = useLanguage()
  const { model, questions } = useAllWords()
  const { kind } = resource
  const [order] = useState(() => receiversInOrder(network, giver.id, kind, language).map(({ id }) => id))
  return useMemo(() => {
    const given = exchangesFrom(network, giver.id, kind)
    return order.flatMap((id): readonly Cell[] => {
      const actor = network.actors.get(id)
      if (!actor) return []
      const exchanges = given.get(id) ?? []
      const isGiven = (each: (typeof exchanges)[number]) =>
        each.resource === resource.id && each.status === 'running'
      const others = exchanges
        .filter((each) => !isGiven(each))
        .map(({ resource: what, status }) => {
          const name = phraseIn(network.resources.get(what)?.name ?? '', language)
          return status === 'running' ? name : `${name}: ${model.exchangeStatus[status]}`
        })
      const needed = claimedOf(network, kind, actor.needs, language)
      const needs = needed.length > 0 ? questions.giving.needs(needed.join(', ')) : ''
      return [{ actor, hint: others.join(', ') || needs, pressed: exchanges.some(isGiven) }]
    })
  }, [network, giver.id, kind, resource.id, order, language, model, questions])
}
