/** The side panel: every field of what is selected. */

import type { ActorId, CoalitionId, ExchangeId, TieId } from '../../network/ids'
import { useNetwork, useSession, useWords } from '../workspace'
import { ActorForm } from './ActorForm'
import { CoalitionForm } from './CoalitionForm'
import { ExchangeForm } from './ExchangeForm'
import { SeveralForm } from './SeveralForm'
import { TieForm } from './TieForm'

export function Inspector() {
  const { inspector } = useWords()
  return (
    <section className="panel-section inspector" aria-label={inspector.label} role="region">
      <h2 className="unseen">{inspector.label}</h2>
      <Subject />
    </section>
  )
}

function Subject() {
  const network = useNetwork()
  const selection = useSession((state) => state.selection)
  const { inspector } = useWords()
  const only = <T,>(ids: ReadonlySet<T>): T | undefined => (ids.size === 1 ? [...ids][0] : undefined)
  const actor = network.actors.get(only(selection.actors) as ActorId)
  const tie = network.ties.get(only(selection.ties) as TieId)
  const exchange = network.exchanges.get(only(selection.exchanges) as ExchangeId)
  const coalition = network.coalitions.get(only(selection.coalitions) as CoalitionId)
  const several = [...selection.actors].flatMap((id) => network.actors.get(id) ?? [])
  if (several.length > 1) return <SeveralForm actors={several} />
  if (actor) return <ActorForm key={actor.id} actor={actor} />
  if (tie) return <TieForm key={tie.id} tie={tie} />
  if (exchange) return <ExchangeForm key={exchange.id} exchange={exchange} />
  if (coalition) return <CoalitionForm key={coalition.id} coalition={coalition} />
  return <p className="hint">{inspector.nothing}</p>
}
