/** The side panel: every field of what is selected. */

import { Suspense, useRef } from 'react'
import { actions } from '../actions/actions'
import { Button } from '../kit/Button'
import { whenAsked } from '../whenAsked'
import { useNetwork, useSession, useWords, useWorkspace } from '../workspace'
import { ActorForm } from './ActorForm'
import { CoalitionForm } from './CoalitionForm'
import { ExchangeForm } from './ExchangeForm'
import { TieForm } from './TieForm'
import { useEditing } from './useEditing'

// What is typed into as soon as it appears is there from the start; forms of several are clicked into.
const SeveralForm = whenAsked(async () => (await import('./SeveralForm')).SeveralForm)
const SeveralTies = whenAsked(async () => (await import('./SeveralRelations')).SeveralTies)
const SeveralExchanges = whenAsked(async () => (await import('./SeveralRelations')).SeveralExchanges)

export function Inspector() {
  const { inspector } = useWords()
  const section = useRef<HTMLElement>(null)
  useEditing(section)
  return (
    <section ref={section} className="panel-section inspector" aria-label={inspector.label} role="region">
      <h2 className="unseen">{inspector.label}</h2>
      <Subject />
    </section>
  )
}

function Subject() {
  const workspace = useWorkspace()
  const network = useNetwork()
  const selection = useSession((state) => state.selection)
  const { inspector } = useWords()
  const actors = [...selection.actors].flatMap((id) => network.actors.get(id) ?? [])
  const ties = [...selection.ties].flatMap((id) => network.ties.get(id) ?? [])
  const exchanges = [...selection.exchanges].flatMap((id) => network.exchanges.get(id) ?? [])
  if (actors.length + ties.length + exchanges.length > 1)
    return (
      <Suspense>
        {actors.length > 0 && <SeveralForm actors={actors} />}
        {ties.length > 0 && <SeveralTies ties={ties} />}
        {exchanges.length > 0 && <SeveralExchanges exchanges={exchanges} />}
        <div className="panel-actions">
          <Button look="danger" onClick={() => actions.remove.run(workspace)}>
            {inspector.delete}
          </Button>
        </div>
      </Suspense>
    )
  const [actor] = actors
  const [tie] = ties
  const [exchange] = exchanges
  const [coalition] = [...selection.coalitions].flatMap((id) => network.coalitions.get(id) ?? [])
  if (actor) return <ActorForm key={actor.id} actor={actor} />
  if (tie) return <TieForm key={tie.id} tie={tie} />
  if (exchange) return <ExchangeForm key={exchange.id} exchange={exchange} />
  if (coalition) return <CoalitionForm key={coalition.id} coalition={coalition} />
  return <p className="hint">{inspector.nothing}</p>
}
