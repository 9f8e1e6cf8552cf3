/** Above the table of people: the filter, and whether to group. */

import { Search as SearchIcon } from 'lucide-react'
import { CheckField } from '../kit/fields'
import { useWords } from '../workspace'

interface PeopleToolsProps {
  readonly query: string
  readonly grouped: boolean
  readonly onQuery: (query: string) => void
  readonly onGroup: (grouped: boolean) => void
}

export function PeopleTools({ query, grouped, onQuery, onGroup }: PeopleToolsProps) {
  const { people: w } = useWords().pages
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
    </div>
  )
}
