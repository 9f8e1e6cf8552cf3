/** The views, as a rail at the side; on a phone at the foot. */

import { CalendarCheck, Flag, Map as MapIcon, Share2, Sparkles, Users, Waypoints } from 'lucide-react'
import { mainViews } from '../../state/session'
import { useSession, useWords, useWorkspace } from '../workspace'

const icons: Readonly<Record<(typeof mainViews)[number], typeof MapIcon>> = {
  map: MapIcon,
  people: Users,
  opportunities: Sparkles,
  coalitions: Waypoints,
  brokers: Share2,
  goals: Flag,
  today: CalendarCheck,
}

export function Rail() {
  const { session } = useWorkspace()
  const { views: w } = useWords().frame
  const current = useSession((state) => state.view)
  return (
    <nav className="rail" aria-label={w.label}>
      {mainViews.map((view) => {
        const Icon = icons[view]
        return (
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
        )
      })}
    </nav>
  )
}
