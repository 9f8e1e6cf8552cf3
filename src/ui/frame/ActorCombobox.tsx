/** A field in which a few typed letters choose an actor, by name, affiliation, offers or needs. */

import { Search as SearchIcon } from 'lucide-react'
import { type RefObject, useId, useMemo, useState } from 'react'
import type { ActorId } from '../../network/ids'
import type { Actor } from '../../network/records'
import { useLanguage, useNetwork, useWords } from '../workspace'
import { findActors } from './findActors'

interface ActorComboboxProps {
  readonly label: string
  readonly placeholder: string
  readonly onChoose: (actor: Actor) => void
  readonly field?: RefObject<HTMLInputElement | null>
  /** Nobody ever means this one. */
  readonly except?: ActorId
}

export function ActorCombobox({ label, placeholder, onChoose, field, except }: ActorComboboxProps) {
  const { frame } = useWords()
  const language = useLanguage()
  const network = useNetwork()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const list = useId()
  const found = useMemo(
    () => findActors(network, query, language).filter(({ id }) => id !== except),
    [network, query, language, except],
  )
  const choose = (actor: Actor | undefined) => {
    if (!actor) return
    setQuery('')
    onChoose(actor)
  }
  return (
    <div className="search">
      <SearchIcon size={16} aria-hidden="true" />
      <input
        ref={field}
        type="search"
        role="combobox"
        aria-label={label}
        aria-expanded={query !== ''}
        aria-controls={list}
        aria-activedescendant={found[active] ? `${list}-${active}` : undefined}
        placeholder={placeholder}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(0)
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setActive(Math.min(found.length - 1, active + 1))
          else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1))
          else if (event.key === 'Enter') choose(found[active])
          else if (event.key === 'Escape') setQuery('')
          else return
          event.preventDefault()
        }}
      />
      {query !== '' && (
        <ul id={list} role="listbox" aria-label={label} className="search-results">
          {found.map((actor, index) => (
            <li
              key={actor.id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === active}
              onPointerDown={(event) => {
                event.preventDefault()
                choose(actor)
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
