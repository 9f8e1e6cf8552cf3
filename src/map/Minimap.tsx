/** The whole map in a corner, with a frame around what is on the screen; only there while something lies outside. */

import type { Core } from 'cytoscape'
import { type PointerEvent, useLayoutEffect, useRef } from 'react'
import { boxHolds } from '../scene/extent'
import type { Box } from '../scene/marks'
import type { Spot } from '../scene/spots'

/** In CSS pixels. */
const size = { width: 148, height: 96 }
const margin = 4

interface MinimapProps {
  readonly cy: Core
  readonly spots: ReadonlyMap<string, Spot>
  /** Of all that is drawn. */
  readonly bounds: Box
}

/** For those who see and point; by keyboard one walks from actor to actor, so it is hidden from screen readers. */
export function Minimap({ cy, spots, bounds }: MinimapProps) {
  const panel = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const scale = Math.min(
    (size.width - 2 * margin) / Math.max(1, bounds.width),
    (size.height - 2 * margin) / Math.max(1, bounds.height),
  )
  const left = size.width / 2 - scale * (bounds.x + bounds.width / 2)
  const top = size.height / 2 - scale * (bounds.y + bounds.height / 2)

  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    const pixels = window.devicePixelRatio || 1
    context.canvas.width = size.width * pixels
    context.canvas.height = size.height * pixels
    context.setTransform(pixels, 0, 0, pixels, 0, 0)
    for (const { x, y, radius, colour } of spots.values()) {
      context.fillStyle = colour
      const r = Math.max(1, radius * scale)
      context.fillRect(left + x * scale - r, top + y * scale - r, 2 * r, 2 * r)
    }
  }, [spots, scale, left, top])

  useLayoutEffect(() => {
    const follow = () => {
      const { x1, y1, w, h } = cy.extent()
      if (!panel.current || !frame.current) return
      panel.current.hidden = boxHolds({ x: x1, y: y1, width: w, height: h }, bounds)
      const { style } = frame.current
      style.transform = `translate(${left + x1 * scale}px, ${top + y1 * scale}px)`
      style.width = `${w * scale}px`
      style.height = `${h * scale}px`
    }
    follow()
    cy.on('viewport resize', follow)
    return () => {
      cy.off('viewport resize', follow)
    }
  }, [cy, bounds, scale, left, top])

  const goTo = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons % 2 === 0) return
    const box = event.currentTarget.getBoundingClientRect()
    const x = (event.clientX - box.left - left) / scale
    const y = (event.clientY - box.top - top) / scale
    cy.pan({ x: cy.width() / 2 - x * cy.zoom(), y: cy.height() / 2 - y * cy.zoom() })
  }
  return (
    <div
      ref={panel}
      className="minimap"
      aria-hidden="true"
      hidden
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        goTo(event)
      }}
      onPointerMove={goTo}
    >
      <canvas ref={canvas} />
      <div ref={frame} className="minimap-frame" />
    </div>
  )
}
