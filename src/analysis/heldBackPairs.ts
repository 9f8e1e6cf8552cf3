/** Which of the pairs that are held back are the most worth a second look, and what is in their way. */

import type { ActorId } from '../network/ids'

/** A pair with introducers that is no opportunity, and whom to ask what so that it becomes one. */
export interface HeldBackPair {
  readonly a: ActorId
  readonly b: ActorId
  readonly reason: HeldBackReason
  /** The closed parties, or those known to gain nothing; empty for the other reasons. */
  readonly missing: readonly ActorId[]
}

/** Those that a person may want to change; what was put off or dismissed is listed as such. */
const heldBackReasons = ['closed', 'proposed', 'parted', 'oneSided'] as const
export type HeldBackReason = (typeof heldBackReasons)[number]

/** As many of each reason as anybody will look at. */
const listed = 10

interface Kept<Pair> {
  readonly pair: Pair
  readonly worth: number
}

/** Keeps the `listed` best of each reason, the first ones of equal worth. Each `note` O(listed). */
export function keepHeldBack<Pair>() {
  const kept = new Map<HeldBackReason, Kept<Pair>[]>()
  return {
    note(reason: HeldBackReason, worth: number, makePair: () => Pair): void {
      let own = kept.get(reason)
      if (!own) kept.set(reason, (own = []))
      if (own.length === listed && own[listed - 1]!.worth >= worth) return
      const place = own.findIndex((each) => each.worth < worth)
      own.splice(place === -1 ? own.length : place, 0, { pair: makePair(), worth })
      own.length = Math.min(own.length, listed)
    },
    /** The best first, reason by reason. */
    pairs: (): readonly Pair[] =>
      heldBackReasons.flatMap((reason) => (kept.get(reason) ?? []).map(({ pair }) => pair)),
  }
}
