/** Everything a person can do and everyone on the map, by typing a few letters (Ctrl+K). */

import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import type { AllWords } from '../../i18n/words'
import type { Workspace } from '../../state/workspace'
import { type Action, isEnabled, keyNames, shortcutOf } from '../actions/action'
import { allActions as actions } from '../actions/allActions'
import { flyTo } from '../actions/goTo'
import { Dialog } from '../kit/Dialog'
import { comboboxOf, type ListOption, Options, steppedTo } from '../kit/Options'
import { useAllWords, useNetwork, useWorkspace } from '../workspace'
import { findHits, type Hit } from './findHits'
import { namingOf } from './naming'
import './palette.css'

/** The palette itself and Esc are at hand already. */
const offered: readonly Action<AllWords>[] = Object.values(actions).filter(
  (action) => action !== actions.palette && action !== actions.leave,
)

export function PaletteDialog() {
  const workspace = useWorkspace()
  const network = useNetwork()
  const words = useAllWords()
  const { palette: find } = words
  const list = useId()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const hits = useMemo(() => {
    const inFull = namingOf(workspace, words)
    const entries = offered.map((action) => {
      const label = action.label(words, workspace)
      const enabled = isEnabled(action, workspace)
      return { action, label, inFull: enabled ? inFull(label, action.onSelection) : label, enabled }
    })
    return findHits(network, entries, query)
  }, [workspace, network, words, query])
  const close = () => workspace.session.setState({ dialog: null })
  const choose = (hit: Hit | undefined) => {
    if (!hit || ('action' in hit && !hit.enabled)) return
    close()
    // The closing dialog gives the focus back first; then the action may take it.
    requestAnimationFrame(() =>
      'action' in hit ? void hit.action.run(workspace, words) : flyTo(workspace, hit.actor.id),
    )
  }
  const onKey = (event: KeyboardEvent) => {
    const next = hits.length > 0 ? steppedTo(event.key, active, hits.length) : null
    if (next !== null) setActive(next)
    else if (event.key === 'Enter') choose(hits[active])
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') close()
    else return
    event.preventDefault()
  }
  return (
    <Dialog title={find.title} closeLabel={words.frame.close} onClose={close}>
      <div className="palette">
        <input
          data-first
          type="text"
          aria-label={find.input}
          placeholder={find.input}
          maxLength={200}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setActive(0)
          }}
          onKeyDown={onKey}
          {...comboboxOf(list, hits.length, active)}
        />
        <div className="palette-hits">
          {hits.length > 0 && (
            <Options
              id={list}
              label={find.title}
              className="palette-list"
              options={hits.map((hit) => optionOf(hit, workspace, words))}
              active={active}
              onActive={setActive}
              onChoose={(index) => choose(hits[index])}
            />
          )}
        </div>
        <p className="hint" role="status">
          {hits.length === 0 ? find.nothing : query === '' ? find.hint : find.hits(hits.length)}
        </p>
      </div>
    </Dialog>
  )
}

function optionOf(hit: Hit, workspace: Workspace, words: AllWords): ListOption {
  if ('actor' in hit) {
    const { id, name, affiliation } = hit.actor
    const details = [words.actions.complete.actor, affiliation].filter((part) => part !== '').join(' · ')
    return { key: id, face: face(name, <small>{details}</small>) }
  }
  const keys = shortcutOf(hit.action, workspace)
  const side = hit.enabled ? (
    keys && <kbd>{keyNames(keys, words)}</kbd>
  ) : (
    <small>{words.palette.unavailable}</small>
  )
  return { key: String(offered.indexOf(hit.action)), disabled: !hit.enabled, face: face(hit.inFull, side) }
}

function face(name: string, side: ListOption['face']): ListOption['face'] {
  return (
    <>
      <span>{name}</span>
      {side}
    </>
  )
}
