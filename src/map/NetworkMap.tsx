/** The map: the network as cytoscape elements between two overlay canvases, and the behaviours that change it. */

import type { Core } from 'cytoscape'
import { type ReactNode, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import CytoscapeComponent from 'react-cytoscapejs'
import type { LegendEntry } from '../scene/legend'
import type { Point } from '../scene/outline'
import { paletteOf, type Theme } from '../scene/palette'
import { useObserved } from '../state/observe'
import type { Workspace } from '../state/workspace'
import { copied, Elements } from './elements'
import { Handles } from './Handles'
import { Minimap } from './Minimap'
import { actorAt, isWithin } from './hit'
import { stylesheetOf } from './stylesheet'
import { useAdding } from './useAdding'
import { useDimming } from './useDimming'
import { useDrawing } from './useDrawing'
import { useHovered } from './useHovered'
import { useLasso } from './useLasso'
import { useMapScene } from './useMapScene'
import { useMoving } from './useMoving'
import { useOverlays } from './useOverlays'
import { useShowingOpportunity } from './useShowingOpportunity'
import { useSelecting } from './useSelecting'
import { useViewport } from './useViewport'
import { WalkCursor } from './WalkCursor'

interface NetworkMapProps {
  readonly workspace: Workspace
  readonly theme: Theme
  readonly names: {
    readonly map: string
    readonly help: string
    readonly tie: (actor: string) => string
    readonly exchange: (actor: string) => string
  }
  readonly addActor: (at: Point) => void
  readonly legend: (entries: readonly LegendEntry[]) => ReactNode
}

const changed = (one: unknown, other: unknown) => one !== other

export function NetworkMap({ workspace, theme, names, addActor, legend }: NetworkMapProps) {
  const [cy, setCy] = useState<Core | null>(null)
  const [elementCache] = useState(() => new Elements())
  const network = useObserved(workspace.shown, (shown) => shown)
  const tool = useObserved(workspace.session, (state) => state.tool)
  const { scene, spots, boundsOf, partsFor, computed } = useMapScene(cy, workspace, theme)
  const palette = paletteOf(theme)
  const elements = useMemo(
    () => elementCache.of(network, spots, palette),
    [elementCache, network, spots, palette],
  )
  const stylesheet = useMemo(() => stylesheetOf(palette), [palette])
  const latest = useRef(spots)
  const dragCanvas = useRef<HTMLCanvasElement>(null)
  const movable = useRef({ partsFor, background: palette.map })
  useLayoutEffect(() => {
    latest.current = spots
    movable.current = { partsFor, background: palette.map }
  }, [spots, partsFor, palette])
  const region = useRef<HTMLDivElement>(null)
  const hit = useCallback((point: Point) => actorAt(latest.current, point)?.actor.id ?? null, [])
  const inside = useCallback(
    (line: readonly Point[]) =>
      Array.from(latest.current).flatMap(([id, spot]) => (isWithin(spot, line) ? [id] : [])),
    [],
  )

  const { canvases, stretch, encircle } = useOverlays(cy, scene, latest, palette)
  const drawing = tool === 'tie' || tool === 'exchange' ? tool : null
  useViewport(cy, workspace, boundsOf)
  useSelecting(cy, workspace)
  useDimming(cy, workspace)
  useShowingOpportunity(cy, workspace)
  const moving = useMoving(computed ? null : cy, workspace, dragCanvas, movable)
  useLasso(cy, workspace, inside, encircle)
  useDrawing(cy, workspace, drawing, hit, stretch)
  useAdding(cy, workspace, computed ? null : addActor)
  const hovered = useHovered(cy, workspace)
  const held = hovered && !drawing && !moving ? spots.get(hovered) : undefined

  return (
    <div
      ref={region}
      role="region"
      aria-label={names.map}
      aria-roledescription={names.help}
      tabIndex={0}
      className={`map-stage map-tool-${tool}`}
    >
      {canvases.back}
      <CytoscapeComponent
        className="map-cytoscape"
        cy={setCy}
        elements={elements}
        stylesheet={stylesheet}
        diff={changed}
        autoungrabify
        toJson={copied}
        minZoom={0.05}
        maxZoom={4}
      />
      {canvases.front}
      <canvas ref={dragCanvas} className="map-overlay map-drag" aria-hidden="true" hidden />
      {cy && held && (
        <Handles cy={cy} workspace={workspace} spot={held} names={names} hit={hit} stretch={stretch} />
      )}
      {legend(scene.legend)}
      {cy && <Minimap cy={cy} spots={spots} bounds={scene.bounds} />}
      {cy && <WalkCursor cy={cy} workspace={workspace} spots={spots} region={region} />}
    </div>
  )
}
