/** What decides where actors lie on the map: the person's hand, handshakes from one actor, or stance and influence. */

import type { ActorId } from './ids'

/** Width ÷ height of the room for which positions are computed. */
interface Room {
  readonly aspect: number
}

export type Layout =
  | { readonly by: 'hand' }
  | ({ readonly by: 'handshakes'; readonly around: ActorId } & Room)
  | ({ readonly by: 'stance' } & Room)
