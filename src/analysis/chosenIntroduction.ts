/** What a person chose among the ways of introducing two. */

import type { ActorId, PairId } from '../network/ids'

/** Which way of introducing the parties of an opportunity a person chose. */
export interface ChosenIntroduction {
  readonly pair: PairId
  /** From one party to the other. */
  readonly chain: readonly ActorId[]
  /** How the request travels; empty where there is no plan along this chain. */
  readonly request: readonly ActorId[]
}
