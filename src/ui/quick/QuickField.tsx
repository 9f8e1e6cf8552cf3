/** The field of the quick line: what Enter, or a pasted list, puts into the network, and what that will be. */

import { type ReactNode, useRef, useState } from 'react'
import type { QuickPlan } from '../../network/quickAdd/plan'
import { Options } from '../kit/Options'
import { useAllWords, useLanguage, useNetwork, useWords, useWorkspace } from '../workspace'
import { addQuickly, quickPlanOf } from './addQuickly'
import { previewOf } from './preview'
import { type Completing, useCompleting } from './useCompleting'
import { useTypedAhead } from './useTypedAhead'
import './quick.css'

interface QuickFieldProps {
  readonly label: string
  /** Said while nothing is typed. */
  readonly hint?: string
  /** Takes the focus whenever the quick line is asked for, with what has been typed since. */
  readonly asked?: boolean
  /** Esc with nothing left to give up; without it Esc empties the field. */
  readonly onEscape?: () => void
  /** Beside the field. */
  readonly children?: ReactNode
}

export function QuickField({ label, hint, asked = false, onEscape, children }: QuickFieldProps) {
  const workspace = useWorkspace()
  const { quick } = useWords().frame
  useNetwork()
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const completing = useCompleting(input, text, setText)
  const plan = text.trim() === '' ? null : quickPlanOf(workspace, text)
  const enter = (line: string) => {
    setText('')
    void addQuickly(workspace, line)
  }
  useTypedAhead(asked, (typed) => {
    const lines = (text + typed).split('\n')
    const unfinished = lines.pop() ?? ''
    for (const line of lines) enter(line)
    setText(unfinished)
    input.current?.focus()
  })
  const said = plan ? <Preview plan={plan} /> : text.trim() === '' ? hint : quick.nothing
  return (
    <>
      <div className="quick-field">
        <input
          ref={input}
          type="text"
          aria-label={label}
          placeholder={quick.placeholder}
          value={text}
          onPaste={(event) => {
            const list = event.clipboardData.getData('text/plain')
            if (!/\S\s*[\r\n]+\s*\S/u.test(list)) return
            event.preventDefault()
            enter(list)
          }}
          onKeyDown={(event) => {
            if (completing.onKey(event)) event.preventDefault()
            else if (event.key === 'Enter' && plan) enter(text)
            else if (event.key === 'Escape' && onEscape) onEscape()
            else if (event.key === 'Escape') setText('')
            else return
            event.stopPropagation()
          }}
          {...completing.field}
        />
        {children}
      </div>
      <p className="hint" aria-live="polite">
        {said}
      </p>
      {completing.suggestions.length > 0 && <Suggestions completing={completing} />}
    </>
  )
}

function Suggestions({ completing }: { readonly completing: Completing }) {
  const { complete } = useWords().actions
  const { list, suggestions, active, activate, accept } = completing
  return (
    <div className="quick-line-suggestions">
      <Options
        id={list}
        label={complete.list}
        options={suggestions.map(({ kind, text }) => ({
          key: `${kind} ${text}`,
          face: (
            <>
              <span>{text}</span>
              <small>{complete[kind]}</small>
            </>
          ),
        }))}
        active={active}
        onActive={activate}
        onChoose={accept}
      />
      <p className="hint">{complete.hint}</p>
    </div>
  )
}

function Preview({ plan }: { readonly plan: QuickPlan }) {
  const parts = previewOf(plan, useNetwork(), useAllWords(), useLanguage())
  return <>{parts.join(' · ')}</>
}
