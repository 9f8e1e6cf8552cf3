/** Puts copies of actors on the map, with what lies among them, and selects them. */

import type { Words } from '../../i18n/id'
import { newId } from '../../network/ids'
import type { Network } from '../../network/network'
import { planPlanting, type PlantingOptions } from '../../network/planting'
import { selectOnly } from '../../state/session'
import type { Workspace } from '../../state/workspace'

/** @param middle where they are wanted, in map units; null = beside the originals */
export function putCopies(
  workspace: Workspace,
  words: Words,
  command: 'duplicateActors' | 'pasteActors',
  fragment: Network,
  middle: PlantingOptions['middle'],
): void {
  const options = { newId, nameOf: words.inspector.copyName, middle }
  const planting = planPlanting(workspace.network, fragment, options)
  if (planting.actors.length === 0 || !workspace.run(command, planting)) return
  const copies = new Set(planting.actors.map(({ id }) => id))
  workspace.session.setState({ selection: selectOnly({ actors: copies }) })
}
