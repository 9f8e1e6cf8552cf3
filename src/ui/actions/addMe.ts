/** The person who uses the app, put on their own map. */

import { meNames } from '../../i18n/meNames'
import { blankActor } from '../../network/blank'
import { type ActorId, newId } from '../../network/ids'
import { aboutOf } from '../../network/network'
import { selectOnly } from '../../state/session'
import type { Workspace } from '../../state/workspace'

export function hasNoMe({ network }: Workspace): boolean {
  return aboutOf(network).me === null
}

/** Adds the person in the middle of the view, and says that it is them: one step to undo. */
export function addMe(workspace: Workspace): void {
  const id = newId<ActorId>()
  const actor = blankActor(
    id,
    meNames[workspace.preferences.getState().language],
    workspace.ports.clock.today(),
  )
  const { x, y } = workspace.viewport?.middle() ?? { x: 0, y: 0 }
  if (!workspace.run('addMe', { actor, place: { id, x, y, pinned: true } })) return
  workspace.session.setState({
    view: 'map',
    selection: selectOnly({ actors: new Set([id]) }),
    naming: id,
  })
}
