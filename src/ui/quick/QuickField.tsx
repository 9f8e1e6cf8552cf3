/** The field of the quick line: what Enter, or a pasted list, puts into the network, and what that will be. */

import { type ReactNode, useState } from 'react'
import type { QuickPlan } from '../../network/quickAdd/plan'
import { useNetwork, useWords, useWorkspace } from '../workspace'
import { addQuickly, quickPlanOf } from './addQuickly'
import './quick.css'

/** Longer lists are counted and not named. */
const named = 4

interface QuickFieldProps {
  readonly label: string
  /** Said while nothing is typed. */
  readonly hint?: string
  readonly autoFocus?: boolean
  /** Beside the field. */
  readonly children?: ReactNode
}

export function QuickField({ label, hint, autoFocus = false, children }: QuickFieldProps) {
  const workspace = useWorkspace()
  const { quick } = useWords().frame
  useNetwork()
  const [text, setText] = useState('')
  const plan = text.trim() === '' ? null : quickPlanOf(workspace, text)
  const enter = (line: string) => {
    setText('')
    void addQuickly(workspace, line)
  }
  const said = plan ? <Preview plan={plan} /> : text.trim() === '' ? hint : quick.nothing
  return (
    <>
      <div className="quick-field">
        <input
          autoFocus={autoFocus}
          type="text"
          aria-label={label}
          placeholder={quick.placeholder}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onPaste={(event) => {
            const list = event.clipboardData.getData('text/plain')
            if (!/\S\s*[\r\n]+\s*\S/u.test(list)) return
            event.preventDefault()
            enter(list)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && plan) enter(text)
            else if (event.key === 'Escape') setText('')
          }}
        />
        {children}
      </div>
      <p className="hint" aria-live="polite">
        {said}
      </p>
    </>
  )
}

function Preview({ plan: { rows } }: { readonly plan: QuickPlan }) {
  const { quick } = useWords().frame
  const namesOf = (list: readonly { readonly name: string }[]) =>
    list.length > named ? quick.many(list.length) : list.map(({ name }) => name).join(', ')
  const parts = [
    rows.actors.length > 0 && quick.adds(namesOf(rows.actors)),
    rows.updates.length > 0 && quick.updates(namesOf(rows.updates)),
    rows.ties.length > 0 && quick.ties(rows.ties.length),
  ]
  return <>{parts.filter((part) => part !== false).join(' · ')}</>
}
