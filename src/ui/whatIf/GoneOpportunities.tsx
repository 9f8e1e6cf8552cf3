/** The opportunities that the what-if takes out of the list: made real, or no longer worth it. */

import { formatNumber } from '../../i18n/numbers'
import type { ActorId } from '../../network/ids'
import { useDocument, useInsights, useLanguage, useWords } from '../workspace'
import { goneFrom } from './ranks'

/** How many are named, the best first. */
const shown = 10

export function GoneOpportunities() {
  const { whatIf: w, opportunities } = useWords()
  const language = useLanguage()
  const from = useDocument((state) => state.whatIf?.from)
  const before = useInsights((state) => state.before)
  const after = useInsights((state) => state.findings)
  const gone = before && after ? goneFrom(before, after) : []
  if (gone.length === 0 || !from) return null
  const nameOf = (id: ActorId) => from.actors.get(id)?.name ?? ''
  return (
    <section className="section">
      <h3>{w.gone}</h3>
      <ul className="relations" aria-label={w.gone}>
        {gone.slice(0, shown).map(({ pair, a, b, rank, score }) => (
          <li key={pair}>
            <span>{opportunities.between(nameOf(a), nameOf(b))}</span>
            <small className="hint">{w.goneAt(rank, formatNumber(score, language))}</small>
          </li>
        ))}
      </ul>
      {gone.length > shown && <p className="hint">{w.goneMore(gone.length - shown)}</p>}
    </section>
  )
}
