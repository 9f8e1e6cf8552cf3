/** The views beside the map. */

import type { View } from '../state/session'
import { CoalitionsPage } from '../ui/pages/CoalitionsPage'
import { GoalsPage } from '../ui/pages/GoalsPage'
import { OpportunitiesPage } from '../ui/pages/OpportunitiesPage'
import { PeoplePage } from '../ui/pages/PeoplePage'
import { TodayPage } from '../ui/pages/TodayPage'

export function Page({ view }: { readonly view: View }) {
  if (view === 'people') return <PeoplePage />
  if (view === 'opportunities') return <OpportunitiesPage />
  if (view === 'coalitions') return <CoalitionsPage />
  if (view === 'goals') return <GoalsPage />
  return <TodayPage />
}
