/** Makes a coalition of actors; its name is then ready to be typed. */

import type { Words } from '../../i18n/id'
import { blankCoalition } from '../../network/blank'
import { type ActorId, type CoalitionId, newId } from '../../network/ids'
import type { Coalition } from '../../network/records'
import { selectOnly } from '../../state/session'
import type { Workspace } from '../../state/workspace'

/** One step to undo. @param known what is known of it beside its members */
export function foundCoalition(
  workspace: Workspace,
  words: Words,
  members: readonly ActorId[],
  known: Partial<Coalition> = {},
): void {
  const { network, session } = workspace
  const count = network.coalitions.size
  const id = newId<CoalitionId>()
  const coalition = { ...blankCoalition(id, words.inspector.newCoalitionName(count + 1), count), ...known }
  if (workspace.run('addCoalitions', { foundings: [{ coalition, members }] }))
    session.setState({ selection: selectOnly({ coalitions: new Set([id]) }), naming: id })
}
