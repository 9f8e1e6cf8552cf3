/** What happens when a line from one actor has reached another. */

import { plainTie } from '../network/commands/ties'
import { type ActorId, newId } from '../network/ids'
import { selectOnly } from '../state/session'
import type { Workspace } from '../state/workspace'

export type LineKind = 'tie' | 'exchange'

/** A tie is made at once and selected; of an exchange the person still has to say what is given. */
export function connect(workspace: Workspace, kind: LineKind, from: ActorId, to: ActorId): void {
  workspace.session.setState({ drawingFrom: null })
  if (kind === 'exchange' && from !== to) {
    workspace.session.setState({ sketch: { giver: from, receiver: to, proposed: false } })
    return
  }
  const tie = plainTie(newId(), from, to)
  if (workspace.run('addTie', { tie }))
    workspace.session.setState({ selection: selectOnly({ ties: new Set([tie.id]) }) })
}
