/** One ring in the list: who, round to where it began, and what it is worth. */

import type { ExchangeRing } from '../../analysis/exchangeRings'
import { formatNumber } from '../../i18n/numbers'
import { ringIn } from '../../state/rings'
import { inFocus } from '../../state/session'
import { useAllWords, useLanguage, useNetwork, useRings, useWorkspace } from '../workspace'
import { Compared } from '../whatIf/Compared'
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
  const { rings: w, whatIf } = useAllWords()
  const was = useRings(({ before }) => ringIn(before, ring.id))
  const smallest = (of: ExchangeRing) => w.smallest(formatNumber(of.smallestGain, language))
  const expected = (of: ExchangeRing) => formatNumber(of.expectedValue, language, 2)
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
            <Compared was={was && smallest(was)} is={smallest(ring)} />
            {inBest && ` · ${w.inBest}`}
          </small>
          {was && expected(was) !== expected(ring) && (
            <small className="what-if-rank">
              <Compared was={whatIf.score(expected(was))} is={whatIf.score(expected(ring))} />
            </small>
          )}
        </span>
        <span className="score" title={w.expected}>
          {expected(ring)}
        </span>
      </button>
    </li>
  )
}
