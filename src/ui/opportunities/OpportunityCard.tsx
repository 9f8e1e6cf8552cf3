/** One opportunity with its reasons, the plan, and what can be done with it. */

import type { Opportunity } from '../../analysis/findings'
import { formatNumber } from '../../i18n/numbers'
import { useLanguage, useNetwork, useWords } from '../workspace'
import { FactorBars } from './FactorBars'
import { OpportunityActions } from './OpportunityActions'
import { PlanText } from './PlanText'
import { gainIsKnown, gainSentences, nameOf, pathText, pathTrustText } from './wording'

export function OpportunityCard({ opportunity }: { readonly opportunity: Opportunity }) {
  const network = useNetwork()
  const language = useLanguage()
  const words = useWords()
  const { opportunities: w } = words
  const { a, b, rank, score, path } = opportunity
  return (
    <article className="opportunity-card" aria-label={w.between(nameOf(network, a), nameOf(network, b))}>
      <header>
        <span className="rank rank-focused">{rank}</span>
        <h3>{w.between(nameOf(network, a), nameOf(network, b))}</h3>
        <span className="score" title={w.score}>
          {formatNumber(score, language)}
        </span>
      </header>
      <div className="gains">
        {gainSentences(opportunity, network, language, words).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <strong className={gainIsKnown(opportunity) ? 'gain-known' : 'gain-unknown'}>
          {gainIsKnown(opportunity) ? w.bothGain : w.bothMayGain}
        </strong>
      </div>
      <FactorBars opportunity={opportunity} />
      <div className="path">
        <h4>{w.path}</h4>
        <p>{pathText(path, network)}</p>
        <small className="hint">{pathTrustText(path, language, words)}</small>
      </div>
      <PlanText opportunity={opportunity} />
      <OpportunityActions opportunity={opportunity} />
    </article>
  )
}
