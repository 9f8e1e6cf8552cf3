/** The opportunities with room: pairs of actors, pairs of coalitions, rings, and the deals made of them. */

import { lazy, Suspense } from 'react'
import { opportunitiesTabs } from '../../state/session'
import { Tabs } from '../kit/Tabs'
import { Gaps } from '../opportunities/Gaps'
import { useSession, useWords, useWorkspace } from '../workspace'
import { PairsPanel } from './PairsPanel'
import './opportunities.css'
import './pages.css'

const RingsPanel = lazy(async () => ({ default: (await import('../rings/RingsPanel')).RingsPanel }))
const DealsBoard = lazy(async () => ({ default: (await import('../deals/DealsBoard')).DealsBoard }))

const gapsShown = 40

export function OpportunitiesPage() {
  const { session } = useWorkspace()
  const { rings } = useWords()
  const tab = useSession((state) => state.opportunitiesTab)
  return (
    <Tabs
      label={rings.tabs.label}
      value={tab}
      tabs={opportunitiesTabs.map((value) => ({ value, label: rings.tabs[value] }))}
      onChange={(opportunitiesTab) => session.setState({ opportunitiesTab })}
    >
      {tab === 'pairs' && <PairsPanel />}
      {tab === 'gaps' && (
        <div className="opportunities-single">
          <Gaps shown={gapsShown} onMap />
        </div>
      )}
      <Suspense>
        {tab === 'rings' && <RingsPanel />}
        {tab === 'deals' && <DealsBoard />}
      </Suspense>
    </Tabs>
  )
}
