/** Says on every screen that changes are only tried, what they do to the numbers, and how to keep or drop them. */

import { FlaskConical } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { Button } from '../kit/Button'
import { useDocument, useWords, useWorkspace } from '../workspace'
import { actions } from '../actions/actions'
import { BeforeAndAfter } from './BeforeAndAfter'
import './whatIf.css'

export function WhatIfBar() {
  const workspace = useWorkspace()
  const words = useWords()
  const { whatIf: w } = words
  const bar = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const leaving = bar.current
    // The focus would go with the bar: it goes on to what the page is about.
    return () => {
      if (leaving?.contains(document.activeElement)) focusPage()
    }
  }, [])
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

/** The map, a table, the tab that is open: what Tab would come to first of those that arrows walk in, else the page. */
function focusPage(): void {
  const page = document.querySelector<HTMLElement>('main')
  const first = page?.querySelector<HTMLElement>('[tabindex="0"]') ?? page
  first?.focus()
}
