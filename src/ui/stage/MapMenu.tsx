/** The menu that a right click, a long press or the menu key on the map opens. */

import { useState } from 'react'
import type { MapMenu as MapMenuState } from '../../state/session'
import { type Action, menuItemOf } from '../actions/action'
import { actions, addActorAt } from '../actions/actions'
import { MenuList, type MenuItem } from '../kit/Menu'
import { useNetwork, useSession, useWords, useWorkspace } from '../workspace'

/** The actions on what is selected, in parts with a line between. */
const parts: Readonly<Record<Exclude<MapMenuState['about'], 'map'>, readonly (readonly Action[])[]>> = {
  actor: [
    [actions.edit, actions.tieFrom, actions.exchangeFrom],
    [actions.newCoalition, actions.duplicate],
    [actions.remove],
  ],
  tie: [
    [actions.edit],
    [actions.trust1, actions.trust2, actions.trust3, actions.trust4, actions.trust5],
    [actions.remove],
  ],
  exchange: [
    [actions.edit],
    [actions.propose, actions.begin, actions.end],
    [actions.reverse],
    [actions.remove],
  ],
}

export function MapMenu() {
  const menu = useSession((state) => state.menu)
  return menu && <OpenMenu key={`${menu.x} ${menu.y}`} menu={menu} />
}

function OpenMenu({ menu }: { readonly menu: MapMenuState }) {
  const workspace = useWorkspace()
  const words = useWords()
  useNetwork()
  useSession((state) => state.selection)
  const [before] = useState(() => document.activeElement as HTMLElement | null)
  const items = (groups: readonly (readonly Action[])[]): readonly MenuItem[] =>
    groups.flatMap((group, part) =>
      group.map((action, index) => menuItemOf(action, workspace, words, part > 0 && index === 0)),
    )
  const add: MenuItem = {
    label: words.frame.tools.actor,
    run: () => addActorAt(workspace, words, workspace.viewport?.pointAt(menu.x, menu.y) ?? { x: 0, y: 0 }),
  }
  return (
    <div className="menu">
      <MenuList
        label={words.frame.map}
        items={
          menu.about === 'map'
            ? [
                add,
                ...items([
                  [actions.quickLine, actions.selectAll],
                  [actions.arrange, actions.fit],
                ]),
              ]
            : items(parts[menu.about])
        }
        at={menu}
        onClose={() => {
          workspace.session.setState({ menu: null })
          before?.focus({ preventScroll: true })
        }}
      />
    </div>
  )
}
