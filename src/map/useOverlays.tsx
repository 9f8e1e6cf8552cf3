/** The overlay canvases of the map, kept at the scene of the moment. */

import type { Core } from 'cytoscape'
import { type ReactElement, type RefObject, useCallback, useLayoutEffect, useRef } from 'react'
import type { ActorId } from '../network/ids'
import { circleMark, pathMark } from '../scene/marks'
import type { Point } from '../scene/outline'
import type { Palette } from '../scene/palette'
import type { Scene } from '../scene/scene'
import type { Spot } from '../scene/spots'
import { Overlays } from './overlays'
import type { Band } from './useDrawing'

export function useOverlays(
  cy: Core | null,
  scene: Scene,
  spots: RefObject<ReadonlyMap<ActorId, Spot>>,
  palette: Palette,
): {
  readonly canvases: { readonly back: ReactElement; readonly front: ReactElement }
  readonly stretch: (band: Band | null) => void
  /** Shows the line of a lasso; empty when it is over. */
  readonly encircle: (line: readonly Point[]) => void
} {
  const back = useRef<HTMLCanvasElement>(null)
  const front = useRef<HTMLCanvasElement>(null)
  const overlays = useRef<Overlays | null>(null)
  useLayoutEffect(() => {
    if (!cy || !back.current || !front.current) return
    const drawn = new Overlays(cy, back.current, front.current)
    overlays.current = drawn
    return () => drawn.close()
  }, [cy])
  useLayoutEffect(() => overlays.current?.show(scene), [cy, scene])
  const stretch = useCallback(
    (band: Band | null) => {
      const from = band && spots.current.get(band.from)
      if (!band || !from) {
        overlays.current?.showGesture([])
        return
      }
      const colour = palette.focus
      overlays.current?.showGesture([
        pathMark(
          [
            { kind: 'move', x: from.x, y: from.y },
            { kind: 'line', ...band.to },
          ],
          { stroke: colour, lineWidth: 2, dash: band.kind === 'exchange' ? [] : [6, 4], cap: 'round' },
        ),
        circleMark(band.to.x, band.to.y, band.kind === 'exchange' ? 5 : 4, { fill: colour }),
      ])
    },
    [spots, palette],
  )
  const encircle = useCallback(
    (line: readonly Point[]) => {
      const steps = line.map(({ x, y }, i) => ({ kind: i === 0 ? 'move' : 'line', x, y }) as const)
      const closed = [...steps, { kind: 'close' } as const]
      overlays.current?.showGesture(
        line.length < 2
          ? []
          : [
              pathMark(closed, { fill: palette.focus, opacity: 0.08 }),
              pathMark(closed, { stroke: palette.focus, lineWidth: 1.5, dash: [6, 4] }),
            ],
      )
    },
    [palette],
  )
  return {
    encircle,
    canvases: {
      back: <canvas ref={back} className="map-overlay" aria-hidden="true" />,
      front: <canvas ref={front} className="map-overlay map-front" aria-hidden="true" />,
    },
    stretch,
  }
}
