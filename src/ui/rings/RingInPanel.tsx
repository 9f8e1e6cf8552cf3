/** The ring in focus in the panel beside the map. */

import { useEffect } from 'react'
import { useSession, useWorkspace } from '../workspace'
import { RingCard } from './RingCard'
import { useFollowedRings } from './useFollowedRings'

export function RingInPanel() {
  const { session } = useWorkspace()
  const id = useSession((state) => state.ring)
  const { isCurrent, byId } = useFollowedRings()
  const ring = byId(id)
  // What is a ring no more is not in focus any more.
  const isGone = isCurrent && ring === null
  useEffect(() => {
    if (isGone) session.setState({ ring: null })
  }, [isGone, session])
  return ring && <RingCard key={ring.id} ring={ring} isCurrent={isCurrent} />
}
