/** What the map leaves out, in words, each part with a way to let go of it. */

import { Minus, Plus, X } from 'lucide-react'
import type { Filter } from '../../network/filter'
import { actions } from '../actions/actions'
import { Button } from '../kit/Button'
import { useLanguage, useNetwork, useSession, useShownNetwork, useWords, useWorkspace } from '../workspace'
import { filterParts } from './inWords'
import './filter.css'

export function FilterStrip() {
  const workspace = useWorkspace()
  const words = useWords()
  const language = useLanguage()
  const network = useNetwork()
  const shown = useShownNetwork()
  const filter = useSession((state) => state.filter)
  const { session } = workspace
  const say = words.filter
  const set = (next: Filter) => session.setState({ filter: next })
  return (
    <div className="note-strip">
      <strong>
        {shown.actors.size === 0 ? say.nothing : say.shown(shown.actors.size, network.actors.size)}
      </strong>
      {filterParts(filter, network, words, language).map(({ key, text, without }) => (
        <span key={key} className="filter-part">
          {text}
          {key === 'around' && filter.around && <Steps filter={filter} around={filter.around} set={set} />}
          <button
            type="button"
            className="filter-part-remove"
            aria-label={say.without(text)}
            onClick={() => set(without)}
          >
            <X size={14} aria-hidden="true" />
          </button>
        </span>
      ))}
      <Button look="quiet" onClick={() => actions.showAll.run(workspace)}>
        {say.showAll}
      </Button>
    </div>
  )
}

interface StepsProps {
  readonly filter: Filter
  readonly around: NonNullable<Filter['around']>
  readonly set: (filter: Filter) => void
}

function Steps({ filter, around, set }: StepsProps) {
  const { fewerSteps, moreSteps } = useWords().filter
  const step = (by: number) => set({ ...filter, around: { ...around, steps: around.steps + by } })
  return (
    <>
      <button
        type="button"
        className="filter-part-remove"
        aria-label={fewerSteps}
        disabled={around.steps <= 1}
        onClick={() => step(-1)}
      >
        <Minus size={14} aria-hidden="true" />
      </button>
      <button type="button" className="filter-part-remove" aria-label={moreSteps} onClick={() => step(1)}>
        <Plus size={14} aria-hidden="true" />
      </button>
    </>
  )
}
