/** One ring in the list: who, round to where it began, and what it is worth. */

import type { ExchangeRing } from '../../analysis/exchangeRings'
import { formatNumber } from '../../i18n/numbers'
import { inFocus } from '../../state/session'
import { useLanguage, useNetwork, useAllWords, useWorkspace } from '../workspace'
import { roundOf } from './wording'

interface RingRowProps {
  readonly ring: ExchangeRing
  readonly rank: number
  readonly inBest: boolean
  /** Its card is on the screen beside the list. */
  readonly current: boolean
}

export function RingRow({ ring, rank, inBest, current }: RingRowProps) {
  const { session } = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const { rings: w } = useAllWords()
  return (
    <li className="opportunity-row">
      <button
        type="button"
        className="opportunity-open"
        aria-current={current}
        onClick={() => session.setState(inFocus({ ring: ring.id }))}
      >
        <span className="rank">{rank}</span>
        <span className="opportunity-what">
          <h3>{roundOf(ring, network)}</h3>
          <small className="hint">
            {w.smallest(formatNumber(ring.smallestGain, language))}
            {inBest && ` · ${w.inBest}`}
          </small>
        </span>
        <span className="score" title={w.expected}>
          {formatNumber(ring.expectedValue, language, 2)}
        </span>
      </button>
    </li>
  )
}
