/** What the findings say is not known yet, and what to find out first. */

import type { ActorId } from '../network/ids'

/** Something to find out about an actor. */
export interface Task {
  /** findNeeds: what does the actor need? stillSo: is the receptivity noted long ago still right? */
  readonly kind: 'findNeeds' | 'stillSo'
  readonly actor: ActorId
  /** The structural worth (0..1) of the actor's best opportunity, and with whom; null = none in sight. */
  readonly best: { readonly core: number; readonly partner: ActorId } | null
  readonly contacts: number
  readonly offersUnknown: boolean
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
