/** An actor as a card to tap: its sign, its name, and a line on what is known of it. */

import { memo } from 'react'
import type { ActorId } from '../../network/ids'
import type { ActorKind } from '../../network/scales'
import { ActorMark } from '../pages/ActorMark'

interface ActorCellProps {
  readonly id: ActorId
  readonly name: string
  readonly kind: ActorKind
  /** Of the main coalition; null = in none. */
  readonly colour: number | null
  readonly hint: string
  /** null = a card that is no switch. */
  readonly pressed: boolean | null
  /** Tab stops at one of the cards only. */
  readonly tabbable: boolean
}

/** Clicks are heard by what holds the cards: `data-actor` says which one it was. */
export const ActorCell = memo(function ActorCell(props: ActorCellProps) {
  const { id, name, kind, colour, hint, pressed, tabbable } = props
  return (
    <button
      type="button"
      className="actor-cell"
      data-actor={id}
      aria-pressed={pressed ?? undefined}
      tabIndex={tabbable ? 0 : -1}
      title={name}
    >
      <ActorMark kind={kind} colour={colour} />
      <span className="actor-cell-text">
        <span className="actor-cell-name">{name}</span>
        {hint !== '' && <small>{hint}</small>}
      </span>
    </button>
  )
})

/** The actor of the card that something happened on. */
export function actorAt(target: EventTarget | null): ActorId | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-actor]') : null
  return (cell?.dataset['actor'] as ActorId | undefined) ?? null
}
