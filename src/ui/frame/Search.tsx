/** Finds an actor and flies to the one chosen. */

import { useEffect, useRef } from 'react'
import { flyTo } from '../actions/goTo'
import { useWords, useWorkspace } from '../workspace'
import { ActorCombobox } from './ActorCombobox'

export function Search() {
  const workspace = useWorkspace()
  const { frame } = useWords()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f') {
        event.preventDefault()
        field.current?.focus()
        field.current?.select()
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <ActorCombobox
      label={frame.search}
      placeholder={frame.searchHint}
      field={field}
      onChoose={({ id }) => {
        field.current?.blur()
        flyTo(workspace, id)
      }}
    />
  )
}
