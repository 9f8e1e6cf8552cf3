/** Finds actors by name, affiliation, offers and needs, and flies to the one chosen. */

import { Search as SearchIcon } from 'lucide-react'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { selectOnly } from '../../state/session'
import { useLanguage, useNetwork, useWords, useWorkspace } from '../workspace'
import { findActors } from './findActors'

export function Search() {
  const workspace = useWorkspace()
  const { frame } = useWords()
  const language = useLanguage()
  const network = useNetwork()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const list = useId()
  const found = useMemo(() => findActors(network, query, language), [network, query, language])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f') {
        event.preventDefault()
        input.current?.focus()
        input.current?.select()
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  const choose = (index: number) => {
    const actor = found[index]
    if (!actor) return
    setQuery('')
    input.current?.blur()
    workspace.session.setState({ view: 'map', selection: selectOnly({ actors: new Set([actor.id]) }) })
    requestAnimationFrame(() => workspace.viewport?.centreOn(actor.id))
  }
  return (
    <div className="search">
      <SearchIcon size={16} aria-hidden="true" />
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={frame.search}
        aria-expanded={query !== ''}
        aria-controls={list}
        aria-activedescendant={found[active] ? `${list}-${active}` : undefined}
        placeholder={frame.searchHint}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(0)
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setActive(Math.min(found.length - 1, active + 1))
          else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1))
          else if (event.key === 'Enter') choose(active)
          else if (event.key === 'Escape') setQuery('')
          else return
          event.preventDefault()
        }}
      />
      {query !== '' && (
        <ul id={list} role="listbox" aria-label={frame.search} className="search-results">
          {found.map((actor, index) => (
            <li
              key={actor.id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === active}
              onPointerDown={(event) => {
                event.preventDefault()
                choose(index)
              }}
            >
              <strong>{actor.name}</strong>
              {actor.affiliation && <small>{actor.affiliation}</small>}
            </li>
          ))}
          {found.length === 0 && <li className="hint">{frame.searchNothing}</li>}
        </ul>
      )}
    </div>
  )
}
