/** The map: canvases with the scene below cytoscape, which has the gestures, and the behaviours that change it. */

import type { Core } from 'cytoscape'
import {
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { LegendEntry } from '../scene/legend'
import type { ActorId } from '../network/ids'
import type { Point } from '../scene/outline'
import type { Spot } from '../scene/spots'
import { paletteOf, type Theme } from '../scene/palette'
import { whenIdle } from '../state/idle'
import { useObserved } from '../state/observe'
import type { Workspace } from '../state/workspace'
import { Elements } from './elements'
import { answerPresses } from './gestures'
import { Graph } from './Graph'
import { actorAt, isWithin, surfaceOf } from './hit'
import { coalitionAround, nameAt } from './coalitionHit'
import { fetchLater, Handles, Minimap } from './later'
import { bandMarks, lassoMarks } from './lines'
import { useAdding } from './useAdding'
import { useCoalitions } from './useCoalitions'
import { type Band, useDrawing } from './useDrawing'
import type { Coming } from './useFirstPicture'
import { useHovered } from './useHovered'
import { useLasso } from './useLasso'
import { usePortions } from './usePortions'
import { useSelectionMarks } from './useSelectionMarks'
import { noScene, useMapScene } from './useMapScene'
import { useMenus } from './useMenus'
import { useMoving } from './useMoving'
import { still, usePainter } from './usePainter'
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
  /** The picture that is being drawn while the page comes up; it can be had once. */
  readonly takePicture: () => Coming | null
  readonly legend: (entries: readonly LegendEntry[]) => ReactNode
}

/** What is on the move is not where its marks would be. */
const noSpots: ReadonlyMap<ActorId, Spot> = new Map()

export function NetworkMap(props: NetworkMapProps) {
  const { workspace, theme, names, addActor, takePicture, legend } = props
  const [cy, setCy] = useState<Core | null>(null)
  const [elementCache] = useState(() => new Elements())
  const network = useObserved(workspace.shown, (shown) => shown)
  const tool = useObserved(workspace.session, (state) => state.tool)
  const mapScene = useMapScene(cy, workspace, theme, takePicture)
  const { scene, spots, boundsOf, isCurrent, sceneNow, partsFor, computed } = mapScene
  const palette = paletteOf(theme)
  const elements = useMemo(() => elementCache.of(network, spots), [elementCache, network, spots])
  const { given, askFor } = usePortions(elements)
  const latest = useRef({ spots, partsFor, sceneNow, network })
  useLayoutEffect(() => {
    latest.current = { spots, partsFor, sceneNow, network }
    if (cy) answerPresses(cy, surfaceOf(network, spots), askFor)
  }, [cy, network, spots, partsFor, sceneNow, askFor])
  const region = useRef<HTMLDivElement>(null)
  const hit = useCallback((point: Point) => actorAt(latest.current.spots, point)?.actor.id ?? null, [])
  const inside = useCallback(
    (line: readonly Point[]) =>
      Array.from(latest.current.spots).flatMap(([id, spot]) => (isWithin(spot, line) ? [id] : [])),
    [],
  )

  const named = useCallback((point: Point) => {
    const { sceneNow, network } = latest.current
    return nameAt(sceneNow(), network.coalitions, point)
  }, [])
  const coalitionAt = useCallback(
    (point: Point) => {
      const { sceneNow, network } = latest.current
      return named(point) ?? coalitionAround(sceneNow(), network.coalitions, point)
    },
    [named],
  )
  const isFree = useCallback((point: Point) => named(point) === null, [named])

  const { canvases, painter } = usePainter(cy, mapScene, palette)
  const stretch = useCallback(
    (band: Band | null) => {
      const from = band && latest.current.spots.get(band.from)
      const marks = from ? bandMarks(band.kind, from, band.to, palette.focus) : []
      painter?.overlay('gesture', () => ({ above: still(marks) }))
    },
    [painter, palette],
  )
  const encircle = useCallback(
    (line: readonly Point[]) =>
      painter?.overlay('gesture', () => ({ above: still(lassoMarks(line, palette.focus)) })),
    [painter, palette],
  )
  const drawing = tool === 'tie' || tool === 'exchange' ? tool : null
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    const rest = () => {
      setSettled(true)
      void fetchLater().catch(() => undefined)
    }
    return whenIdle(rest, 5000)
  }, [])
  useViewport(cy, workspace, boundsOf, isCurrent)
  useSelecting(cy, workspace)
  useShowingOpportunity(cy, workspace)
  const moving = useMoving(computed ? null : cy, workspace, painter, latest)
  useSelectionMarks(painter, workspace, moving ? noSpots : spots, palette, !computed)
  useLasso(cy, workspace, inside, encircle)
  useDrawing(cy, workspace, drawing, hit, stretch)
  useAdding(cy, workspace, computed ? null : addActor, isFree)
  useCoalitions(cy, workspace, named)
  useMenus(cy, workspace, coalitionAt)
  const hovered = useHovered(cy, workspace)
  const held = hovered && !drawing && !moving ? spots.get(hovered) : undefined

  return (
    <div
      ref={region}
      role="region"
      aria-label={names.map}
      aria-roledescription={names.help}
      tabIndex={0}
      className={`map-stage map-tool-${tool} ${moving ? 'map-moving' : ''}`}
    >
      {canvases}
      <Graph cy={setCy} elements={given} />
      <Suspense>
        {cy && held && (
          <Handles
            cy={cy}
            workspace={workspace}
            spot={held}
            spots={spots}
            names={names}
            hit={hit}
            stretch={stretch}
          />
        )}
      </Suspense>
      {scene !== noScene && legend(scene.legend)}
      <Suspense>
        {settled && cy && scene !== noScene && <Minimap cy={cy} spots={spots} bounds={scene.bounds} />}
      </Suspense>
      {cy && <WalkCursor cy={cy} workspace={workspace} spots={spots} region={region} />}
    </div>
  )
}
