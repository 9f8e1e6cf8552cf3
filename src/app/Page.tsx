/** The views beside the map, loaded when they are first opened. */

import { lazy, Suspense } from 'react'
import type { View } from '../state/session'

const pages: Readonly<Record<Exclude<View, 'map'>, ReturnType<typeof lazy>>> = {
  people: lazy(async () => ({ default: (await import('../ui/pages/PeoplePage')).PeoplePage })),
  opportunities: lazy(async () => ({
    default: (await import('../ui/pages/OpportunitiesPage')).OpportunitiesPage,
  })),
  coalitions: lazy(async () => ({ default: (await import('../ui/pages/CoalitionsPage')).CoalitionsPage })),
  brokers: lazy(async () => ({ default: (await import('../ui/brokers/BrokersPage')).BrokersPage })),
  goals: lazy(async () => ({ default: (await import('../ui/pages/GoalsPage')).GoalsPage })),
  today: lazy(async () => ({ default: (await import('../ui/pages/TodayPage')).TodayPage })),
}

export function Page({ view }: { readonly view: Exclude<View, 'map'> }) {
  const Shown = pages[view]
  return (
    <Suspense>
      <Shown />
    </Suspense>
  )
}
