/** What the findings say is not known yet, and what to find out first. */

import type { ActorId, PairId } from '../network/ids'

/** Something to find out about an actor. */
export interface Task {
  /**
   * findNeeds: what does the actor need? findOffers: the needs are known, but what is on offer? noteReceptivity: how
   * receptive is the actor, of whom nothing was ever noted? stillSo: is what was noted long ago still right?
   */
  readonly kind: 'findNeeds' | 'findOffers' | 'noteReceptivity' | 'stillSo'
  readonly actor: ActorId
  /** The structural worth (0..1) of the actor's best opportunity, and with whom; null = none in sight. */
  readonly best: { readonly core: number; readonly partner: ActorId } | null
  readonly contacts: number
  readonly offersUnknown: boolean
}

/** A tie whose trust was never entered. */
export interface TrustTask {
  readonly a: ActorId
  readonly b: ActorId
  /** The best opportunity whose suggested introduction travels along the tie; null = none. */
  readonly opportunity: PairId | null
}

/** How much is not known yet. */
export interface Unknowns {
  readonly actors: number
  readonly needs: number
  readonly offers: number
  /** Never noted or expired. */
  readonly receptivity: number
  readonly ties: number
  /** Ties whose trust is assumed. */
  readonly trust: number
}
