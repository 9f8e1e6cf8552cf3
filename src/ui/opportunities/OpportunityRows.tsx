/** The ranked list: its head at once and the rest a moment later, since hundreds of rows keep a view waiting. */

import { useDeferredValue } from 'react'
import type { Opportunity } from '../../analysis/findings'
import type { PairId } from '../../network/ids'
import { useNetwork, useWords } from '../workspace'
import { OpportunityRow } from './OpportunityRow'

/** More than fit on most screens. */
const atOnce = 20

interface OpportunityRowsProps {
  readonly opportunities: readonly Opportunity[]
  /** Not in the list, since it is shown elsewhere. */
  readonly without?: PairId | undefined
  /** Its card is on the screen beside the list. */
  readonly current?: PairId
}

export function OpportunityRows({ opportunities, without, current }: OpportunityRowsProps) {
  const { label } = useWords().opportunities
  const { actors } = useNetwork()
  const listed = useDeferredValue(opportunities, opportunities.slice(0, atOnce))
  return (
    <ol className="opportunity-list" aria-label={label}>
      {listed
        .filter(({ a, b, pair }) => pair !== without && actors.has(a) && actors.has(b))
        .map((opportunity) => (
          <OpportunityRow
            key={opportunity.pair}
            opportunity={opportunity}
            current={opportunity.pair === current}
          />
        ))}
    </ol>
  )
}
