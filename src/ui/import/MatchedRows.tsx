/** The rows that are on the map already: fill what is empty there, leave it, or add somebody new. */

import type { MatchedRow } from '../../files/contacts/digest'
import type { Decision } from '../../files/contacts/plan'
import { useNetwork, useAllWords } from '../workspace'
import { DecisionSelect } from './DecisionSelect'

interface MatchedRowsProps {
  readonly matched: readonly MatchedRow[]
  readonly decisions: ReadonlyMap<number, Decision>
  readonly onDecide: (rows: readonly number[], decision: Decision) => void
}

/** So many are shown without being asked for, and so many at most. */
const few = 12
const shown = 200

export function MatchedRows({ matched, decisions, onDecide }: MatchedRowsProps) {
  const { import: w } = useAllWords()
  const { actors } = useNetwork()
  if (matched.length === 0) return null
  const different = new Set(decisions.values())
  const [same] = different.size === 1 ? different : []
  return (
    <details className="import-details" open={matched.length <= few}>
      <summary>{w.matchedTitle(matched.length)}</summary>
      <div className="import-all">
        <span aria-hidden="true">{w.forAll}</span>
        <DecisionSelect
          label={w.forAll}
          value={same ?? null}
          onChange={(decision) =>
            onDecide(
              matched.map(({ row }) => row),
              decision,
            )
          }
        />
      </div>
      <ul>
        {matched.slice(0, shown).map(({ row, name, actor, by }) => (
          <li key={row}>
            <span>
              <strong>{name}</strong>{' '}
              <span className="hint">{w.isActor(actors.get(actor)?.name ?? '', w.matchedBy[by])}</span>
            </span>
            <DecisionSelect
              label={w.decisionOf(name)}
              value={decisions.get(row) ?? 'fill'}
              onChange={(decision) => onDecide([row], decision)}
            />
          </li>
        ))}
        {matched.length > shown && <li className="hint">{w.more(matched.length - shown)}</li>}
      </ul>
    </details>
  )
}
