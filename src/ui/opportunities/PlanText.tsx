/** Whom I should ask, along which path, and whether now is the time. */

import type { ChainPlan, NoPlan, VerdictReason } from '../../analysis/findings'
import { formatDay } from '../../i18n/numbers'
import { useLanguage, useNetwork, useWords } from '../workspace'
import { nameOf, pathText, trustLevel } from './wording'

/** `noWay`: of the middlemen of the path that the person chose none can be reached. */
export type ShownPlan = ChainPlan | NoPlan | { readonly status: 'noWay' }

export function PlanText({ plan }: { readonly plan: ShownPlan }) {
  const { opportunities: w, introductions } = useWords()
  const why = { noMe: w.noMe, noPath: w.noPath, noWay: introductions.noWay }
  return (
    <div className="plan">
      <h4>{w.planTitle}</h4>
      {plan.status === 'path' ? <Plan plan={plan} /> : <p className="hint">{why[plan.status]}</p>}
    </div>
  )
}

function Plan({ plan }: { readonly plan: ChainPlan }) {
  const network = useNetwork()
  const language = useLanguage()
  const { opportunities: w } = useWords()
  const name = (id: ChainPlan['connector']) => nameOf(network, id)
  const reason = (why: VerdictReason): string => {
    if (why.code === 'partyContent') return w.reason.partyContent(name(why.actor))
    if (why.code === 'partyAskedRecently')
      return w.reason.partyAskedRecently(name(why.actor), formatDay(why.on, language))
    return w.reason[why.code](name(why.link.from), name(why.link.to))
  }
  const { weakest, path, connector } = plan
  const alone = path.actors.length < 2
  return (
    <p>
      <strong>{w.verdict[plan.verdict]}</strong> {alone ? w.planSelf : w.planAsk(name(connector))}{' '}
      {!alone && w.planVia(pathText(path, network))}{' '}
      {w.weakest(name(weakest.from), name(weakest.to), trustLevel(weakest.trust, language))}{' '}
      {plan.reasons.map(reason).join(' ')} {plan.overused && w.overused(name(connector))}
    </p>
  )
}
