/** How many actors take which stance towards a goal; a click shows them on the map. */

import { formatNumber } from '../../i18n/numbers'
import type { ActorId, GoalId } from '../../network/ids'
import { aboutOf } from '../../network/network'
import { selectOnly } from '../../state/session'
import { useLanguage, useNetwork, useAllWords, useWorkspace } from '../workspace'
import { stancesTowards } from './goals'
import { showOnMap } from './showOnMap'

export function StanceCounts({ goal }: { readonly goal: GoalId }) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const { model, pages } = useAllWords()
  const { known, unknown } = stancesTowards(network, goal, aboutOf(network).me)
  const most = Math.max(1, ...known.map(({ actors }) => actors.length))
  const show = (actors: readonly ActorId[]) => showOnMap(workspace, selectOnly({ actors: new Set(actors) }))
  return (
    <>
      <ul className="stances">
        {known.map(({ stance, actors }) => (
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
            <span className="stance-count">{formatNumber(actors.length, language)}</span>
          </li>
        ))}
      </ul>
      {unknown.length > 0 && (
        <p className="hint">
          {pages.goals.unknownStance(unknown.length)}{' '}
          <button type="button" className="link-button" onClick={() => show(unknown)}>
            {pages.onMap}
          </button>
        </p>
      )}
    </>
  )
}
