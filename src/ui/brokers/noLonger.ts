/** What a trial does to the ways between actors: whom it cuts off, and whom it gave a second way. */

import type { CutActor, Cuts, CutTie } from '../../analysis/studies/cuts'
import { type ActorId, pairId } from '../../network/ids'
import { aboutOf, type Network } from '../../network/network'
import type { Day } from '../../network/records'
import { contactsOf } from './lightUp'

/** Of both networks of a what-if, the one with which it began and the one that is tried. */
export interface Trial {
  readonly before: Cuts
  readonly now: Omit<Cuts, 'singleTies'>
  readonly from: Network
  readonly network: Network
}

/**
 * Those who had a way to the rest of their part and, though still there, have none now: all but the largest piece of the
 * part; of equal pieces mine counts as the rest. O(actors).
 */
export function cutOffByTrial({ before, now, from, network }: Trial): ReadonlySet<ActorId> {
  const [were, are] = [partsOf(before), partsOf(now)]
  const { me } = aboutOf(from)
  const parts = new Map<number | undefined, Map<number | undefined, ActorId[]>>()
  for (const id of from.actors.keys()) {
    if (!network.actors.has(id)) continue
    const pieces = parts.get(were.get(id)) ?? new Map<number | undefined, ActorId[]>()
    parts.set(were.get(id), pieces)
    const piece = pieces.get(are.get(id))
    if (piece) piece.push(id)
    else pieces.set(are.get(id), [id])
  }
  const isMine = (piece: readonly ActorId[]) => Number(me !== null && piece.includes(me))
  return new Set(
    [...parts.values()].flatMap((pieces) => {
      const all = [...pieces.values()]
      const rest = all.reduce((best, piece) =>
        (piece.length - best.length || isMine(piece) - isMine(best)) > 0 ? piece : best,
      )
      return all.filter((piece) => piece !== rest).flat()
    }),
  )
}

/**
 * Who cut others off before and, though all that matters is still there, cuts off nobody now, since there is another
 * way. Where the ways are gone nothing was mended. Nor is anything said of ties while the list of now leaves some out.
 * O(actors · those who are no longer cut + ties before · ties).
 *
 * @param off whom the trial cuts off
 */
export function noLongerCut(
  { before, now, from, network }: Trial,
  off: ReadonlySet<ActorId>,
  today: Day,
): Pick<Cuts, 'actors' | 'ties'> {
  const were = partsOf(before)
  const cuts = new Set(now.actors.map(({ actor }) => actor))
  const isThere = (id: ActorId) => network.actors.has(id) && !off.has(id)
  const isMended = ({ actor, cutOff }: CutActor) => {
    if (cuts.has(actor) || !isThere(actor)) return false
    const others = [...from.actors.keys()].filter((id) => id !== actor && were.get(id) === were.get(actor))
    if (cutOff === null) return others.every(isThere)
    const few = new Set(cutOff)
    return isJoined(cutOff) && others.some((id) => !few.has(id) && isThere(id))
  }
  /** Some are left, and none of them is cut off. */
  const isJoined = (ids: readonly ActorId[]) => ids.some(isThere) && !ids.some((id) => off.has(id))
  const isTied = ({ from: many, to }: CutTie) => {
    const contacts = [contactsOf(network, many, today), contactsOf(network, to, today)]
    return contacts[0]!.includes(to) && contacts.every(({ length }) => length > 1)
  }
  const isStillCut = (tie: CutTie) => now.ties.some((each) => isSamePair(each, tie))
  const areTiesKnown = now.ties.length === now.tieCount
  return {
    actors: before.actors.filter(isMended),
    ties: before.ties.filter(
      (tie) => areTiesKnown && !isStillCut(tie) && isTied(tie) && isThere(tie.from) && isJoined(tie.cutOff),
    ),
  }
}

/** The number of the part in which an actor lies; the largest has none. O(actors). */
function partsOf({ apart }: Pick<Cuts, 'apart'>): ReadonlyMap<ActorId, number> {
  return new Map(apart.flatMap((part, k) => part.map((id) => [id, k] as const)))
}

export function isSamePair(one: CutTie, other: CutTie): boolean {
  return pairId(one.from, one.to) === pairId(other.from, other.to)
}
