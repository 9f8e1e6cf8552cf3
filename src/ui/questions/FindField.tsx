/** Narrows a long list of cards by a few letters. */

import { Search as SearchIcon } from 'lucide-react'
import { useAllWords } from '../workspace'

interface FindFieldProps {
  readonly query: string
  readonly onQuery: (query: string) => void
  /** Enter takes the first card, the arrow down goes to it. */
  readonly onEnter?: () => void
  readonly onDown: () => void
}

export function FindField({ query, onQuery, onEnter, onDown }: FindFieldProps) {
  const { questions: w } = useAllWords()
  return (
    <div className="search question-find">
      <SearchIcon size={16} aria-hidden="true" />
      <input
        type="search"
        aria-label={w.find}
        placeholder={w.find}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onQuery('')
          else if (event.key === 'ArrowDown') onDown()
          else if (event.key === 'Enter' && query.trim() !== '') {
            onEnter?.()
            event.currentTarget.select()
          } else return
          event.preventDefault()
        }}
      />
    </div>
  )
}
