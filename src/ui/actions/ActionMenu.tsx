/** The menu that a right click, a long press or the menu key opens on the map and in the table of people. */

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Network } from '../../network/network'
import type { AllWords } from '../../i18n/words'
import { type ActionMenu as Menu, type Selection, selectOnly } from '../../state/session'
import { MenuList, type MenuItem } from '../kit/Menu'
import { useAllWords, useNetwork, useSession, useWorkspace } from '../workspace'
import { menuItemOf } from './action'
import { addActorAt } from './actions'
import { allActions as actions } from './allActions'
import { partsOf, type Parts } from './menus'
import { namesOfSelected } from './subject'
import './actionMenu.css'

/** From the edge of the window, in CSS pixels. */
const margin = 8

export function ActionMenu() {
  const menu = useSession((state) => state.menu)
  return menu && <OpenMenu key={`${menu.about} ${menu.x} ${menu.y}`} menu={menu} />
}

function OpenMenu({ menu }: { readonly menu: Menu }) {
  const workspace = useWorkspace()
  const words = useAllWords()
  const network = useNetwork()
  const selection = useSession((state) => state.selection)
  const [before] = useState(() => document.activeElement as HTMLElement | null)
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const list = frame.current?.querySelector<HTMLElement>('[role=menu]')
    if (list) placeAt(menu, list)
  }, [menu])
  const align: MenuItem = {
    label: words.several.alignAs,
    opens: 'menu',
    run: () => workspace.session.setState({ menu: { ...menu, about: 'alignment' } }),
  }
  const items = (groups: Parts): readonly MenuItem[] =>
    groups.flatMap((group, part) =>
      group.map((entry, index) =>
        entry === 'alignment' ? align : menuItemOf(entry, workspace, words, part > 0 && index === 0),
      ),
    )
  const add: MenuItem = {
    label: words.frame.tools.actor,
    run: () => addActorAt(workspace, words, workspace.viewport?.pointAt(menu.x, menu.y) ?? { x: 0, y: 0 }),
  }
  const ofMap: Parts = [
    [actions.quickLine, actions.paste, actions.selectAll],
    [actions.arrange, actions.fit],
  ]
  const { about } = menu
  /** Esc leads back to the menu that this one came out of. */
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || about !== 'alignment') return
    event.preventDefault()
    event.stopPropagation()
    before?.focus({ preventScroll: true })
    workspace.session.setState({ menu: { ...menu, about: 'actor' } })
  }
  return (
    <div ref={frame} className="menu menu-free" onKeyDownCapture={onEscape}>
      <MenuList
        label={about === 'map' ? words.frame.map : titleOf(about, selection, network, words)}
        titled={about !== 'map'}
        items={
          about === 'map'
            ? [add, ...items(ofMap)]
            : [
                ...items(partsOf(about, selection.actors.size)),
                ...(about === 'coalition' ? [{ ...add, divided: true }] : []),
              ]
        }
        onClose={() => {
          workspace.session.setState({ menu: null })
          before?.focus({ preventScroll: true })
        }}
      />
    </div>
  )
}

/** Below where it was asked for, else above, else as near as the window has room for it. */
function placeAt({ x, y }: Menu, list: HTMLElement): void {
  const { width, height } = list.getBoundingClientRect()
  const lowest = window.innerHeight - height - margin
  const top = y > lowest && y - height >= margin ? y - height : Math.min(y, lowest)
  list.style.left = `${Math.max(margin, Math.min(x, window.innerWidth - width - margin))}px`
  list.style.top = `${Math.max(margin, top)}px`
}

/** What the menu is about, by name if it is one. */
function titleOf(
  about: Exclude<Menu['about'], 'map'>,
  selection: Selection,
  network: Network,
  words: AllWords,
): string {
  const { actors, ties, exchanges } = selection
  const { several } = words
  if (about === 'alignment') return several.align
  if (about === 'actor' && actors.size > 1) return words.inspector.several(actors.size)
  if (about === 'tie' && ties.size > 1) return several.ties(ties.size)
  if (about === 'exchange' && exchanges.size > 1) return several.exchanges(exchanges.size)
  const part = {
    actor: { actors },
    tie: { ties },
    exchange: { exchanges },
    coalition: { coalitions: selection.coalitions },
  }[about]
  return namesOfSelected(network, selectOnly(part), words)[0] ?? ''
}
