/** Cards of actors above a row of bins: chosen and clicked, dragged, or sent by a number. */

import { useRef, useState } from 'react'
import type { ActorId } from '../../network/ids'
import { Button } from '../kit/Button'
import { useNetwork, useAllWords, useWorkspace } from '../workspace'
import { actorAt } from './ActorCell'
import { manyActors } from './ActorGrid'
import { BinPile } from './BinPile'
import { type BinValue, dropInto, type SortingProps } from './binning'
import { FindField } from './FindField'
import { useAnswerKeys } from './useAnswerKeys'
import { useCardDrag } from './useCardDrag'
import { usePiles } from './usePiles'
import { useWalkingCells } from './useWalkingCells'

const nobody: ReadonlySet<ActorId> = new Set()

export function BinBoard({ rating, sorting, question }: SortingProps) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const { bins: w } = useAllWords().questions
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(nobody)
  const { piles, unsorted, drawn, more } = usePiles(rating, sorting, query)
  const { box, tabbable, focus, walking } = useWalkingCells(drawn)
  const ghost = useRef<HTMLDivElement>(null)
  const there = [...chosen].filter((id) => sorting.has(id))

  const drop = (ids: readonly ActorId[], value: BinValue | null) => {
    dropInto(workspace, rating, sorting, ids, value)
    setChosen(nobody)
  }
  const dropAt = (ids: readonly ActorId[], key: string) => {
    const pile = piles.find((each) => each.key === key)
    if (pile) drop(ids, pile.value)
  }
  const { drag, onPointerDown, isClick } = useCardDrag({
    with: (id) => (there.includes(id) ? there : [id]),
    drop: dropAt,
    ghost,
  })
  /** By key: what is chosen, else the card with the focus; then the next card that waits has it. */
  const send = (value: BinValue | null) => {
    const focused = actorAt(document.activeElement)
    const ids = there.length > 0 ? there : focused ? [focused] : []
    if (ids.length === 0) return
    const at = unsorted.findIndex(({ id }) => id === focused)
    const waiting = [...unsorted.slice(at + 1), ...unsorted.slice(0, Math.max(0, at))]
    const next = at < 0 ? focused : (waiting.find(({ id }) => !ids.includes(id))?.id ?? focused)
    drop(ids, value)
    focus(next)
  }
  useAnswerKeys(Object.fromEntries(piles.map(({ key, value }) => [key, () => send(value)])))

  const onClick = ({ target, detail }: React.MouseEvent) => {
    if (!isClick(detail)) return
    const id = actorAt(target)
    const bin = (target as Element).closest<HTMLElement>('[data-bin]')?.dataset['bin']
    if (id) setChosen(new Set(chosen.has(id) ? there.filter((each) => each !== id) : [...there, id]))
    else if (bin !== undefined && there.length > 0) dropAt(there, bin)
  }
  const first = drag && network.actors.get(drag.ids[0]!)
  const sorted = sorting.size - (piles[0]?.count ?? 0)
  return (
    <>
      <h3 className="question">{question}</h3>
      <p className="hint">{w.howTo}</p>
      <div className="bin-tools">
        {sorting.size > manyActors && (
          <FindField query={query} onQuery={setQuery} onDown={() => focus(drawn[0] ?? null)} />
        )}
        <span role="status">{w.sorted(sorted, sorting.size)}</span>
        {there.length > 0 && (
          <>
            <strong>{w.chosen(there.length)}</strong>
            <Button look="quiet" onClick={() => setChosen(nobody)}>
              {w.unchoose}
            </Button>
          </>
        )}
      </div>
      <div
        ref={box}
        className="bin-board"
        role="group"
        aria-label={w.cards}
        style={{ '--bins': piles.length - 1 } as React.CSSProperties}
        onPointerDown={onPointerDown}
        onClick={onClick}
        {...walking}
      >
        {piles.map((pile) => (
          <BinPile
            key={pile.key}
            pile={pile}
            chosen={chosen}
            anyChosen={there.length > 0}
            over={drag?.over === pile.key}
            tabbable={tabbable}
            onMore={pile.value === null ? more : null}
          />
        ))}
      </div>
      <div ref={ghost} className="bin-ghost" hidden={!drag} aria-hidden="true">
        {drag && drag.ids.length > 1 ? w.count(drag.ids.length) : first?.name}
      </div>
    </>
  )
}
