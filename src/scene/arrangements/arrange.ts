/** The positions of the view that a person has chosen: their own, or computed ones. */

import type { Words } from '../../i18n/id'
import type { Layout } from '../../network/layout'
import type { Network } from '../../network/network'
import type { Palette } from '../palette'
import type { Arrangement } from './arrangement'
import { chessboard } from './chessboard'
import { handshakeRings } from './handshakes'

/** null for the person's own positions, and where the actor in the middle is not among those shown. O(n log n). */
export function arrangementOf(
  layout: Layout,
  network: Network,
  palette: Palette,
  { layouts, stances, levels, unknown }: Words['arrangements'],
): Arrangement | null {
  switch (layout.by) {
    case 'hand':
      return null
    case 'handshakes':
      if (!network.actors.has(layout.around)) return null
      return handshakeRings(network, layout, palette, layouts.ring)
    case 'stance':
      return chessboard(network, layout.aspect, palette, {
        stance: (stance) => (stance === null ? unknown : stances[stance]),
        influence: (level) => (level === null ? unknown : levels(level)),
      })
  }
}
