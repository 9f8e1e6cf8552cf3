/** One coalition in the list: its colour, its kind, how it does and how its ties run. */

import { Map as MapIcon } from 'lucide-react'
import type { CoalitionTally } from '../../network/coalitionTallies'
import type { Coalition } from '../../network/records'
import { selectOnly } from '../../state/session'
import { Compared } from '../whatIf/Compared'
import { useAllWords, useWorkspace } from '../workspace'
import { colourOfCoalition } from './CoalitionDot'
import { showOnMap } from './showOnMap'

interface CoalitionItemProps {
  readonly coalition: Coalition
  readonly tally: CoalitionTally
  /** Before the what-if that is going on. */
  readonly before: CoalitionTally | undefined
  readonly selected: boolean
}

export function CoalitionItem({ coalition, tally, before, selected }: CoalitionItemProps) {
  const workspace = useWorkspace()
  const { model, pages } = useAllWords()
  const { coalitions: w } = pages
  const { id, name, kind, performance, colour, computed } = coalition
  const selection = selectOnly({ coalitions: new Set([id]) })
  const nature = [
    model.coalitionKind[kind],
    performance ? model.performance[performance] : w.performanceUnknown,
    ...(computed ? [model.computed] : []),
  ]
  return (
    <li className={`coalition ${selected ? 'coalition-selected' : ''}`}>
      <span
        className="coalition-colour"
        aria-hidden="true"
        style={{ background: colourOfCoalition(colour) }}
      />
      <button
        type="button"
        className="coalition-open"
        aria-pressed={selected}
        onClick={() => workspace.session.setState({ selection })}
      >
        <strong>{name}</strong>
        <small className="hint">{nature.join(' · ')}</small>
        <span className="coalition-tally">
          {(['members', 'inside', 'outside'] as const).map((count) => (
            <span key={count}>
              <Compared was={before && w[count](before[count])} is={w[count](tally[count])} />
            </span>
          ))}
        </span>
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={w.onMap(name)}
        title={w.onMap(name)}
        onClick={() => showOnMap(workspace, selection)}
      >
        <MapIcon size={18} aria-hidden="true" />
      </button>
    </li>
  )
}
