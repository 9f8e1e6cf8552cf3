/** The map by keyboard: one stop of Tab; Enter goes in, arrows walk along ties, Esc leaves. */

import type { Core } from 'cytoscape'
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ActorId } from '../network/ids'
import { boxAround } from '../scene/extent'
import type { Spot } from '../scene/spots'
import { useObserved } from '../state/observe'
import { selectOnly } from '../state/session'
import type { Workspace } from '../state/workspace'
import { connect } from './connect'
import { openMenu } from './openMenu'
import { isInSight } from './viewport'
import { type Direction, nearestTo, nearestTowards, readingOrder } from './walk'

interface WalkCursorProps {
  readonly cy: Core
  readonly workspace: Workspace
  readonly spots: ReadonlyMap<ActorId, Spot>
  /** The focusable map: Enter on it goes in. */
  readonly region: RefObject<HTMLElement | null>
}

export function WalkCursor({ cy, workspace, spots, region }: WalkCursorProps) {
  const [at, setAt] = useState<ActorId | null>(null)
  const cursor = useRef<HTMLButtonElement>(null)
  const spot = at ? spots.get(at) : undefined
  const selected = useObserved(workspace.session, ({ selection }) => at !== null && selection.actors.has(at))

  useLayoutEffect(() => {
    const button = cursor.current
    if (!button || !spot) return
    const place = () => {
      const half = Math.max(12, spot.reach * cy.zoom() + 4)
      const x = spot.x * cy.zoom() + cy.pan().x
      const y = spot.y * cy.zoom() + cy.pan().y
      button.style.transform = `translate(${x - half}px, ${y - half}px)`
      button.style.width = button.style.height = `${2 * half}px`
    }
    place()
    button.focus({ preventScroll: true })
    cy.on('render', place)
    return () => {
      cy.off('render', place)
    }
  }, [cy, spot])

  // A button that is only named anew is silent in many screen readers: what is said is worked out elsewhere.
  const here = spot ? at : null
  useEffect(() => workspace.session.setState({ walkingAt: here }), [workspace, here])
  useEffect(() => () => workspace.session.setState({ walkingAt: null }), [workspace])

  const go = (id: ActorId | undefined | null) => {
    const target = id && spots.get(id)
    if (!target) return
    setAt(id)
    if (!isInSight(cy, boxAround(target.x, target.y, 0, 0))) workspace.viewport?.centreOn(id)
  }
  useLayoutEffect(() => {
    const map = region.current
    if (!map) return
    const enter = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Enter' || event.target !== map) return
      const [selected] = workspace.session.getState().selection.actors
      setAt(selected ?? nearestTo(workspace.viewport?.middle() ?? { x: 0, y: 0 }, spots))
      event.preventDefault()
    }
    map.addEventListener('keydown', enter)
    return () => map.removeEventListener('keydown', enter)
  }, [region, workspace, spots])
  const leave = () => {
    setAt(null)
    region.current?.focus()
  }
  const walk = (event: KeyboardEvent) => {
    // Esc puts a tool away first.
    if (!spot || (event.key === 'Escape' && workspace.session.getState().tool !== 'select')) return
    const moved = step(event.key, spot, spots, workspace)
    if (event.key === 'Escape') leave()
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      const { right, bottom } = event.currentTarget.getBoundingClientRect()
      openMenu(workspace, 'actor', spot.actor.id, { x: right, y: bottom })
    } else if (event.key === 'Enter' || event.key === ' ') choose(spot.actor.id, workspace, event.shiftKey)
    else if (moved === undefined) return
    else go(moved)
    event.preventDefault()
    event.stopPropagation()
  }
  if (!spot) return null
  return (
    <button
      ref={cursor}
      type="button"
      className="map-cursor"
      aria-label={describe(spot, workspace)}
      aria-pressed={selected}
      tabIndex={-1}
      onKeyDown={walk}
      onBlur={({ currentTarget }) => {
        // The menu gives the focus back, and so does the browser once its window is in front again.
        const comesBack = workspace.session.getState().menu || document.activeElement === currentTarget
        if (!comesBack) setAt(null)
      }}
    />
  )
}

/**
 * What a click does: selects, with Shift one more or one less, or with a drawing tool in hand takes the first actor and
 * then the other.
 */
function choose(actor: ActorId, workspace: Workspace, more: boolean): void {
  const { tool, drawingFrom, selection } = workspace.session.getState()
  if (tool !== 'tie' && tool !== 'exchange') {
    const actors = new Set(more ? selection.actors : [])
    if (!actors.delete(actor)) actors.add(actor)
    workspace.session.setState({ selection: more ? { ...selection, actors } : selectOnly({ actors }) })
  } else if (drawingFrom && drawingFrom !== actor) connect(workspace, tool, drawingFrom, actor)
  else workspace.session.setState({ drawingFrom: drawingFrom ? null : actor })
}

/** Whom the key leads to; null = nobody that way; undefined = not a key of the walk. */
function step(
  key: string,
  from: Spot,
  spots: ReadonlyMap<ActorId, Spot>,
  workspace: Workspace,
): ActorId | null | undefined {
  if (key.startsWith('Arrow')) {
    const contacts = [...workspace.network.ties.values()].flatMap(({ a, b }) =>
      a === from.actor.id ? [b] : b === from.actor.id ? [a] : [],
    )
    const there = contacts.flatMap((id) => {
      const spot = spots.get(id)
      return spot ? [[id, spot] as const] : []
    })
    return nearestTowards(from, there, key as Direction)
  }
  const order = readingOrder(spots)
  const index = order.indexOf(from.actor.id)
  if (key === 'Home') return order[0]
  if (key === 'End') return order.at(-1)
  if (key === 'PageDown') return order[Math.min(order.length - 1, index + 1)]
  if (key === 'PageUp') return order[Math.max(0, index - 1)]
  return undefined
}

/** The name first, then what a sighted person sees at a glance. */
function describe({ actor }: Spot, { network }: Workspace): string {
  const coalitions = actor.coalitions.map((id) => network.coalitions.get(id)?.name ?? '')
  return [actor.name, actor.affiliation, ...coalitions].filter((part) => part !== '').join(', ')
}
