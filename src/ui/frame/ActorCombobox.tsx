/** A field in which a few typed letters choose an actor, by name, affiliation, offers or needs. */

import { Search as SearchIcon } from 'lucide-react'
import { type RefObject, useId, useMemo, useState } from 'react'
import type { ActorId } from '../../network/ids'
import type { Actor } from '../../network/records'
import { findActors } from '../../network/search'
import { comboboxOf, Options, steppedTo } from '../kit/Options'
import { useNetwork, useWords } from '../workspace'

/** More than these nobody reads. */
const shown = 8

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
  const network = useNetwork()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const list = useId()
  const found = useMemo(
    () => findActors(network, query, shown).filter(({ id }) => id !== except),
    [network, query, except],
  )
  const choose = (index: number) => {
    const actor = found[index]
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
        aria-label={label}
        placeholder={placeholder}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(0)
        }}
        onKeyDown={(event) => {
          const next = found.length > 0 ? steppedTo(event.key, active, found.length) : null
          if (next !== null) setActive(next)
          else if (event.key === 'Enter') choose(active)
          else if (event.key === 'Escape') setQuery('')
          else return
          event.preventDefault()
        }}
        {...comboboxOf(list, found.length, active)}
      />
      {found.length > 0 && (
        <Options
          id={list}
          label={label}
          className="search-results"
          options={found.map(({ id, name, affiliation }) => ({
            key: id,
            face: (
              <>
                <strong>{name}</strong>
                {affiliation && <small>{affiliation}</small>}
              </>
            ),
          }))}
          active={active}
          onActive={setActive}
          onChoose={choose}
        />
      )}
      {query !== '' && found.length === 0 && (
        <p className="search-results hint" role="status">
          {frame.searchNothing}
        </p>
      )}
    </div>
  )
}
