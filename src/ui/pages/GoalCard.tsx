/** One goal, to be written over where it stands. */

import { Flag, Trash2 } from 'lucide-react'
import type { MouseEvent } from 'react'
import { phraseIn } from '../../network/network'
import type { Goal } from '../../network/records'
import { EditableTitle } from '../frame/EditableTitle'
import { Button } from '../kit/Button'
import { Section, TextField } from '../kit/fields'
import { useLanguage, useAllWords, useWorkspace } from '../workspace'
import { Requirements } from './Requirements'
import { StanceCounts } from './StanceCounts'

interface GoalCardProps {
  readonly goal: Goal
  readonly current: boolean
}

export function GoalCard({ goal, current }: GoalCardProps) {
  const workspace = useWorkspace()
  const language = useLanguage()
  const { goals: w } = useAllWords().pages
  const name = phraseIn(goal.name, language)
  const remove = ({ currentTarget }: MouseEvent) => {
    // The button goes with the card: whoever works by keyboard goes on with what stands next.
    const next = currentTarget.closest('article')?.nextElementSibling
    if (workspace.run('removeGoal', { id: goal.id }))
      next?.querySelector<HTMLElement>('button, input')?.focus()
  }
  const edit = (patch: Partial<Omit<Goal, 'id'>>) => workspace.run('editGoal', { id: goal.id, patch })
  return (
    <article className={`card goal ${current ? 'goal-current' : ''}`} aria-label={name}>
      <header className="goal-head">
        {current ? (
          <span className="goal-flag">
            <Flag size={14} aria-hidden="true" /> {w.current}
          </span>
        ) : (
          <Button onClick={() => workspace.run('chooseGoal', { id: goal.id })}>{w.choose}</Button>
        )}
        <Button
          look="quiet"
          icon={<Trash2 size={16} aria-hidden="true" />}
          title={w.removeHint}
          onClick={remove}
        >
          {w.remove}
        </Button>
      </header>
      <div className="field">
        <span className="field-label" aria-hidden="true">
          {w.question}
        </span>
        <EditableTitle
          label={w.question}
          className="goal-question"
          value={name}
          placeholder=""
          wrapping
          longest={10_000}
          onCommit={(written) => edit({ name: written })}
        />
      </div>
      <TextField label={w.note} value={goal.note} multiline onCommit={(note) => edit({ note })} />
      <div className="page-columns">
        <Section title={w.requires}>
          <Requirements goal={goal} edit={edit} />
        </Section>
        {current && (
          <Section title={w.stances}>
            <StanceCounts goal={goal.id} />
          </Section>
        )}
      </div>
    </article>
  )
}
