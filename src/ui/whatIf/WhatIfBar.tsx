/** Says on every screen that changes are only tried, what they do to the numbers, and how to keep or drop them. */

import { FlaskConical } from 'lucide-react'
import { Button } from '../kit/Button'
import { useFocusGoesOn } from '../kit/useFocusGoesOn'
import { useDocument, useWords, useWorkspace } from '../workspace'
import { actions } from '../actions/actions'
import { BeforeAndAfter } from './BeforeAndAfter'
import './whatIf.css'

export function WhatIfBar() {
  const workspace = useWorkspace()
  const words = useWords()
  const { whatIf: w } = words
  const bar = useFocusGoesOn<HTMLElement>()
  const steps = useDocument((state) => state.history.undo.length)
  return (
    <section ref={bar} className="what-if" aria-label={w.label}>
      <FlaskConical size={18} aria-hidden="true" />
      <p className="what-if-said">
        <strong>{w.label}</strong> <span role="status">{w.changes(steps)}</span>
      </p>
      <BeforeAndAfter />
      <div className="what-if-choice">
        {steps > 0 && (
          <Button look="strong" onClick={() => actions.keepWhatIf.run(workspace)}>
            {w.keep}
          </Button>
        )}
        <Button onClick={() => actions.dropWhatIf.run(workspace)}>{steps > 0 ? w.dropIt : w.leave}</Button>
      </div>
    </section>
  )
}
