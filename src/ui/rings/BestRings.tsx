/** Which rings to run side by side, and whether that choice is proven. */

import type { RingFindings } from '../../analysis/exchangeRings'
import { formatNumber } from '../../i18n/numbers'
import { inFocus } from '../../state/session'
import { useLanguage, useNetwork, useAllWords, useWorkspace } from '../workspace'
import { roundOf } from './wording'
import './rings.css'

export function BestRings({ findings }: { readonly findings: RingFindings }) {
  const { session } = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const { rings: w } = useAllWords()
  const { rings, expectedValue, proven } = findings.best
  const members = rings.reduce((sum, ring) => sum + ring.members.length, 0)
  const number = (value: number, digits = 0) => formatNumber(value, language, digits)
  return (
    <section className="best-rings">
      <h3>
        {w.best}{' '}
        <span
          className={proven ? 'badge badge-proven' : 'badge'}
          title={proven ? w.provenHint : w.notProvenHint}
        >
          {proven ? w.proven : w.notProven}
        </span>
      </h3>
      {!proven && <small className="hint">{w.notProvenHint}</small>}
      {rings.length > 0 ? (
        <details>
          <summary>{w.bestText(number(rings.length), number(members), number(expectedValue, 2))}</summary>
          <ul className="relations">
            {rings
              .filter((ring) => ring.members.every(({ actor }) => network.actors.has(actor)))
              .map((ring) => (
                <li key={ring.id}>
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => session.setState(inFocus({ ring: ring.id }))}
                  >
                    {roundOf(ring, network)}
                  </button>
                </li>
              ))}
          </ul>
        </details>
      ) : (
        <p>{w.bestNone}</p>
      )}
    </section>
  )
}
