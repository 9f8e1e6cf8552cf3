/** The view in the address, so that Back leads to the view before, and a reload or a bookmark to the same one. */

import { useLayoutEffect } from 'react'
import { type View, views } from '../state/session'
import type { Workspace } from '../state/workspace'

export function useAddress({ session }: Workspace): void {
  useLayoutEffect(() => {
    const follow = () => {
      const view = viewIn(window.location.hash)
      if (view && view !== session.getState().view) session.setState({ view })
    }
    follow()
    const stop = session.subscribe(({ view }) => {
      if (view !== viewIn(window.location.hash)) window.history.pushState(null, '', `#${view}`)
    })
    // Back and Forward, and a hash typed by hand, both end here.
    window.addEventListener('popstate', follow)
    return () => {
      stop()
      window.removeEventListener('popstate', follow)
    }
  }, [session])
}

/** Without a hash it is the map; null for one that is no view. */
export function viewIn(hash: string): View | null {
  return hash === '' ? 'map' : (views.find((view) => `#${view}` === hash) ?? null)
}
