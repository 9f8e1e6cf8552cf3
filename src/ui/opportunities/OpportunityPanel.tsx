/** The side panel of opportunities: the one in focus with its reasons, or the ranked list. */

import { Suspense } from 'react'
import { actions } from '../actions/actions'
import { hasNoMe } from '../actions/addMe'
import { Button } from '../kit/Button'
import { FindOut } from '../pages/FindOut'
import { whenAsked } from '../whenAsked'
import { Compared } from '../whatIf/Compared'
import { useDocument, useInsights, useNetwork, useSession, useWords, useWorkspace } from '../workspace'
import { BridgeRecord } from './BridgeRecord'
import { Gaps } from './Gaps'
import { HeldBack } from './HeldBack'
import { OpportunityRows } from './OpportunityRows'
import { Proposals } from './Proposals'

const OpportunityCard = whenAsked(async () => (await import('./OpportunityCard')).OpportunityCard)
const RingInPanel = whenAsked(async () => (await import('../rings/RingInPanel')).RingInPanel)

const GoneOpportunities = whenAsked(
  async () => (await import('../whatIf/GoneOpportunities')).GoneOpportunities,
)

export function OpportunityPanel() {
  const workspace = useWorkspace()
  const { session } = workspace
  const words = useWords()
  const { opportunities: w } = words
  const network = useNetwork()
  const trying = useDocument((state) => state.whatIf !== null)
  const findings = useInsights((state) => state.findings)
  const before = useInsights((state) => state.before)
  const of = useInsights((state) => state.of)
  const focus = useSession((state) => state.opportunity)
  const hasRing = useSession((state) => state.ring !== null)
  const listed = findings?.opportunities ?? []
  const focused = listed.find(({ pair }) => pair === focus)
  // Guesses about strangers are no advice: then tasks instead.
  const unknown = findings?.unknowns.needs ?? 0
  const manyUnknown = !focused && unknown > 5 && unknown > network.actors.size / 2
  const known = listed.filter(({ a, b }) => network.actors.has(a) && network.actors.has(b))
  return (
    <section className="panel-section opportunities" role="region" aria-label={w.label}>
      <header className="panel-head">
        <h2>{w.title}</h2>
        {focused || hasRing ? (
          <button
            type="button"
            className="link-button"
            onClick={() => session.setState({ opportunity: null, ring: null })}
          >
            {w.back}
          </button>
        ) : (
          findings && (
            <small className="hint">
              <Compared
                was={before && w.count(before.opportunities.length, before.opportunityCount)}
                is={w.count(known.length, findings.opportunityCount)}
              />
            </small>
          )
        )}
      </header>
      {of !== network && network.actors.size > 0 && findings && <p className="hint stale">{w.stale}</p>}
      {hasRing && (
        <Suspense>
          <RingInPanel />
        </Suspense>
      )}
      {focused && (
        <Suspense>
          <OpportunityCard opportunity={focused} />
        </Suspense>
      )}
      {known.length > 0 ? <OpportunityRows opportunities={listed} without={focused?.pair} /> : <EmptyList />}
      <Suspense>{trying && <GoneOpportunities />}</Suspense>
      {!focused && known.length > 0 && findings && findings.record.weight < 1 && <BridgeRecord />}
      {network.actors.size > 0 && hasNoMe(workspace) && (
        <div className="no-me">
          <p className="hint">{w.noMe}</p>
          <Button onClick={() => actions.addMe.run(workspace)}>{actions.addMe.label(words)}</Button>
        </div>
      )}
      <Proposals />
      {manyUnknown && <FindOut />}
      <Gaps />
      <HeldBack />
    </section>
  )
}

/** Says the next step that would bring opportunities about. */
function EmptyList() {
  const workspace = useWorkspace()
  const network = useNetwork()
  const computing = useInsights((state) => state.computing)
  const words = useWords()
  const { empty, computing: wait } = words.opportunities
  const members = new Set([...network.actors.values()].flatMap((actor) => actor.coalitions))
  const text =
    network.actors.size === 0
      ? empty.noActors
      : members.size === 0
        ? empty.noCoalitions
        : members.size === 1
          ? empty.oneCoalition
          : network.ties.size === 0
            ? empty.noTies
            : computing
              ? wait
              : empty.none
  return (
    <>
      <p className="hint">{text}</p>
      {network.actors.size > 1 && (
        <Button onClick={() => actions.questions.run(workspace)}>{actions.questions.label(words)}</Button>
      )}
    </>
  )
}
