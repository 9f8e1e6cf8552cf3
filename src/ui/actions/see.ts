/** What a person does to see the map otherwise: focus on somebody, choose what decides where actors lie. */

import { noFilter } from '../../network/filter'
import type { Layout } from '../../network/layout'
import { message } from '../../network/message'
import { aboutOf } from '../../network/network'
import type { Workspace } from '../../state/workspace'

/** The selected actor with its contacts; again for one step further. */
export function focusOnSelected(workspace: Workspace): void {
  const { session } = workspace
  const [actor] = session.getState().selection.actors
  if (!actor) return
  const { filter } = session.getState()
  const steps = filter.around?.actor === actor ? filter.around.steps + 1 : 1
  session.setState({ view: 'map', filter: { ...filter, around: { actor, steps }, also: noFilter.also } })
  fitSoon(workspace)
}

export function layOut(workspace: Workspace, layout: Layout): void {
  workspace.session.setState({ layout, view: 'map', tool: 'select' })
  fitSoon(workspace)
}

/** From another view the map has to be on the screen before it can be asked. */
export function fitSoon(workspace: Workspace): void {
  if (workspace.viewport) workspace.viewport.fit()
  else requestAnimationFrame(() => workspace.viewport?.fit())
}

/** Flatter or slimmer rings would hardly be seen as such. */
const [slimmest, flattest] = [0.5, 2.4]

/** The shape for a computed view in the room that the map has, or will have: width ÷ height. */
export function shapeOf(aspect: number): number {
  return Math.max(slimmest, Math.min(flattest, aspect))
}

export function showChessboard(workspace: Workspace): void {
  layOut(workspace, { by: 'stance', aspect: shapeOf(workspace.aspectToCome()) })
}

/** Around the selected actor, else around me. */
export function showHandshakes(workspace: Workspace): void {
  const [selected] = workspace.session.getState().selection.actors
  const around = selected ?? aboutOf(workspace.network).me
  if (around) layOut(workspace, { by: 'handshakes', around, aspect: shapeOf(workspace.aspectToCome()) })
  else workspace.notify(message('needsCentre'), 'problem')
}
