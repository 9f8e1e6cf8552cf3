/** The scene of the map as it is now: from the network, the findings, and where a drag has taken actors so far. */

import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import type { ActorId } from '../network/ids'
import { boundsOf } from '../scene/extent'
import type { Box } from '../scene/marks'
import type { Point } from '../scene/outline'
import { paletteOf, type Theme } from '../scene/palette'
import { buildScene, defaultArcs, type Scene } from '../scene/scene'
import { radiusBy } from '../scene/sizes'
import { type Spot, spotsOf } from '../scene/spots'
import { useObserved } from '../state/observe'
import type { Workspace } from '../state/workspace'

interface MapScene {
  readonly scene: Scene
  readonly spots: ReadonlyMap<ActorId, Spot>
  /** Where actors lie without the drag: what cytoscape is told, since it moves the dragged ones itself. */
  readonly restingSpots: ReadonlyMap<ActorId, Spot>
  /** The part of the map that some actors take up, or everything. */
  readonly boundsOf: (actors?: readonly ActorId[]) => Box | null
}

export function useMapScene(
  workspace: Workspace,
  theme: Theme,
  dragged: ReadonlyMap<ActorId, Point> | null,
): MapScene {
  const network = useObserved(workspace.document.state, (state) => state.network)
  const findings = useObserved(workspace.insights, (state) => state.findings)
  const focus = useObserved(workspace.session, (state) => state.opportunity)
  const showGaps = useObserved(workspace.preferences, (state) => state.showGaps)
  const showHalos = useObserved(workspace.preferences, (state) => state.showBrokers)
  const showOpportunities = useObserved(workspace.preferences, (state) => state.showOpportunities)
  const sizeBy = 'influence'

  const spotsAt = useCallback(
    (positions: ReadonlyMap<ActorId, Point>) =>
      spotsOf(network, positions, paletteOf(theme), radiusBy(sizeBy, network, findings)),
    [network, theme, findings],
  )
  const positions = useMemo<ReadonlyMap<ActorId, Point>>(
    () => (dragged ? new Map([...network.places, ...dragged]) : network.places),
    [network.places, dragged],
  )
  const restingSpots = useMemo(() => spotsAt(network.places), [spotsAt, network.places])
  const spots = useMemo(
    () => (dragged ? spotsAt(positions) : restingSpots),
    [spotsAt, positions, dragged, restingSpots],
  )
  const scene = useMemo(
    () =>
      buildScene({
        network,
        positions,
        findings,
        theme,
        sizeBy,
        focus,
        showOpportunities: showOpportunities ? defaultArcs : 0,
        showGaps,
        showHalos,
      }),
    [network, positions, findings, theme, focus, showOpportunities, showGaps, showHalos],
  )
  const latest = useRef({ scene, spots })
  useLayoutEffect(() => {
    latest.current = { scene, spots }
  }, [scene, spots])
  const boundsOfActors = useCallback((actors?: readonly ActorId[]) => {
    if (!actors) return latest.current.spots.size > 0 ? latest.current.scene.bounds : null
    const around = actors.flatMap((id) => {
      const spot = latest.current.spots.get(id)
      return spot ? [{ x: spot.x - 90, y: spot.y - 60, width: 180, height: 120 }] : []
    })
    return boundsOf(around)
  }, [])
  return { scene, spots, restingSpots, boundsOf: boundsOfActors }
}
