/** Fast entry by question: three kinds of round, each answered by mouse, touch or keyboard alone. */

import { Map as MapIcon } from 'lucide-react'
import { type Round, rounds } from '../../state/questions'
import { actions } from '../actions/actions'
import { Button } from '../kit/Button'
import { RadioField } from '../kit/fields'
import { EmptyState } from '../pages/EmptyState'
import { useNetwork, useAllWords, useWorkspace } from '../workspace'
import { BinRound } from './BinRound'
import { GiveRound } from './GiveRound'
import { PairRound } from './PairRound'
import { useQuestions } from './useQuestions'
import '../pages/pages.css'
import './questions.css'
import './cards.css'
import './bins.css'

const shown: Readonly<Record<Round, () => React.ReactNode>> = {
  exchanges: () => <GiveRound />,
  bins: () => <BinRound />,
  pairs: () => <PairRound />,
}

export function QuestionsPage() {
  const { session } = useWorkspace()
  const { questions: w } = useAllWords()
  const enough = useNetwork().actors.size > 1
  const { round, set } = useQuestions()
  return (
    <div className="page">
      <div className="page-main questions">
        <header className="page-head">
          <h2>{w.title}</h2>
          <Button
            icon={<MapIcon size={16} aria-hidden="true" />}
            onClick={() => session.setState({ view: 'map' })}
          >
            {w.toMap}
          </Button>
        </header>
        {enough ? (
          <>
            <div className="question-rounds">
              <RadioField
                label={w.round}
                value={round}
                options={rounds.map((value) => ({ value, label: w.rounds[value] }))}
                onChange={(chosen) => set({ round: chosen })}
              />
            </div>
            {shown[round]()}
          </>
        ) : (
          <TooFew />
        )}
      </div>
    </div>
  )
}

function TooFew() {
  const workspace = useWorkspace()
  const words = useAllWords()
  const { quickLine, importContacts, openSample } = actions
  return (
    <EmptyState text={words.questions.empty}>
      <Button look="strong" onClick={() => quickLine.run(workspace)}>
        {quickLine.label(words)}
      </Button>
      <Button onClick={() => importContacts.run(workspace)}>{importContacts.label(words)}</Button>
      <Button onClick={() => openSample.run(workspace)}>{openSample.label(words)}</Button>
    </EmptyState>
  )
}
