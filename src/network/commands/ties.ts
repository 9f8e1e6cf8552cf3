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

/** Writes the same fields to each of the ties; ids without doubles. Refuses one that is gone. O(ids). */
export const editTies = command<{ ids: readonly TieId[]; patch: Partial<Omit<Tie, 'id' | 'a' | 'b'>> }>(
  (draft, { ids, patch }) => {
    const ties = ids.map((id) => ({ ...(draft.get('ties', id) ?? refuse('tieGone')), ...patch }))
    for (const tie of ties) draft.put('ties', tie)
    const [only] = ties
    return ties.length === 1 && only
      ? message('editTie', namesOf(draft, only.a, only.b))
      : message('editTies', { count: ties.length })
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
