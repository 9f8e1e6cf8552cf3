/** Whether an opportunity is new in the list, or stood elsewhere before the what-if. */

import type { Opportunity } from '../../analysis/findings'
import { useInsights, useWords } from '../workspace'
import { rankChange } from './ranks'

export function RankChange({ opportunity }: { readonly opportunity: Opportunity }) {
  const words = useWords()
  const before = useInsights((state) => state.before)
  const told = before && rankChange(opportunity, before, words)
  return told && <small className="what-if-rank">{told}</small>
}
