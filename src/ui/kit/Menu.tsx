/** A button that opens a list of actions, by mouse, touch and arrow keys. */

import { Check } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'

export interface MenuItem {
  readonly label: string
  readonly shortcut?: string
  readonly enabled?: boolean
  /** One of several choices: whether it is the one. */
  readonly chosen?: boolean
  readonly run: () => void
  /** Something to turn on and off: the menu stays open for more. */
  readonly checked?: boolean
  /** Another menu comes in place of this one. */
  readonly opens?: 'menu'
  /** A line above the item. */
  readonly divided?: boolean
}

interface MenuProps {
  readonly label: string
  readonly face: ReactNode
  readonly items: readonly MenuItem[]
}

export function MenuButton({ label, face, items }: MenuProps) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <div className="menu">
      <button
        ref={button}
        type="button"
        className="button button-quiet"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && <MenuList label={label} items={items} onClose={close} />}
    </div>
  )
}

interface MenuListProps {
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly onClose: () => void
  /** Shows the label above the items. */
  readonly titled?: boolean
}

export function MenuList({ label, items, onClose, titled = false }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => focusItem(list.current, 0), [])
  useEffect(() => {
    // The button that opened it closes it by itself, when it is clicked.
    const outside = ({ target }: PointerEvent) => {
      if (!(target as Element).closest('[role=menu],[aria-haspopup=menu][aria-expanded=true]')) onClose()
    }
    window.addEventListener('pointerdown', outside, true)
    return () => window.removeEventListener('pointerdown', outside, true)
  }, [onClose])
  const onKey = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const index = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      Home: 0,
      End: buttons.length - 1,
    }
    const next = moves[event.key]
    if (next !== undefined) focusItem(list.current, next)
    else if (event.key === 'Escape' || event.key === 'Tab') onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={list}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      className="menu-list"
      onKeyDown={onKey}
      onContextMenu={(event) => event.preventDefault()}
    >
      {titled && (
        <div className="menu-title" aria-hidden="true">
          {label}
        </div>
      )}
      {items.map((item, index) => (
        <button
          key={index}
          type="button"
          role={roleOf(item)}
          aria-checked={item.checked ?? item.chosen}
          aria-haspopup={item.opens}
          tabIndex={-1}
          className={`menu-item ${item.divided ? 'menu-item-divided' : ''}`}
          disabled={item.enabled === false}
          onClick={() => {
            if (item.checked === undefined) onClose()
            item.run()
          }}
        >
          {item.checked !== undefined && (
            <Check size={16} aria-hidden="true" visibility={item.checked ? 'visible' : 'hidden'} />
          )}
          <span>{item.label}</span>
          {item.shortcut && <kbd aria-hidden="true">{item.shortcut}</kbd>}
        </button>
      ))}
    </div>
  )
}

function roleOf({ checked, chosen }: MenuItem) {
  if (checked !== undefined) return 'menuitemcheckbox'
  return chosen === undefined ? 'menuitem' : 'menuitemradio'
}

function focusItem(list: HTMLElement | null, index: number): void {
  const buttons = [...(list?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])]
  buttons.at(index % Math.max(1, buttons.length))?.focus()
}
