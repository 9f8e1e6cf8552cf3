/** The views beside the map, loaded when they are first opened. */

import { lazy, Suspense } from 'react'
import type { Theme } from '../scene/palette'
import type { View } from '../state/session'

const pages: Readonly<Record<Exclude<View, 'map' | 'history'>, ReturnType<typeof lazy>>> = {
  people: lazy(async () => ({ default: (await import('../ui/people/PeoplePage')).PeoplePage })),
  opportunities: lazy(async () => ({
    default: (await import('../ui/pages/OpportunitiesPage')).OpportunitiesPage,
  })),
  coalitions: lazy(async () => ({ default: (await import('../ui/pages/CoalitionsPage')).CoalitionsPage })),
  brokers: lazy(async () => ({ default: (await import('../ui/brokers/BrokersPage')).BrokersPage })),
  goals: lazy(async () => ({ default: (await import('../ui/pages/GoalsPage')).GoalsPage })),
  questions: lazy(async () => ({ default: (await import('../ui/questions/QuestionsPage')).QuestionsPage })),
  today: lazy(async () => ({ default: (await import('../ui/pages/TodayPage')).TodayPage })),
}

const HistoryPage = lazy(async () => ({ default: (await import('../ui/history/HistoryPage')).HistoryPage }))

interface PageProps {
  readonly view: Exclude<View, 'map'>
  readonly theme: Theme
}

export function Page({ view, theme }: PageProps) {
  const Shown = view === 'history' ? null : pages[view]
  return <Suspense>{Shown ? <Shown /> : <HistoryPage theme={theme} />}</Suspense>
}
