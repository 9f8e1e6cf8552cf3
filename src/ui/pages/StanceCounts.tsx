/** How many actors take which stance towards a goal; a click shows them on the map. */

import { formatNumber } from '../../i18n/numbers'
import type { ActorId, GoalId } from '../../network/ids'
import { aboutOf } from '../../network/network'
import { selectOnly } from '../../state/session'
import { Compared } from '../whatIf/Compared'
import { useAllWords, useDocument, useLanguage, useNetwork, useWorkspace } from '../workspace'
import { stancesTowards } from './goals'
import { showOnMap } from './showOnMap'

export function StanceCounts({ goal }: { readonly goal: GoalId }) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const { model, pages } = useAllWords()
  const { known, unknown } = stancesTowards(network, goal, aboutOf(network).me)
  const from = useDocument((state) => state.whatIf?.from)
  const before = from?.goals.has(goal) ? stancesTowards(from, goal, aboutOf(from).me) : null
  const number = (actors: readonly ActorId[]) => formatNumber(actors.length, language)
  const most = Math.max(1, ...known.map(({ actors }) => actors.length))
  const show = (actors: readonly ActorId[]) => showOnMap(workspace, selectOnly({ actors: new Set(actors) }))
  return (
    <>
      <ul className="stances">
        {known.map(({ stance, actors }, k) => (
          <li key={stance}>
            <button
              type="button"
              className="link-button"
              disabled={actors.length === 0}
              title={pages.onMap}
              onClick={() => show(actors)}
            >
              {model.stance[stance]}
            </button>
            <span className={`stance-bar stance-${stance}`} aria-hidden="true">
              <span style={{ width: `${(100 * actors.length) / most}%` }} />
            </span>
            <span className="stance-count">
              <Compared was={before && number(before.known[k]!.actors)} is={number(actors)} />
            </span>
          </li>
        ))}
      </ul>
      {(unknown.length > 0 || (before && before.unknown.length > 0)) && (
        <p className="hint">
          <Compared
            was={before && pages.goals.unknownStance(before.unknown.length)}
            is={pages.goals.unknownStance(unknown.length)}
          />{' '}
          {unknown.length > 0 && (
            <button type="button" className="link-button" onClick={() => show(unknown)}>
              {pages.onMap}
            </button>
          )}
        </p>
      )}
    </>
  )
}
