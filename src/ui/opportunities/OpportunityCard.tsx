/** One opportunity with its reasons, the plan, and what can be done with it. */

import type { Opportunity } from '../../analysis/findings'
import type { IntroductionOption } from '../../analysis/introductionOptions'
import { formatNumber } from '../../i18n/numbers'
import { Compared } from '../whatIf/Compared'
import { useInsights, useLanguage, useNetwork, useSession, useWords, useWorkspace } from '../workspace'
import './card.css'
import { FactorBars } from './FactorBars'
import { OpportunityActions } from './OpportunityActions'
import { PathChoice } from './PathChoice'
import { PlanText } from './PlanText'
import { useIntroductions } from './useIntroductions'
import { gainIsKnown, gainSentences, nameOf } from './wording'

export function OpportunityCard({ opportunity }: { readonly opportunity: Opportunity }) {
  const { session } = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const words = useWords()
  const { opportunities: w } = words
  const { pair, a, b, rank, score, path } = opportunity
  const was = useInsights((state) => state.before?.opportunities.find((each) => each.pair === pair))
  const number = (value: number) => formatNumber(value, language)
  const options = useIntroductions(opportunity)
  const introduction = useSession((state) => state.introduction)
  const wanted = introduction?.pair === pair ? introduction.chain.join() : null
  // After a change it may be gone.
  const chosen = Math.max(0, options?.findIndex(({ chain }) => chain.actors.join() === wanted) ?? 0)
  const choose = ({ chain, plan }: IntroductionOption) =>
    session.setState({
      introduction: { pair, chain: chain.actors, request: plan?.path.actors ?? [] },
    })
  const option = options?.[chosen]
  const plan = chosen === 0 ? opportunity.plan : (option?.plan ?? ({ status: 'noWay' } as const))
  return (
    <article className="opportunity-card" aria-label={w.between(nameOf(network, a), nameOf(network, b))}>
      <header>
        <span className="rank rank-focused">{rank}</span>
        <h3>{w.between(nameOf(network, a), nameOf(network, b))}</h3>
        <span className="score" title={w.score}>
          <Compared was={was && number(was.score)} is={number(score)} />
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
      <PathChoice path={path} options={options} chosen={chosen} onChoose={choose} />
      <PlanText opportunity={opportunity} plan={plan} />
      <OpportunityActions opportunity={opportunity} plan={plan} chain={option?.chain ?? path} />
    </article>
  )
}
