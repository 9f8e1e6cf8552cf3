/** Pairs of coalitions, those most worth connecting first. */

import type { Gap } from '../../analysis/findings'
import { formatNumber } from '../../i18n/numbers'
import type { CoalitionId } from '../../network/ids'
import { selectOnly, type Selection } from '../../state/session'
import { EmptyState } from '../pages/EmptyState'
import { showOnMap } from '../pages/showOnMap'
import { Compared } from '../whatIf/Compared'
import { useInsights, useLanguage, useNetwork, useWords, useWorkspace } from '../workspace'

interface GapsProps {
  /** How many, the best first. */
  readonly shown?: number
  /** Away from the map: a click leads there. */
  readonly onMap?: boolean
}

export function Gaps({ shown = 5, onMap = false }: GapsProps) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const { opportunities: w } = useWords()
  const gaps = useInsights((state) => state.findings?.gaps ?? null)
  const before = useInsights((state) => state.before?.gaps)
  const known = gaps?.filter(
    ({ a, b, gap }) => network.coalitions.has(a) && network.coalitions.has(b) && gap !== null,
  )
  if (!known || known.length === 0) return onMap ? <EmptyState text={w.noGaps} /> : null
  const nameOf = (id: CoalitionId) => network.coalitions.get(id)?.name ?? ''
  const number = (value: number, digits = 1) => formatNumber(value, language, digits)
  const told = (found: Omit<Gap, 'a' | 'b'> | undefined) => {
    if (!found) return ''
    const { ties, expected, gap, meanBest } = found
    const worth =
      meanBest === null ? w.gapNoOpportunity : w.gapScore(number(gap ?? 0, 2), number(meanBest, 0))
    return `${w.gapText(number(ties), number(expected))}; ${worth}`
  }
  const open = (selection: Selection) =>
    onMap ? showOnMap(workspace, selection) : workspace.session.setState({ selection })
  return (
    <section className="section">
      <h3>{w.gaps}</h3>
      <ul className="relations">
        {known.slice(0, shown).map(({ a, b, ...found }) => (
          <li key={`${a}|${b}`}>
            <div>
              <button
                type="button"
                className="link-button"
                onClick={() => open(selectOnly({ coalitions: new Set([a, b]) }))}
              >
                {w.gapOf(nameOf(a), nameOf(b))}
              </button>
              <p className="hint">
                <Compared was={told(before?.find((each) => each.a === a && each.b === b))} is={told(found)} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
