/** Actors to tap, with a search on top when there are many; a long list is drawn in parts. */

import { useEffect, useMemo, useState } from 'react'
import type { ActorId } from '../../network/ids'
import type { Actor } from '../../network/records'
import { findActors } from '../../network/search'
import { Button } from '../kit/Button'
import { useNetwork, useAllWords } from '../workspace'
import { ActorCell, actorAt } from './ActorCell'
import { FindField } from './FindField'
import { useWalkingCells } from './useWalkingCells'

/** Cards drawn at first and with each click on "more": some screens full, and nothing to wait for. */
export const atOnce = 120
/** Fewer than this are found faster by eye. */
export const manyActors = 12

export interface Cell {
  readonly actor: Actor
  readonly hint: string
  /** null = a card that is no switch. */
  readonly pressed: boolean | null
}

interface ActorGridProps {
  /** What the cards answer. */
  readonly label: string
  readonly cells: readonly Cell[]
  readonly onPress: (id: ActorId) => void
}

export function ActorGrid({ label, cells, onPress }: ActorGridProps) {
  const network = useNetwork()
  const { questions: w } = useAllWords()
  const [query, setQuery] = useState('')
  const [limit, setLimit] = useState(atOnce)
  const found = useFound(cells, query)
  const drawn = found.slice(0, limit)
  const ids = drawn.map(({ actor }) => actor.id)
  const { box, tabbable, focus, walking } = useWalkingCells(ids)
  useEffect(() => {
    // The card that was pressed has gone with the question before.
    if (document.activeElement === document.body)
      box.current?.querySelector<HTMLElement>('[data-actor]')?.focus({ preventScroll: true })
  }, [box])
  return (
    <>
      {cells.length > manyActors && (
        <FindField
          query={query}
          onQuery={setQuery}
          onEnter={() => ids[0] && onPress(ids[0])}
          onDown={() => focus(ids[0] ?? null)}
        />
      )}
      {found.length === 0 && <p className="hint">{w.noMatch(query.trim())}</p>}
      <div
        ref={box}
        className="actor-grid"
        role="group"
        aria-label={label}
        {...walking}
        onClick={({ target }) => {
          const id = actorAt(target)
          if (id) onPress(id)
        }}
      >
        {drawn.map(({ actor, hint, pressed }) => (
          <ActorCell
            key={actor.id}
            id={actor.id}
            name={actor.name}
            kind={actor.kind}
            colour={network.coalitions.get(actor.coalitions[0]!)?.colour ?? null}
            hint={hint}
            pressed={pressed}
            tabbable={actor.id === tabbable}
          />
        ))}
      </div>
      {found.length > limit && (
        <Button onClick={() => setLimit(limit + atOnce)}>
          {w.more(Math.min(atOnce, found.length - limit))}
        </Button>
      )}
    </>
  )
}

/** The cards that the query means, the best first; all in their order where it is blank. */
function useFound(cells: readonly Cell[], query: string): readonly Cell[] {
  const network = useNetwork()
  return useMemo(() => {
    if (query.trim() === '') return cells
    const byId = new Map(cells.map((cell) => [cell.actor.id, cell]))
    return findActors(network, query).flatMap(({ id }) => byId.get(id) ?? [])
  }, [network, cells, query])
}
