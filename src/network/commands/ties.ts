/** Commands on ties: who knows whom. */

import type { Draft } from '../draft'
import { type ActorId, pairId, type TieId } from '../ids'
import { message } from '../message'
import type { Tie } from '../records'
import { actorIn } from './actors'
import { command, refuse } from './command'

/** Refuses a tie to oneself and a second tie of a pair. */
export const addTie = command<{ tie: Tie }>((draft, { tie }) => {
  putNewTie(draft, tie)
  return message('addTie', namesOf(draft, tie.a, tie.b))
})

export const editTie = command<{ id: TieId; patch: Partial<Omit<Tie, 'id' | 'a' | 'b'>> }>(
  (draft, { id, patch }) => {
    const tie = { ...(draft.get('ties', id) ?? refuse('tieGone')), ...patch }
    draft.put('ties', tie)
    return message('editTie', namesOf(draft, tie.a, tie.b))
  },
)

export function putNewTie(draft: Draft, tie: Tie): void {
  const { a, b } = namesOf(draft, tie.a, tie.b)
  if (tie.a === tie.b) refuse('tieToItself', { name: a })
  if (tieBetween(draft, tie.a, tie.b)) refuse('alreadyTied', { a, b })
  draft.put('ties', tie)
}

/** O(ties). */
export function tieBetween(draft: Draft, a: ActorId, b: ActorId): Tie | null {
  const pair = pairId(a, b)
  for (const tie of draft.rows('ties')) if (pairId(tie.a, tie.b) === pair) return tie
  return null
}

export function namesOf(draft: Draft, a: ActorId, b: ActorId): { a: string; b: string } {
  return { a: actorIn(draft, a).name, b: actorIn(draft, b).name }
}

/** A tie about which nothing is known but that it exists. */
export function plainTie(id: TieId, a: ActorId, b: ActorId): Tie {
  return { id, a, b, trust: null, since: null, until: null, note: '' }
}
