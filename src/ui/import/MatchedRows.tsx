/** The rows that are on the map already: fill what is empty there, leave it, or add somebody new. */

import type { Match } from '../../files/contacts/duplicates'
import type { Decision } from '../../files/contacts/plan'
import type { ContactRow } from '../../files/contacts/table'
import { useNetwork, useWords } from '../workspace'
import type { ContactsRead } from './port'

interface MatchedRowsProps {
  readonly read: ContactsRead
  readonly decisions: ReadonlyMap<number, Decision>
  readonly onDecide: (decisions: ReadonlyMap<number, Decision>) => void
}

const shown = 200

export function MatchedRows({ read, decisions, onDecide }: MatchedRowsProps) {
  const { import: w } = useWords()
  const network = useNetwork()
  const matched = read.table.contacts.flatMap((contact, index): (readonly [ContactRow, Match])[] => {
    const match = read.matches[index]
    return match ? [[contact, match]] : []
  })
  if (matched.length === 0) return null
  const all = new Set(matched.map(([{ row }]) => decisions.get(row) ?? 'fill'))
  const decideAll = (decision: Decision) =>
    onDecide(new Map(matched.map(([{ row }]) => [row, decision] as const)))
  const [same] = all.size === 1 ? all : []
  return (
    <details className="import-details" open={matched.length <= 12}>
      <summary>{w.matchedTitle(matched.length)}</summary>
      <Decide label={w.forAll} value={same ?? null} onChange={decideAll} />
      <ul>
        {matched.slice(0, shown).map(([contact, { actor, by }]) => (
          <li key={contact.row}>
            <span>{w.isActor(contact.name, network.actors.get(actor)?.name ?? '', w.matchedBy[by])}</span>
            <Decide
              label={w.decisionOf(contact.name)}
              value={decisions.get(contact.row) ?? 'fill'}
              onChange={(decision) => onDecide(new Map([...decisions, [contact.row, decision]]))}
            />
          </li>
        ))}
      </ul>
      {matched.length > shown && <p className="hint">{w.more(matched.length - shown)}</p>}
    </details>
  )
}

interface DecideProps {
  readonly label: string
  /** null = not the same for all. */
  readonly value: Decision | null
  readonly onChange: (decision: Decision) => void
}

function Decide({ label, value, onChange }: DecideProps) {
  const { import: w, inspector } = useWords()
  return (
    <select
      aria-label={label}
      title={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value as Decision)}
    >
      {value === null && <option value="">{inspector.mixed}</option>}
      {(Object.keys(w.decisions) as Decision[]).map((decision) => (
        <option key={decision} value={decision}>
          {w.decisions[decision]}
        </option>
      ))}
    </select>
  )
}
