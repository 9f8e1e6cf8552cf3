/** Computed views of the map: other positions than the person's own, which stay as they are. */

import type { ActorId } from '../../network/ids'
import type { Mark } from '../marks'
import type { Point } from '../outline'

export interface Arrangement {
  /** Of every actor. */
  readonly positions: ReadonlyMap<ActorId, Point>
  /** What shows where things stand: rings, squares, and what they are called; drawn in place of the outlines. */
  readonly guides: readonly Mark[]
}

/** Seen from afar, what guides are called is written larger, at most by this: there is little room beside squares. */
export const largestGuideText = 1.8
