/** Parts of the map that come a moment after it: nobody can use them before it is drawn. */

import { lazy } from 'react'

const loadMinimap = async () => ({ default: (await import('./Minimap')).Minimap })
const loadHandles = async () => ({ default: (await import('./Handles')).Handles })

export const Minimap = lazy(loadMinimap)
export const Handles = lazy(loadHandles)

/** Fetches them, so that they are there even if the server has gone. Rejects when one cannot be had. */
export async function fetchLater(): Promise<void> {
  await loadMinimap()
  await loadHandles()
}
