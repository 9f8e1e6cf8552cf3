/** Finds actors by name, affiliation, offers and needs, and flies to the one chosen. */

import { Search as SearchIcon } from 'lucide-react'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { flyTo } from '../actions/goTo'
import { comboboxOf, Options, steppedTo } from '../kit/Options'
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
    flyTo(workspace, actor.id)
  }
  return (
    <div className="search">
      <SearchIcon size={16} aria-hidden="true" />
      <input
        ref={input}
        type="search"
        aria-label={frame.search}
        placeholder={frame.searchHint}
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
          label={frame.search}
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
