/** The views beside the map, loaded when they are first opened. */

import { Suspense } from 'react'
import type { Theme } from '../scene/palette'
import type { View } from '../state/session'
import { whenAsked } from '../ui/whenAsked'

const pages: Readonly<Record<Exclude<View, 'map' | 'history'>, ReturnType<typeof whenAsked>>> = {
  people: whenAsked(async () => (await import('../ui/people/PeoplePage')).PeoplePage),
  opportunities: whenAsked(async () => (await import('../ui/pages/OpportunitiesPage')).OpportunitiesPage),
  coalitions: whenAsked(async () => (await import('../ui/pages/CoalitionsPage')).CoalitionsPage),
  brokers: whenAsked(async () => (await import('../ui/brokers/BrokersPage')).BrokersPage),
  goals: whenAsked(async () => (await import('../ui/pages/GoalsPage')).GoalsPage),
  questions: whenAsked(async () => (await import('../ui/questions/QuestionsPage')).QuestionsPage),
  today: whenAsked(async () => (await import('../ui/pages/TodayPage')).TodayPage),
}

const HistoryPage = whenAsked(async () => (await import('../ui/history/HistoryPage')).HistoryPage)

interface PageProps {
  readonly view: Exclude<View, 'map'>
  readonly theme: Theme
}

export function Page({ view, theme }: PageProps) {
  const Shown = view === 'history' ? null : pages[view]
  return <Suspense>{Shown ? <Shown /> : <HistoryPage theme={theme} />}</Suspense>
}
