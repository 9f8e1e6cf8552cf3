/** The views, as a rail at the side; on a phone at the foot. */

import { CalendarCheck, Flag, Map as MapIcon, Sparkles, Users, Waypoints } from 'lucide-react'
import type { View } from '../../state/session'
import { useSession, useWords, useWorkspace } from '../workspace'

/** The views of daily work, in the order shown; the others are reached from where they are needed. */
const entries = [
  { view: 'map', icon: MapIcon },
  { view: 'people', icon: Users },
  { view: 'opportunities', icon: Sparkles },
  { view: 'coalitions', icon: Waypoints },
  { view: 'goals', icon: Flag },
  { view: 'today', icon: CalendarCheck },
] as const satisfies readonly { readonly view: View; readonly icon: typeof MapIcon }[]

export function Rail() {
  const { session } = useWorkspace()
  const { views: w } = useWords().frame
  const current = useSession((state) => state.view)
  return (
    <nav className="rail" aria-label={w.label}>
      {entries.map(({ view, icon: Icon }) => (
        <a
          key={view}
          href={`#${view}`}
          className={`rail-link ${view === current ? 'rail-link-current' : ''}`}
          aria-current={view === current ? 'page' : undefined}
          onClick={(event) => {
            event.preventDefault()
            session.setState({ view })
          }}
        >
          <Icon size={22} aria-hidden="true" />
          <span>{w[view]}</span>
        </a>
      ))}
    </nav>
  )
}
