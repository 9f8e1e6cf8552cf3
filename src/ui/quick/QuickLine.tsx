/** One line to draw by typing: `NAME @ COALITION: needs …, offers …`, or `NAME > NAME` for who knows whom. */

import { X } from 'lucide-react'
import { useRef, useState } from 'react'
import type { QuickPlan } from '../../network/quickAdd/plan'
import { Options } from '../kit/Options'
import { useNetwork, useWords, useWorkspace } from '../workspace'
import { addQuickly, quickPlanOf } from './addQuickly'
import { type Completing, useCompleting } from './useCompleting'
import './quick.css'

/** Longer lists are counted and not named. */
const named = 4

export function QuickLine() {
  const workspace = useWorkspace()
  const { quick, close } = useWords().frame
  useNetwork()
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const completing = useCompleting(input, text, setText)
  const plan = text.trim() === '' ? null : quickPlanOf(workspace, text)
  const leave = () => workspace.session.setState({ quickLine: false })
  const enter = (line: string) => {
    setText('')
    void addQuickly(workspace, line)
  }
  return (
    <form
      className="quick-line"
      aria-label={quick.label}
      onSubmit={(event) => {
        event.preventDefault()
        if (plan) enter(text)
      }}
    >
      <div className="quick-line-field">
        <input
          ref={input}
          autoFocus
          type="text"
          aria-label={quick.line}
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
            else if (event.key === 'Escape') leave()
            else return
            event.stopPropagation()
          }}
          {...completing.field}
        />
        <button type="button" className="icon-button" aria-label={close} title={close} onClick={leave}>
          <X size={16} aria-hidden="true" />
        </button>
      </div>
      <p className="hint" aria-live="polite">
        {plan ? <Preview plan={plan} /> : text.trim() === '' ? quick.hint : quick.nothing}
      </p>
      {completing.suggestions.length > 0 && <Suggestions completing={completing} />}
    </form>
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
