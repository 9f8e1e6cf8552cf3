/** The introductions that are planned; what became of one is said here. */

import { useState } from 'react'
import { formatDay, formatList } from '../../i18n/numbers'
import { newId, type PlanId, type TouchpointId } from '../../network/ids'
import { aboutOf } from '../../network/network'
import type { Plan } from '../../network/records'
import { Button } from '../kit/Button'
import { Section } from '../kit/fields'
import { nameOf } from '../opportunities/wording'
import { useInsights, useLanguage, useNetwork, useAllWords, useWorkspace } from '../workspace'
import { askedFor, introductionBy, obstacleTo, openPlans } from './agenda'
import { OpportunityLink } from './OpportunityLink'

export function PlannedIntroductions() {
  const workspace = useWorkspace()
  const network = useNetwork()
  const { today: w } = useAllWords().pages
  const [happened, setHappened] = useState<PlanId | null>(null)
  const plans = openPlans(network)
  const done = happened && network.plans.get(happened)
  const finish = (id: PlanId) => {
    if (workspace.run('editPlan', { id, patch: { status: 'done' } })) setHappened(id)
  }
  return (
    <Section title={w.plans}>
      {done?.status === 'done' && <Note plan={done} onClose={() => setHappened(null)} />}
      {plans.length === 0 && (
        <p className="hint">
          {w.noPlans}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => workspace.session.setState({ view: 'opportunities' })}
          >
            {w.seeOpportunities}
          </button>
        </p>
      )}
      <ul className="agenda">
        {plans.map((plan) => (
          <PlanItem key={plan.id} plan={plan} onDone={() => finish(plan.id)} />
        ))}
      </ul>
    </Section>
  )
}

function PlanItem({ plan, onDone }: { readonly plan: Plan; readonly onDone: () => void }) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const { today: w } = useAllWords().pages
  const { a, b, path } = plan
  const [nameA, nameB] = [nameOf(network, a), nameOf(network, b)]
  const asked = askedFor(plan, aboutOf(network).me)
  const names = formatList(
    asked.map((id) => nameOf(network, id)),
    language,
  )
  const receptivities = useInsights((state) => state.findings?.receptivities)
  const obstacle =
    receptivities && obstacleTo(network, receptivities, { a, b, asked }, workspace.ports.clock.today())
  return (
    <li>
      <div>
        <OpportunityLink a={a} b={b}>
          {asked.length === 0 ? w.planSelf(nameA, nameB) : w.planText(names, nameA, nameB)}
        </OpportunityLink>
        <small className="hint">
          {w.plannedOn(formatDay(plan.on, language))}
          {path.length > 1 && ` · ${path.map((id) => nameOf(network, id)).join(' → ')}`}
        </small>
        {obstacle && (
          <small className={obstacle.code === 'tied' ? 'hint' : 'problem'}>
            {obstacle.code === 'tied' ? w.planTied : w.planClosed(nameOf(network, obstacle.actor))}
          </small>
        )}
      </div>
      <div className="panel-actions">
        <Button onClick={onDone}>{w.planDone}</Button>
        <Button
          look="quiet"
          onClick={() => workspace.run('editPlan', { id: plan.id, patch: { status: 'dropped' } })}
        >
          {w.planDropped}
        </Button>
      </div>
    </li>
  )
}

/** Offers to note who made the introduction. */
function Note({ plan, onClose }: { readonly plan: Plan; readonly onClose: () => void }) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const { today: w } = useAllWords().pages
  const note = () => {
    const today = workspace.ports.clock.today()
    const touchpoint = introductionBy(plan, aboutOf(network).me, newId<TouchpointId>(), today)
    if (workspace.run('addTouchpoint', { touchpoint })) onClose()
  }
  return (
    <div className="agenda-note" role="status">
      <p>{w.introduced(nameOf(network, plan.connector), nameOf(network, plan.a), nameOf(network, plan.b))}</p>
      <div className="panel-actions">
        <Button look="strong" onClick={note}>
          {w.noteIntroduction}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {w.skip}
        </Button>
      </div>
    </div>
  )
}
