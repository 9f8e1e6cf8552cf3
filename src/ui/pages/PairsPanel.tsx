/** Pairs of actors: the list left, the one in focus, or the best, with its reasons right. */

import { actions } from '../actions/actions'
import { Button } from '../kit/Button'
import { OpportunityCard } from '../opportunities/OpportunityCard'
import { Daring } from '../opportunities/Daring'
import { HeldBack } from '../opportunities/HeldBack'
import { OpportunityPanel } from '../opportunities/OpportunityPanel'
import { OpportunityRows } from '../opportunities/OpportunityRows'
import { Proposals } from '../opportunities/Proposals'
import { ThresholdsLink } from '../opportunities/ThresholdsLink'
import { Compared } from '../whatIf/Compared'
import { useAllWords, useInsights, useNetwork, useSession, useWords, useWorkspace } from '../workspace'
import { EmptyState } from './EmptyState'

export function PairsPanel() {
  const { session } = useWorkspace()
  const { opportunities: w } = useWords()
  const network = useNetwork()
  const findings = useInsights((state) => state.findings)
  const before = useInsights((state) => state.before)
  const of = useInsights((state) => state.of)
  const focus = useSession((state) => state.opportunity)
  const known = (findings?.opportunities ?? []).filter(
    ({ a, b }) => network.actors.has(a) && network.actors.has(b),
  )
  const focused = known.find(({ pair }) => pair === focus)
  const shown = focused ?? known[0]
  if (network.actors.size === 0) return <NobodyYet />
  if (!findings || !shown)
    return (
      <div className="opportunities-single">
        <OpportunityPanel />
      </div>
    )
  return (
    <section
      className={`opportunities-page ${focused ? 'opportunities-page-focused' : ''}`}
      role="region"
      aria-label={w.label}
    >
      <div className="opportunities-list">
        <header className="page-head">
          <h2>{w.title}</h2>
          <small className="hint">
            <Compared
              was={before && w.count(before.opportunities.length, before.opportunityCount)}
              is={w.count(known.length, findings.opportunityCount)}
            />
          </small>
        </header>
        <Daring />
        <ThresholdsLink />
        {of !== network && <p className="hint">{w.stale}</p>}
        <OpportunityRows opportunities={findings.opportunities} current={shown.pair} />
        <Proposals />
        <HeldBack />
      </div>
      <div className="opportunities-card">
        <button
          type="button"
          className="link-button opportunities-back"
          onClick={() => session.setState({ opportunity: null })}
        >
          {w.back}
        </button>
        <OpportunityCard key={shown.pair} opportunity={shown} />
      </div>
    </section>
  )
}

function NobodyYet() {
  const workspace = useWorkspace()
  const words = useAllWords()
  const { opportunities: w } = words
  return (
    <section className="opportunities-single" role="region" aria-label={w.label}>
      <h2>{w.title}</h2>
      <EmptyState text={w.empty.noActors}>
        <Button look="strong" onClick={() => actions.importContacts.run(workspace)}>
          {actions.importContacts.label(words)}
        </Button>
        <Button onClick={() => actions.openSample.run(workspace)}>{actions.openSample.label(words)}</Button>
        <Button onClick={() => workspace.session.setState({ view: 'map' })}>{words.pages.openMap}</Button>
      </EmptyState>
    </section>
  )
}
