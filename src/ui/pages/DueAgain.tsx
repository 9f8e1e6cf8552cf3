/** Opportunities that were put off and whose day has come; nothing while there are none. */

import { formatDay } from '../../i18n/numbers'
import type { OpportunityMark } from '../../network/records'
import { Button } from '../kit/Button'
import { Section } from '../kit/fields'
import { nameOf } from '../opportunities/wording'
import { useInsights, useLanguage, useNetwork, useAllWords, useWorkspace } from '../workspace'
import { dueMarks } from './agenda'

export function DueAgain() {
  const workspace = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const { opportunities, pages } = useAllWords()
  const { today: w } = pages
  const receptivities = useInsights((state) => state.findings?.receptivities)
  const due = receptivities ? dueMarks(network, receptivities, workspace.ports.clock.today()) : []
  if (due.length === 0) return null
  /** The mark has done its work. */
  const recall = ({ id, a, b }: OpportunityMark) => {
    if (workspace.run('recallOpportunity', { a, b }))
      workspace.session.setState({
        view: 'opportunities',
        opportunitiesTab: 'pairs',
        opportunity: id,
        ring: null,
      })
  }
  return (
    <Section title={w.due}>
      <ul className="agenda">
        {due.map((mark) => (
          <li key={mark.id}>
            <div>
              <span>{opportunities.between(nameOf(network, mark.a), nameOf(network, mark.b))}</span>
              <small className="hint">{w.putOffUntil(formatDay(mark.until ?? '', language))}</small>
            </div>
            <Button onClick={() => recall(mark)}>{opportunities.recall}</Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
