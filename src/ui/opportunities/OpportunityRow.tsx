/** One opportunity in the list: who, with what, how good. */

import { Suspense } from 'react'
import type { Opportunity } from '../../analysis/findings'
import { formatNumber } from '../../i18n/numbers'
import { inFocus } from '../../state/session'
import { useDocument, useLanguage, useNetwork, useWords, useWorkspace } from '../workspace'
import { whenAsked } from '../whenAsked'
import { swapOf } from './wording'

const RankChange = whenAsked(async () => (await import('../whatIf/RankChange')).RankChange)

interface OpportunityRowProps {
  readonly opportunity: Opportunity
  /** Its card is on the screen beside the list. */
  readonly current?: boolean
}

export function OpportunityRow({ opportunity, current }: OpportunityRowProps) {
  const { session } = useWorkspace()
  const network = useNetwork()
  const trying = useDocument((state) => state.whatIf !== null)
  const language = useLanguage()
  const words = useWords()
  const nameOf = (id: Opportunity['a']) => network.actors.get(id)?.name ?? ''
  const { a, b, pair, rank, score } = opportunity
  return (
    <li className="opportunity-row">
      <button
        type="button"
        className="opportunity-open"
        aria-current={current}
        onClick={() => session.setState(inFocus({ opportunity: pair }))}
      >
        <span className="rank">{rank}</span>
        <span className="opportunity-what">
          <h3>{words.opportunities.between(nameOf(a), nameOf(b))}</h3>
          <small className="hint">{swapOf(opportunity, network, language, words)}</small>
          <Suspense>{trying && <RankChange opportunity={opportunity} />}</Suspense>
        </span>
        <span className="score" title={words.opportunities.score}>
          {formatNumber(score, language)}
        </span>
      </button>
    </li>
  )
}
