/** One goal, to be written over where it stands. */

import { Flag } from 'lucide-react'
import { phraseIn } from '../../network/network'
import type { Goal } from '../../network/records'
import { Button } from '../kit/Button'
import { Section, TextField } from '../kit/fields'
import { useLanguage, useWords, useWorkspace } from '../workspace'
import { Requirements } from './Requirements'
import { StanceCounts } from './StanceCounts'

interface GoalCardProps {
  readonly goal: Goal
  readonly current: boolean
}

export function GoalCard({ goal, current }: GoalCardProps) {
  const workspace = useWorkspace()
  const language = useLanguage()
  const { goals: w } = useWords().pages
  const name = phraseIn(goal.name, language)
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
      </header>
      <TextField label={w.question} value={name} required onCommit={(written) => edit({ name: written })} />
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
