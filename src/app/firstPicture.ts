/** Has the map drawn as it was left, as soon as anything runs: the page needs as long to come up. */

import { pixelsNow } from '../map/piece'
import { marginOf } from '../map/sheet'
import type { Coming } from '../map/useFirstPicture'
import { labelScaleAt } from '../map/useLabelScale'
import { sceneChoices } from '../scene/choices'
import { grown } from '../scene/extent'
import { holdIdle } from '../state/idle'
import type { PreferencesState } from '../state/preferences'
import { drawFirstPicture } from './drawFirstPicture'
import { viewIn } from './useAddress'
import { themeNow } from './useTheme'

/** @returns gives the picture that is on its way, once; null where a small map is drawn as soon without, or none is seen */
export function askForPicture(preferences: PreferencesState): () => Coming | null {
  let coming = begin(preferences)
  return () => {
    const taken = coming
    coming = null
    return taken
  }
}

function begin(preferences: PreferencesState): Coming | null {
  const { network, large, view } = preferences
  // Who cannot draw in a worker had better not begin.
  if (typeof OffscreenCanvas === 'undefined') return null
  if (!network || !large || !view || (viewIn(window.location.hash) ?? 'map') !== 'map') return null
  // The map has less than the window.
  const screen = { x: 0, y: 0, width: window.innerWidth, height: window.innerHeight }
  const asked = {
    network,
    look: {
      theme: themeNow(preferences.theme),
      labelScale: labelScaleAt(view.zoom),
      ...sceneChoices(preferences),
    },
    view: { x: view.x, y: view.y, scale: view.zoom },
    limit: grown(screen, marginOf(screen)),
    pixels: pixelsNow(),
  }
  const picture = drawFirstPicture(asked)
  holdIdle(picture)
  return { asked, picture }
}
