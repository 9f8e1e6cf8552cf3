/** What can be done with an opportunity: plan it, make it real, put it off, dismiss it. */

import { Suspense, useState } from 'react'
import type { Opportunity, TrustPath } from '../../analysis/findings'
import { formatList, type Language } from '../../i18n/numbers'
import { proposedExchange } from '../../network/blank'
import { plainTie } from '../../network/commands/ties'
import { type ExchangeId, newId, type PlanId, type TieId } from '../../network/ids'
import { message } from '../../network/message'
import type { Day, OpportunityMark } from '../../network/records'
import { selectOnly } from '../../state/session'
import type { Workspace } from '../../state/workspace'
import { Button } from '../kit/Button'
import { useAllWords, useLanguage, useWorkspace } from '../workspace'
import { whenAsked } from '../whenAsked'
import type { ShownPlan } from './PlanText'
import { nameOf } from './wording'

const DraftDialog = whenAsked(async () => (await import('../message/DraftDialog')).DraftDialog)

/** How long "not now" lasts, in days. */
const postponement = 30

interface OpportunityActionsProps {
  readonly opportunity: Opportunity
  /** Along the path that is chosen. */
  readonly plan: ShownPlan
  readonly chain: TrustPath
}

export function OpportunityActions({ opportunity, plan, chain }: OpportunityActionsProps) {
  const workspace = useWorkspace()
  const { opportunities: w, introductions, whatIf } = useAllWords()
  const language = useLanguage()
  const [drafting, setDrafting] = useState(false)
  const { openPlan } = opportunity
  const recipients = recipientsOf(opportunity, plan)
  return (
    <>
      <div className="panel-actions opportunity-next">
        <Button
          look="strong"
          disabled={plan.status !== 'path' || openPlan !== null}
          title={openPlan ? w.planned : undefined}
          onClick={() => planIntroduction(workspace, opportunity, plan, language)}
        >
          {w.plan}
        </Button>
        {recipients.length > 0 && <Button onClick={() => setDrafting(true)}>{introductions.draft}</Button>}
      </div>
      <div className="panel-actions">
        <Button title={whatIf.tryHint} onClick={() => void tryOut(workspace, opportunity)}>
          {whatIf.tryIt}
        </Button>
        <Button onClick={() => makeTie(workspace, opportunity)}>{w.makeTie}</Button>
        <Button onClick={() => proposeExchange(workspace, opportunity)}>{w.makeExchange}</Button>
      </div>
      <div className="panel-actions opportunity-later">
        <Button look="quiet" onClick={() => mark(workspace, opportunity, 'postponed')}>
          {w.notNow}
        </Button>
        <Button look="quiet" onClick={() => mark(workspace, opportunity, 'dismissed')}>
          {w.never}
        </Button>
      </div>
      {drafting && (
        <Suspense>
          <DraftDialog
            opportunity={opportunity}
            chain={chain.actors}
            recipients={recipients}
            onClose={() => setDrafting(false)}
          />
        </Suspense>
      )}
    </>
  )
}

/** Those whom the plan asks, or both parties where I introduce them; without a plan the best introducer. */
function recipientsOf({ a, b, introducers }: Opportunity, plan: ShownPlan) {
  const brings = [a, b]
  if (plan.status !== 'path')
    return introducers.slice(0, 1).map(({ actors }) => ({ connector: actors[0], brings }))
  if (plan.asked.length === 0) return [{ connector: plan.connector, brings }]
  return plan.asked.map(({ actor, ...rest }) => ({ connector: actor, ...rest }))
}

function planIntroduction(
  workspace: Workspace,
  { a, b }: Opportunity,
  plan: ShownPlan,
  language: Language,
): void {
  if (plan.status !== 'path') return
  const done = workspace.run('addPlan', {
    plan: {
      id: newId<PlanId>(),
      a,
      b,
      connector: plan.connector,
      path: plan.path.actors,
      status: 'open',
      on: workspace.ports.clock.today(),
      note: '',
    },
  })
  if (!done) return
  const names = plan.asked.map(({ actor }) => nameOf(workspace.network, actor))
  workspace.notify(
    names.length === 0 ? message('plannedSelf') : message('planned', { name: formatList(names, language) }),
  )
}

async function tryOut(workspace: Workspace, opportunity: Opportunity): Promise<void> {
  const { tryOpportunity } = await import('../whatIf/tryOpportunity')
  tryOpportunity(workspace, opportunity)
}

function makeTie(workspace: Workspace, { a, b }: Opportunity): void {
  const tie = plainTie(newId<TieId>(), a, b)
  if (workspace.run('addTie', { tie }))
    workspace.session.setState({ opportunity: null, selection: selectOnly({ ties: new Set([tie.id]) }) })
}

/** What one of the two is known to give the other; where nothing is known the person says what it is. */
function proposeExchange(workspace: Workspace, { gives }: Opportunity): void {
  const giving = gives.ab.amount >= gives.ba.amount ? gives.ab : gives.ba
  const { giver, receiver } = giving
  const [match] = giving.matches
  if (!match) {
    workspace.session.setState({ sketch: { giver, receiver, proposed: true } })
    return
  }
  const exchange = proposedExchange(newId<ExchangeId>(), { giver, receiver, resource: match.resource })
  if (!workspace.run('addExchange', { exchange, resource: null, tieId: newId<TieId>() })) return
  workspace.session.setState({
    opportunity: null,
    selection: selectOnly({ exchanges: new Set([exchange.id]) }),
  })
  workspace.notify(message('newExchangePlace'))
}

function mark(workspace: Workspace, { pair, a, b }: Opportunity, kind: OpportunityMark['kind']): void {
  const on = workspace.ports.clock.today()
  const until = kind === 'postponed' ? daysLater(on, postponement) : null
  if (workspace.run('markOpportunity', { mark: { id: pair, a, b, kind, on, until } }))
    workspace.session.setState({ opportunity: null })
}

function daysLater(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
