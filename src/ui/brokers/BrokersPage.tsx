/** Who joins coalitions, who cannot be replaced, how open coalitions are, and where I stand myself. */

import { Button } from '../kit/Button'
import { EmptyState } from '../pages/EmptyState'
import { PageFrame } from '../pages/PageFrame'
import { useNetwork, useAllWords, useWorkspace } from '../workspace'
import { CoalitionOpenness } from './CoalitionOpenness'
import { CutOff } from './CutOff'
import { KeyPlayers } from './KeyPlayers'
import { MyContacts } from './MyContacts'
import { NewTies } from './NewTies'
import { Ranking } from './Ranking'
import './brokers.css'

export function BrokersPage() {
  const { session } = useWorkspace()
  const { ties, exchanges } = useNetwork()
  const { brokers: w, pages } = useAllWords()
  if (ties.size + exchanges.size === 0)
    return (
      <PageFrame title={w.title}>
        <EmptyState text={w.empty}>
          <Button look="strong" onClick={() => session.setState({ view: 'map' })}>
            {pages.openMap}
          </Button>
        </EmptyState>
      </PageFrame>
    )
  return (
    <PageFrame title={w.title}>
      <div className="page-columns">
        <div className="page-column">
          <Ranking />
          <CoalitionOpenness />
        </div>
        <div className="page-column">
          <MyContacts />
          <NewTies />
          <CutOff />
          <KeyPlayers />
        </div>
      </div>
    </PageFrame>
  )
}
