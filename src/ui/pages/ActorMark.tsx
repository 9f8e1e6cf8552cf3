/** An actor's sign as on the map: a circle is a person, a rounded square an organisation. */

import type { ActorKind } from '../../network/scales'
import { colourOfCoalition } from './CoalitionDot'

interface ActorMarkProps {
  readonly kind: ActorKind
  /** Colour of the main coalition; null = in none. */
  readonly colour: number | null
}

export function ActorMark({ kind, colour }: ActorMarkProps) {
  return (
    <span
      className={`actor-mark actor-mark-${kind}`}
      aria-hidden="true"
      style={colour === null ? undefined : { background: colourOfCoalition(colour) }}
    />
  )
}
