/** Asks for the question of another goal. */

import { Plus } from 'lucide-react'
import { useId, useState } from 'react'
import { type GoalId, newId } from '../../network/ids'
import { Button } from '../kit/Button'
import { useAllWords, useWorkspace } from '../workspace'

export function NewGoal() {
  const workspace = useWorkspace()
  const words = useAllWords()
  const { goals: w } = words.pages
  const id = useId()
  const [question, setQuestion] = useState('')
  const add = () => {
    const name = question.trim()
    if (name === '') return
    const goal = { id: newId<GoalId>(), name, requires: [], note: '' }
    if (workspace.run('addGoal', { goal })) setQuestion('')
  }
  return (
    <div className="new-goal">
      <div className="field">
        <label htmlFor={id}>{w.question}</label>
        <input
          id={id}
          value={question}
          maxLength={200}
          placeholder={words.frame.questionHint}
          onChange={(event) => setQuestion(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add()
          }}
        />
      </div>
      <Button
        look="strong"
        icon={<Plus size={16} aria-hidden="true" />}
        disabled={question.trim() === ''}
        onClick={add}
      >
        {w.add}
      </Button>
    </div>
  )
}
