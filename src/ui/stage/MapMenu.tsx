/** The menu that a right click, a long press or the menu key on the map opens. */

import { useState } from 'react'
import type { Words } from '../../i18n/id'
import type { ActorId } from '../../network/ids'
import type { Network } from '../../network/network'
import type { MapMenu as MapMenuState, Selection } from '../../state/session'
import { type Action, menuItemOf } from '../actions/action'
import { actions, addActorAt } from '../actions/actions'
import { MenuList, type MenuItem } from '../kit/Menu'
import { useNetwork, useSession, useWords, useWorkspace } from '../workspace'

/** The actions on what is selected, in parts with a line between. */
const parts: Readonly<Record<Exclude<MapMenuState['about'], 'map'>, readonly (readonly Action[])[]>> = {
  actor: [
    [actions.edit, actions.tieFrom, actions.exchangeFrom],
    [actions.focus, actions.handshakes],
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
  coalition: [[actions.edit], [actions.selectMembers, actions.showMembers], [actions.remove]],
}

export function MapMenu() {
  const menu = useSession((state) => state.menu)
  return menu && <OpenMenu key={`${menu.x} ${menu.y}`} menu={menu} />
}

function OpenMenu({ menu }: { readonly menu: MapMenuState }) {
  const workspace = useWorkspace()
  const words = useWords()
  const network = useNetwork()
  const selection = useSession((state) => state.selection)
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
        label={menu.about === 'map' ? words.frame.map : nameOf(menu.about, selection, network, words)}
        titled={menu.about !== 'map'}
        items={
          menu.about === 'map'
            ? [
                add,
                ...items([
                  [actions.quickLine, actions.selectAll],
                  [actions.arrange, actions.fit],
                ]),
              ]
            : menu.about === 'coalition'
              ? [...items(parts.coalition), { ...add, divided: true }]
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

/** What the menu is about, by name if it is one. */
function nameOf(
  about: keyof typeof parts,
  { actors, ties, exchanges, coalitions }: Selection,
  network: Network,
  { inspector: w, actions: { several } }: Words,
): string {
  const actorName = (id: ActorId) => network.actors.get(id)?.name ?? ''
  if (about === 'actor') return actors.size === 1 ? actorName([...actors][0]!) : w.several(actors.size)
  if (about === 'tie') {
    const tie = ties.size === 1 && network.ties.get([...ties][0]!)
    return tie ? w.tieOf(actorName(tie.a), actorName(tie.b)) : several.ties(ties.size)
  }
  if (about === 'coalition') return network.coalitions.get([...coalitions][0]!)?.name ?? ''
  const exchange = exchanges.size === 1 && network.exchanges.get([...exchanges][0]!)
  return exchange
    ? w.exchangeOf(actorName(exchange.giver), actorName(exchange.receiver))
    : several.exchanges(exchanges.size)
}
