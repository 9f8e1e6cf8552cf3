/** Whom I should ask, along which path, and whether now is the time. */

import type { ChainPlan, NoPlan, Opportunity } from '../../analysis/findings'
import { aboutOf } from '../../network/network'
import { useAllWords, useLanguage, useNetwork } from '../workspace'
import { planSentences } from './planWording'

/** `noWay`: of the middlemen of the path that the person chose none can be reached. */
export type ShownPlan = ChainPlan | NoPlan | { readonly status: 'noWay' }

interface PlanTextProps {
  readonly opportunity: Pick<Opportunity, 'a' | 'b'>
  readonly plan: ShownPlan
}

export function PlanText({ opportunity, plan }: PlanTextProps) {
  const { opportunities, introductions: w } = useAllWords()
  const why = { noMe: opportunities.noMe, noPath: w.noPath, noWay: w.noWay }
  return (
    <div className="plan">
      <h4>{w.plan}</h4>
      {plan.status === 'path' ? (
        <Plan opportunity={opportunity} plan={plan} />
      ) : (
        <p className="hint">{why[plan.status]}</p>
      )}
    </div>
  )
}

function Plan({ opportunity: { a, b }, plan }: PlanTextProps & { readonly plan: ChainPlan }) {
  const network = useNetwork()
  const language = useLanguage()
  const words = useAllWords()
  const { me } = aboutOf(network)
  const [verdict, ...sentences] = planSentences(plan, a === me || b === me, { network, language, words })
  return (
    <p>
      <strong>{verdict}</strong> {sentences.join(' ')}
    </p>
  )
}
