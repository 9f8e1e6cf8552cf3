/** One bin with what lies in it, or the cards that wait. */

import { memo } from 'react'
import type { ActorId } from '../../network/ids'
import { Button } from '../kit/Button'
import { useAllWords, useNetwork, usePreferences } from '../workspace'
import { ActorCell } from './ActorCell'
import { atOnce } from './ActorGrid'
import type { Pile } from './usePiles'

interface BinPileProps {
  readonly pile: Pile
  readonly chosen: ReadonlySet<ActorId>
  readonly anyChosen: boolean
  /** A dragged card is above it. */
  readonly over: boolean
  readonly tabbable: ActorId | null
  /** Draws more of the cards that wait. */
  readonly onMore: (() => void) | null
}

export const BinPile = memo(function BinPile(props: BinPileProps) {
  const { pile, chosen, anyChosen, over, tabbable, onMore } = props
  const { key, value, label, count, drawn, hintOf, hidden } = pile
  const network = useNetwork()
  const singleKeys = usePreferences((state) => state.singleKeys)
  const { bins: w, more } = useAllWords().questions
  const waiting = value === null
  // Each pile is a stop of Tab of its own, so that it can be scrolled by keyboard.
  const stop = drawn.some(({ id }) => id === tabbable) ? tabbable : drawn[0]?.id
  return (
    <section
      className={`bin ${waiting ? 'bin-unsorted' : ''} ${over ? 'bin-over' : ''}`}
      data-bin={key}
      aria-label={label}
    >
      <button
        type="button"
        className="bin-head"
        aria-label={`${label}: ${w.count(count)}`}
        aria-keyshortcuts={singleKeys ? key : undefined}
        title={anyChosen ? w.dropHere : undefined}
        disabled={!anyChosen}
      >
        {singleKeys && <kbd>{key}</kbd>}
        <span>{label}</span>
        <span className="bin-count">{count}</span>
      </button>
      {waiting && count === 0 && <p className="hint">{w.allSorted}</p>}
      <div className="bin-cards">
        {drawn.map((actor) => (
          <ActorCell
            key={actor.id}
            id={actor.id}
            name={actor.name}
            kind={actor.kind}
            colour={network.coalitions.get(actor.coalitions[0]!)?.colour ?? null}
            hint={hintOf(actor)}
            pressed={chosen.has(actor.id)}
            tabbable={actor.id === stop}
          />
        ))}
        {hidden > 0 &&
          (onMore ? (
            <Button
              onClick={(event) => {
                // It stands in the pile, but is no drop.
                event.stopPropagation()
                onMore()
              }}
            >
              {more(Math.min(hidden, atOnce))}
            </Button>
          ) : (
            <small className="hint">{w.more(hidden)}</small>
          ))}
      </div>
    </section>
  )
})
