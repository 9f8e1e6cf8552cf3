/** Whom a trial made safe: who cut others off before it and, though still there, cuts off nobody now. */

import type { Cuts, CutTie } from '../../analysis/studies/cuts'
import { pairId } from '../../network/ids'
import type { Network } from '../../network/network'
import type { Day } from '../../network/records'
import { contactsOf } from './lightUp'

/**
 * Who left, and a tie that ended, have cut off whom they could: of them nothing is said. Nor of ties while the list of
 * now leaves some out. O(actors² + ties before · ties).
 *
 * @param network as it is tried
 */
export function noLongerCut(
  before: Cuts,
  now: Omit<Cuts, 'singleTies'>,
  network: Network,
  today: Day,
): Pick<Cuts, 'actors' | 'ties'> {
  const isStillCut = (tie: CutTie) => now.ties.some((each) => isSamePair(each, tie))
  const isTied = ({ from, to }: CutTie) => contactsOf(network, from, today).includes(to)
  return {
    actors: before.actors.filter(
      ({ actor }) => network.actors.has(actor) && !now.actors.some((each) => each.actor === actor),
    ),
    ties: now.ties.length < now.tieCount ? [] : before.ties.filter((tie) => !isStillCut(tie) && isTied(tie)),
  }
}

export function isSamePair(one: CutTie, other: CutTie): boolean {
  return pairId(one.from, one.to) === pairId(other.from, other.to)
}
