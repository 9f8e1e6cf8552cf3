/** Says that a part of the map is highlighted, and puts the light out again. */

import { X } from 'lucide-react'
import type { ActorId } from '../../network/ids'
import { useNetwork, useSession, useAllWords, useWorkspace } from '../workspace'

export function Spotlight() {
  const { session } = useWorkspace()
  const { actors } = useNetwork()
  const { spotlight: w } = useAllWords().brokers
  const spotlight = useSession((state) => (state.opportunity ? null : state.spotlight))
  const lit = [...(spotlight ?? [])].filter((id) => actors.has(id as ActorId)).length
  if (lit === 0) return null
  return (
    <div className="note-strip">
      <span role="status">{w.count(lit)}</span>
      <button
        type="button"
        className="icon-button"
        aria-label={w.clear}
        title={w.clear}
        onClick={() => session.setState({ spotlight: null })}
      >
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  )
}
