/** The two handles beside an actor: drag from one to another actor, or click it and then the other actor. */

import type { Core } from 'cytoscape'
import { type PointerEvent, useLayoutEffect, useRef } from 'react'
import type { ActorId } from '../network/ids'
import type { Point } from '../scene/outline'
import type { Spot } from '../scene/spots'
import type { Workspace } from '../state/workspace'
import { connect, type LineKind } from './connect'
import { placeHandles } from './placeHandles'
import type { Band } from './useDrawing'

interface HandlesProps {
  readonly cy: Core
  readonly workspace: Workspace
  readonly spot: Spot
  readonly spots: ReadonlyMap<ActorId, Spot>
  readonly names: { readonly [kind in LineKind]: (actor: string) => string }
  readonly hit: (point: Point) => ActorId | null
  readonly stretch: (band: Band | null) => void
}

/** Seen from afar they would be larger than what they belong to. */
const leastZoom = 0.55
/** A press that moves less than this is a click, CSS pixels. */
const threshold = 5

export function Handles({ cy, workspace, spot, spots, names, hit, stretch }: HandlesProps) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    let corner: Point | null = null
    let zoomOfCorner = NaN
    const place = () => {
      if (!box.current) return
      const zoom = cy.zoom()
      if (zoom !== zoomOfCorner) {
        zoomOfCorner = zoom
        corner = zoom < leastZoom ? null : placeHandles(spot, spots.values(), zoom)
      }
      box.current.hidden = !corner
      if (!corner) return
      const { x, y } = cy.pan()
      box.current.style.transform = `translate(${corner.x * zoom + x}px, ${corner.y * zoom + y}px)`
    }
    place()
    cy.on('render', place)
    return () => {
      cy.off('render', place)
    }
  }, [cy, spot, spots])

  const mapPoint = ({ clientX, clientY }: { clientX: number; clientY: number }): Point =>
    workspace.viewport?.pointAt(clientX, clientY) ?? { x: 0, y: 0 }
  const press = (kind: LineKind, down: PointerEvent<HTMLButtonElement>) => {
    const button = down.currentTarget
    const from = spot.actor.id
    let moved = false
    button.setPointerCapture(down.pointerId)
    button.onpointermove = (event) => {
      moved ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > threshold
      if (moved) stretch({ kind, from, to: mapPoint(event) })
    }
    const release = () => {
      button.onpointermove = button.onpointerup = button.onpointercancel = null
      stretch(null)
    }
    button.onpointercancel = release
    button.onpointerup = (event) => {
      release()
      if (!moved) startClicking(kind)
      const target = moved ? hit(mapPoint(event)) : null
      if (target && target !== from) connect(workspace, kind, from, target)
    }
  }
  const startClicking = (kind: LineKind) =>
    workspace.session.setState({ tool: kind, drawingFrom: spot.actor.id })

  return (
    <div ref={box} className="map-handles">
      {(['tie', 'exchange'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          className={`map-handle map-handle-${kind}`}
          aria-label={names[kind](spot.actor.name)}
          title={names[kind](spot.actor.name)}
          onPointerDown={(event) => press(kind, event)}
          onClick={(event) => {
            // A pointer has been answered already; this is the keyboard.
            if (event.detail === 0) startClicking(kind)
          }}
        />
      ))}
    </div>
  )
}
