/** The menu that a right click or a long press on the map opens. */

import { selectOnly } from '../../state/session'
import { actions, addActorAt } from '../actions/actions'
import { MenuList, type MenuItem } from '../kit/Menu'
import { useSession, useWords, useWorkspace } from '../workspace'

export function MapMenu() {
  const workspace = useWorkspace()
  const words = useWords()
  const menu = useSession((state) => state.menu)
  if (!menu) return null
  const { session } = workspace
  const { actor } = menu
  const start = (tool: 'tie' | 'exchange'): MenuItem => ({
    label: words.frame.tools[tool],
    run: () => session.setState({ tool, drawingFrom: actor }),
  })
  const forActor: readonly MenuItem[] = [
    start('tie'),
    start('exchange'),
    {
      label: words.frame.tools.coalition,
      run: () => actions.newCoalition.run(workspace, words),
      divided: true,
    },
    { label: words.filter.focus, run: () => actions.focus.run(workspace) },
    { label: words.inspector.duplicate, run: () => actions.duplicate.run(workspace, words) },
    { label: words.inspector.deleteActor, run: () => actions.remove.run(workspace), divided: true },
  ]
  const forMap: readonly MenuItem[] = [
    {
      label: words.frame.tools.actor,
      run: () => addActorAt(workspace, words, workspace.viewport?.pointAt(menu.x, menu.y) ?? { x: 0, y: 0 }),
    },
    { label: words.frame.quick.label, run: () => actions.quickLine.run(workspace) },
    { label: words.frame.selectAll, run: () => actions.selectAll.run(workspace) },
    { label: words.frame.tools.arrange, run: () => void workspace.arrange(), divided: true },
    { label: words.frame.tools.fit, run: () => workspace.viewport?.fit() },
  ]
  if (actor && !session.getState().selection.actors.has(actor))
    session.setState({ selection: selectOnly({ actors: new Set([actor]) }) })
  return (
    <div className="menu">
      <MenuList
        label={words.frame.map}
        items={actor ? forActor : forMap}
        at={menu}
        onClose={() => session.setState({ menu: null })}
      />
    </div>
  )
}
