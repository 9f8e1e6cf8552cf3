/** Whether there is room for one thing at a time only, as on a phone. */

import { useSyncExternalStore } from 'react'

const query = () => window.matchMedia('(width <= 760px)')

export function useNarrow(): boolean {
  return useSyncExternalStore(follow, () => query().matches)
}

function follow(changed: () => void): () => void {
  const list = query()
  list.addEventListener('change', changed)
  return () => list.removeEventListener('change', changed)
}
