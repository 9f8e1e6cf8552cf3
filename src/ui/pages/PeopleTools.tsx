/** Above the table of people: the filter, whether to group, and the way to the questions. */

import { ListChecks, Search as SearchIcon } from 'lucide-react'
import { actions } from '../actions/actions'
import { Button } from '../kit/Button'
import { CheckField } from '../kit/fields'
import { useWords, useWorkspace } from '../workspace'

interface PeopleToolsProps {
  readonly query: string
  readonly grouped: boolean
  readonly onQuery: (query: string) => void
  readonly onGroup: (grouped: boolean) => void
}

export function PeopleTools({ query, grouped, onQuery, onGroup }: PeopleToolsProps) {
  const workspace = useWorkspace()
  const words = useWords()
  const { people: w } = words.pages
  return (
    <div className="people-tools">
      <div className="search people-filter">
        <SearchIcon size={16} aria-hidden="true" />
        <input
          type="search"
          aria-label={w.filter}
          placeholder={w.filter}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onQuery('')
          }}
        />
      </div>
      <CheckField label={w.group} checked={grouped} onChange={onGroup} />
      <Button
        className="people-questions"
        icon={<ListChecks size={16} aria-hidden="true" />}
        onClick={() => actions.questions.run(workspace)}
      >
        {actions.questions.label(words)}
      </Button>
    </div>
  )
}
