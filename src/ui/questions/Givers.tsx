/** Asks who gives something of a kind, and of which kind. */

import { useMemo } from 'react'
import { type ResourceKind, resourceKinds } from '../../network/scales'
import { RadioField } from '../kit/fields'
import { useLanguage, useNetwork, useAllWords } from '../workspace'
import { ActorGrid, type Cell } from './ActorGrid'
import { claimedOf, giversInOrder, receiverCounts } from './giving'
import { useQuestions } from './useQuestions'

export function Givers({ kind }: { readonly kind: ResourceKind }) {
  const network = useNetwork()
  const language = useLanguage()
  const { questions, model } = useAllWords()
  const { giving: w } = questions
  const { set } = useQuestions()
  const counts = useMemo(() => receiverCounts(network, kind), [network, kind])
  const cells = useMemo(
    () =>
      giversInOrder(network, kind, language).map((actor): Cell => {
        const count = counts.get(actor.id)
        const offered = claimedOf(network, kind, actor.offers, language)
        const hint = count ? w.givesTo(count) : offered.length > 0 ? w.offers(offered.join(', ')) : ''
        return { actor, hint, pressed: null }
      }),
    [network, kind, language, counts, w],
  )
  return (
    <>
      <RadioField
        label={w.kind}
        value={kind}
        options={resourceKinds.map((value) => ({ value, label: model.resourceKind[value] }))}
        onChange={(value) => set({ kind: value })}
      />
      <h3 className="question">{w.asks[kind]}</h3>
      <p className="hint">
        {w.pickGiver} {w.givers(counts.size, cells.length)}
      </p>
      <ActorGrid label={w.pickGiver} cells={cells} onPress={(giver) => set({ giver })} />
    </>
  )
}
