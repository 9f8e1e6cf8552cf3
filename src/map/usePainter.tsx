/** The canvases of the map, kept at the scene of the moment. */

import type { Core } from 'cytoscape'
import { type ReactElement, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { boxMark, type Mark } from '../scene/marks'
import type { Palette } from '../scene/palette'
import { marksOf } from '../scene/scene'
import { selectionBox } from './gestures'
import { type Overlay, Painter } from './painter'
import type { MapScene } from './useMapScene'

export function usePainter(
  cy: Core | null,
  { scene, painted, isPainted }: Pick<MapScene, 'scene' | 'painted' | 'isPainted'>,
  palette: Palette,
): { readonly canvases: ReactElement; readonly painter: Painter | null } {
  const below = useRef<HTMLCanvasElement>(null)
  const one = useRef<HTMLCanvasElement>(null)
  const other = useRef<HTMLCanvasElement>(null)
  const above = useRef<HTMLCanvasElement>(null)
  const [painter, setPainter] = useState<Painter | null>(null)
  useLayoutEffect(() => {
    if (!cy || !below.current || !one.current || !other.current || !above.current) return
    const made = new Painter(cy, {
      below: below.current,
      sheets: [one.current, other.current],
      above: above.current,
    })
    setPainter(made)
    return () => made.close()
  }, [cy])
  const marks = useMemo(() => marksOf(scene), [scene])
  useLayoutEffect(() => {
    if (isPainted) painter?.recognise(marks)
  }, [painter, marks, isPainted])
  useLayoutEffect(() => painter?.show(marks, scene.reach), [painter, marks, scene])
  useLayoutEffect(() => {
    if (painted) painter?.adopt(painted)
  }, [painter, painted])
  useLayoutEffect(() => {
    painter?.overlay('box', cy && (() => ({ above: still(marksOfBox(cy, palette)) })))
  }, [painter, cy, palette])

  const canvas = 'map-overlay'
  return {
    painter,
    canvases: (
      <>
        <canvas ref={below} className={canvas} aria-hidden="true" />
        <canvas ref={one} className={`${canvas} map-sheet`} aria-hidden="true" />
        <canvas ref={other} className={`${canvas} map-sheet`} aria-hidden="true" />
        <canvas ref={above} className={canvas} aria-hidden="true" />
      </>
    ),
  }
}

/** Keeps an overlay at what it is to show. */
export function useOverlay(painter: Painter | null, name: string, overlay: Overlay): void {
  useLayoutEffect(() => painter?.overlay(name, () => overlay), [painter, name, overlay])
}

/** Marks that lie where they say. */
export function still(marks: readonly Mark[]) {
  return [{ marks, x: 0, y: 0 }]
}

/** The box that is being drawn around what is to be selected. */
function marksOfBox(cy: Core, palette: Palette): readonly Mark[] {
  const box = selectionBox(cy)
  if (!box) return []
  return [
    boxMark(box, 0, { fill: palette.focus, opacity: 0.08 }),
    boxMark(box, 0, { stroke: palette.focus, lineWidth: 1 / cy.zoom() }),
  ]
}
