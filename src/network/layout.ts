/** What decides where actors lie on the map: the person's hand, handshakes from one actor, or stance and influence. */

import type { ActorId } from './ids'

export type Layout =
  | { readonly by: 'hand' }
  | {
      readonly by: 'handshakes'
      readonly around: ActorId
      /** Width ÷ height of the view for which the rings are drawn. */
      readonly aspect: number
    }
  | { readonly by: 'stance' }
