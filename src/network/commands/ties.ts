/** Commands on ties: who knows whom. */

import type { Draft } from '../draft'
import { type ActorId, type PairId, pairId, type TieId } from '../ids'
import { message } from '../message'
import type { Tie } from '../records'
import type { Level } from '../scales'
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

/**
 * Rates the trust of several pairs at once; `id` names the tie that is added where there is none yet. null says that the
 * trust is not known: it makes no tie. O(ties + pairs).
 */
export const rateTies = command<{
  pairs: readonly Pick<Tie, 'id' | 'a' | 'b'>[]
  trust: Level | null
}>((draft, { pairs, trust }) => {
  const byPair = new Map<PairId, Tie>()
  for (const tie of draft.rows('ties')) byPair.set(pairId(tie.a, tie.b), tie)
  for (const { id, a, b } of pairs) {
    const tie = byPair.get(pairId(a, b))
    if (tie) draft.put('ties', { ...tie, trust })
    else if (trust !== null) putNewTie(draft, { ...plainTie(id, a, b), trust })
  }
  const only = pairs.length === 1 && pairs[0] ? namesOf(draft, pairs[0].a, pairs[0].b) : { a: '', b: '' }
  return message('rateTies', { count: pairs.length, ...only })
})

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
