/** The round through the pairs of a coalition, and the choice of which coalition. */

import { useMemo, useState } from 'react'
import type { CoalitionId } from '../../network/ids'
import { Button } from '../kit/Button'
import { SelectField } from '../kit/fields'
import { EmptyState } from '../pages/EmptyState'
import { useNetwork, useAllWords, useWorkspace } from '../workspace'
import { CoalitionPairs } from './CoalitionPairs'
import { coalitionsLeft } from './pairs'
import { useQuestions } from './useQuestions'

export function PairRound() {
  const { session } = useWorkspace()
  const network = useNetwork()
  const words = useAllWords()
  const { pairs: w } = words.questions
  const { coalition, strangers, set } = useQuestions()
  const choices = useMemo(() => coalitionsLeft(network, strangers.values()), [network, strangers])
  const unfinished = choices.find(({ left }) => left > 0)
  // The one begun with stays once it is finished, to say that it is.
  const [first] = useState(unfinished?.coalition.id)
  const chosen = choices.find(({ coalition: { id } }) => id === (coalition ?? first)) ?? choices[0]
  if (!chosen)
    return (
      <EmptyState text={w.noCoalition}>
        <Button onClick={() => session.setState({ view: 'map' })}>{words.pages.openMap}</Button>
      </EmptyState>
    )
  return (
    <section className="round">
      <div className="pair-coalition">
        <SelectField<CoalitionId>
          label={w.coalition}
          value={chosen.coalition.id}
          options={choices.map(({ coalition: { id, name }, left }) => ({
            value: id,
            label: w.option(name, left),
          }))}
          onChange={(id) => set({ coalition: id })}
        />
      </div>
      <CoalitionPairs
        key={chosen.coalition.id}
        coalition={chosen.coalition}
        after={unfinished?.coalition ?? null}
      />
    </section>
  )
}
