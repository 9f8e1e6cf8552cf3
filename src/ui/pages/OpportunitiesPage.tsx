/** The opportunities with room: pairs of actors, pairs of coalitions, rings, and the deals made of them. */

import { Suspense } from 'react'
import { opportunitiesTabs } from '../../state/session'
import { Tabs } from '../kit/Tabs'
import { Gaps } from '../opportunities/Gaps'
import { ThresholdsLink } from '../opportunities/ThresholdsLink'
import { useSession, useAllWords, useWorkspace } from '../workspace'
import { whenAsked } from '../whenAsked'
import { PairsPanel } from './PairsPanel'
import './opportunities.css'
import './pages.css'
import './print.css'

const RingsPanel = whenAsked(async () => (await import('../rings/RingsPanel')).RingsPanel)
const DealsBoard = whenAsked(async () => (await import('../deals/DealsBoard')).DealsBoard)

const gapsShown = 40

export function OpportunitiesPage() {
  const { session } = useWorkspace()
  const { rings } = useAllWords()
  const tab = useSession((state) => state.opportunitiesTab)
  return (
    <Tabs
      label={rings.tabs.label}
      value={tab}
      tabs={opportunitiesTabs.map((value) => ({ value, label: rings.tabs[value] }))}
      onChange={(opportunitiesTab) => session.setState({ opportunitiesTab })}
    >
      {/* The tab says it to those who see; a page is also read by its headings. */}
      {tab !== 'pairs' && <h2 className="unseen">{rings.tabs[tab]}</h2>}
      {tab === 'pairs' && <PairsPanel />}
      {tab === 'gaps' && (
        <div className="opportunities-single">
          <Gaps shown={gapsShown} onMap />
          <ThresholdsLink />
        </div>
      )}
      <Suspense>
        {tab === 'rings' && <RingsPanel />}
        {tab === 'deals' && <DealsBoard />}
      </Suspense>
    </Tabs>
  )
}
