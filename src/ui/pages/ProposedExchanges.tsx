/** The exchanges that are proposed but do not run yet. */

import { newId, type TieId } from '../../network/ids'
import { phraseIn } from '../../network/network'
import type { Exchange } from '../../network/records'
import { selectOnly } from '../../state/session'
import { Button } from '../kit/Button'
import { Section } from '../kit/fields'
import { nameOf } from '../opportunities/wording'
import { useLanguage, useNetwork, useAllWords, useWorkspace } from '../workspace'
import { proposedExchanges } from './agenda'

export function ProposedExchanges() {
  const workspace = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const { inspector, pages } = useAllWords()
  const { today: w } = pages
  const proposed = proposedExchanges(network)
  const start = ({ id }: Exchange) =>
    workspace.run('editExchanges', {
      ids: [id],
      patch: { status: 'running', begun: workspace.ports.clock.today() },
      resource: null,
      tieIds: [newId<TieId>()],
    })
  return (
    <Section title={w.proposed}>
      {proposed.length === 0 && <p className="hint">{w.noProposed}</p>}
      <ul className="agenda">
        {proposed.map((exchange) => (
          <li key={exchange.id}>
            <div>
              <button
                type="button"
                className="link-button"
                onClick={() =>
                  workspace.session.setState({ selection: selectOnly({ exchanges: new Set([exchange.id]) }) })
                }
              >
                {inspector.exchangeOf(nameOf(network, exchange.giver), nameOf(network, exchange.receiver))}
              </button>
              <small className="hint">
                {phraseIn(network.resources.get(exchange.resource)?.name ?? '', language)}
              </small>
            </div>
            <Button onClick={() => start(exchange)}>{w.start}</Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
