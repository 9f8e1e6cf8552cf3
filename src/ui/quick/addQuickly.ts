/** Puts what a quick line or a pasted list says into the network: places for the new ones first, then one commit. */

import { newId } from '../../network/ids'
import { message } from '../../network/message'
import { withRows } from '../../network/network'
import { parseQuickText } from '../../network/quickAdd/parse'
import { planQuickAdd, type QuickPlan } from '../../network/quickAdd/plan'
import { selectOnly } from '../../state/session'
import type { Workspace } from '../../state/workspace'

/** What a text would do to the network as it is now; null where it says nothing. O(network + text). */
export function quickPlanOf({ network, ports }: Workspace, text: string): QuickPlan | null {
  const chains = parseQuickText(text)
  const plan = planQuickAdd(network, chains, { newId, today: ports.clock.today(), source: '' })
  const { actors, updates, ties, me } = plan.rows
  return actors.length + updates.length + ties.length > 0 || me ? plan : null
}

/** true when the network was changed. Refusals are told by notices. Takes its turn. */
export function addQuickly(workspace: Workspace, text: string): Promise<boolean> {
  return workspace.document.inTurn(() => addNow(workspace, text))
}

/** The same for an act whose turn it is already. */
export async function addNow(workspace: Workspace, text: string): Promise<boolean> {
  const plan = quickPlanOf(workspace, text)
  if (!plan) return false
  const { actors, updates, ties, me } = plan.rows
  const { network, ports } = workspace
  const after = {
    ...network,
    actors: withRows(network.actors, [...actors, ...updates]),
    ties: withRows(network.ties, ties),
  }
  try {
    const places = actors.length === 0 ? [] : await ports.arranger.placeNew(after, workspace.aspectToCome())
    if (!workspace.run('quickAdd', { ...plan.rows, places })) return false
  } catch {
    workspace.notify(message('noPlace'), 'problem')
    return false
  }
  const touched = [...actors, ...updates].map(({ id }) => id)
  if (touched.length === 0 && me) touched.push(me)
  const selection = selectOnly({ actors: new Set(touched) })
  workspace.session.setState({ selection, typed: selection })
  // What was added has to be drawn before it can be brought into sight.
  if (actors.length > 0) requestAnimationFrame(() => workspace.viewport?.reveal(touched))
  return true
}
