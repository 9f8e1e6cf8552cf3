/** Whether an opportunity is new in the list, stood elsewhere before the what-if, or scored otherwise. */

import type { Opportunity } from '../../analysis/findings'
import { formatNumber } from '../../i18n/numbers'
import { useInsights, useLanguage, useWords } from '../workspace'
import { Compared } from './Compared'
import { rankChange } from './ranks'

export function RankChange({ opportunity }: { readonly opportunity: Opportunity }) {
  const words = useWords()
  const language = useLanguage()
  const before = useInsights((state) => state.before)
  if (!before) return null
  const rank = rankChange(opportunity, before, words)
  const was = before.opportunities.find(({ pair }) => pair === opportunity.pair)
  const score = (value: number) => words.whatIf.score(formatNumber(value, language))
  const scored = was && score(was.score) !== score(opportunity.score)
  if (!rank && !scored) return null
  return (
    <small className="what-if-rank">
      {rank}
      {rank && scored && ' · '}
      {scored && <Compared was={score(was.score)} is={score(opportunity.score)} />}
    </small>
  )
}
