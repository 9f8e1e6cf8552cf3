/** What is not in the list of rings, and why; what is not known leads to where it is asked. */

import type { RingFindings } from '../../analysis/exchangeRings'
import { formatNumber } from '../../i18n/numbers'
import { useLanguage, useAllWords, useWorkspace } from '../workspace'

/** As the search for rings is bounded. */
const mostRings = 50_000

export function LeftOut({ findings }: { readonly findings: RingFindings }) {
  const { session } = useWorkspace()
  const language = useLanguage()
  const { rings: w } = useAllWords()
  const { complete, swapped, closed, unknown } = findings
  const number = (value: number) => formatNumber(value, language)
  return (
    <div className="held-back">
      {!complete && <p>{w.capped(number(mostRings))}</p>}
      {swapped > 0 && <p>{w.swapped(number(swapped))}</p>}
      {closed > 0 && <p>{w.closed(number(closed))}</p>}
      {unknown > 0 && (
        <p>
          {w.unknown(number(unknown))}{' '}
          <button type="button" className="link-button" onClick={() => session.setState({ view: 'today' })}>
            {w.whoIsUnknown}
          </button>
        </p>
      )}
    </div>
  )
}
