/** The round of bins: what is rated, what has to be known first, and the cards to sort. */

import { useMemo } from 'react'
import { aboutOf, phraseIn } from '../../network/network'
import { ratings } from '../../state/questions'
import { RadioField } from '../kit/fields'
import { NewGoal } from '../pages/NewGoal'
import { useInsights, useLanguage, useNetwork, useAllWords, useWorkspace } from '../workspace'
import { ActorGrid, type Cell } from './ActorGrid'
import { BinBoard } from './BinBoard'
import { missingFor, sortingOf } from './binning'
import { OneByOne } from './OneByOne'
import { useNarrow } from './useNarrow'
import { useQuestions } from './useQuestions'
import '../pages/goals.css'

export function BinRound() {
  const network = useNetwork()
  const { inspector, questions } = useAllWords()
  const { rating, set } = useQuestions()
  const missing = missingFor(rating, network)
  return (
    <section className="round">
      <RadioField
        label={questions.bins.rating}
        value={rating}
        options={ratings.map((value) => ({ value, label: inspector[value] }))}
        onChange={(value) => set({ rating: value })}
      />
      {missing === 'me' ? <WhoIsMe /> : missing === 'goal' ? <WhichGoal /> : <Sorting key={rating} />}
    </section>
  )
}

function Sorting() {
  const { ports } = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const { bins: w } = useAllWords().questions
  const { rating } = useQuestions()
  const receptivities = useInsights((state) => state.findings?.receptivities)
  const today = ports.clock.today()
  const sorting = useMemo(
    () =>
      sortingOf(
        rating,
        network,
        // What was noted today is fresh, even if the findings do not know it yet.
        ({ id, receptivity }) => receptivity?.notedOn !== today && receptivities?.get(id)?.expired === true,
      ),
    [rating, network, receptivities, today],
  )
  const { currentGoal } = aboutOf(network)
  const goal = phraseIn((currentGoal && network.goals.get(currentGoal)?.name) || '', language)
  const ask = w.asks[rating]
  // The goal is a question itself: one mark at the end is enough.
  const question = typeof ask === 'string' ? ask : ask(goal.replace(/\s*\?+$/, ''))
  const narrow = useNarrow()
  const Shown = narrow ? OneByOne : BinBoard
  return <Shown rating={rating} sorting={sorting} question={question} />
}

/** Trust is that of my ties. */
function WhoIsMe() {
  const workspace = useWorkspace()
  const network = useNetwork()
  const { bins: w } = useAllWords().questions
  const cells = useMemo(
    () =>
      [...network.actors.values()].map((actor): Cell => ({ actor, hint: actor.affiliation, pressed: null })),
    [network.actors],
  )
  return (
    <>
      <h3 className="question">{w.noMe}</h3>
      <ActorGrid label={w.noMe} cells={cells} onPress={(me) => workspace.run('chooseMe', { me })} />
    </>
  )
}

function WhichGoal() {
  const { bins: w } = useAllWords().questions
  return (
    <>
      <h3 className="question">{w.noGoal}</h3>
      <NewGoal />
    </>
  )
}
